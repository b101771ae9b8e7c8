import type { Conflict } from '../../../record/conflict.ts'
import { listOf } from '../english/lists.ts'
import { bare, quoted } from '../english/quoting.ts'
import type { Ground, Telling } from '../ground.ts'
import { outletOf } from './passages.ts'

const leads: Record<Conflict['kind'], string> = {
  value: 'Accounts differ on',
  status: 'Accounts differ on how far it came:',
  stance: 'Accounts differ on where they stand:',
  polarity: 'It is said and denied:',
  wording: 'Reports word differently',
  time: 'Accounts differ in time:',
  grain: 'Accounts differ in detail:',
  spelling: 'Spellings differ:',
}

/** What accounts differ about, with each side's words and outlets; no verdict. */
export function tellDisputed(ground: Ground): Telling[] {
  const tellings = ground.record.conflicts.map((conflict) => tell(ground, conflict))
  return tellings.sort((a, b) => b.weight - a.weight)
}

/** 'Accounts differ on how much (the guarantee)'; 'Accounts differ', where it is only known that they do. */
function leadOf(kind: Conflict['kind'], what: string): string {
  const about = bare(what).replace(/^([^:]+): (.+)$/u, '$1 ($2)')
  return /^two accounts\b/u.test(about) ? 'Accounts differ' : `${leads[kind]} ${about}`
}

function tell(ground: Ground, { id, kind, what, sides }: Conflict): Telling {
  const shown = sides.slice(0, 3)
  const accounts = shown.map(({ says, passages }) => {
    const outlets = [...new Set(passages.map((p) => outletOf(ground, p.report)))]
    return `${quoted(says, 110)} (${listOf(outlets.slice(0, 3))})`
  })
  const outlets = new Set(sides.flatMap((s) => s.passages.map((p) => p.report))).size
  return {
    text:
      kind === 'polarity'
        ? `It is said and denied: ${listOf(accounts, 'but')}`
        : `${leadOf(kind, what)}: ${listOf(accounts, 'or')}`,
    passages: shown.map(({ passages }) => passages[0]!),
    findings: [id],
    weight: outlets,
  }
}
