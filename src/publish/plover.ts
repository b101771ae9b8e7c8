import type { Event, EventStatus } from '../record/event.ts'
import { quote } from '../record/passage.ts'
import type { StoryRecord } from '../record/record.ts'
import { clean } from './readout/clean.ts'
import { csv } from './terms/csv.ts'

/** A code of PLOVER: what is done, and how, where a mode says it. */
interface Code {
  readonly root: string
  readonly mode?: string
}

/**
 * Codes by type of act, after the conversion table of CAMEO to PLOVER of 17 September 2021. What is missing here has no code:
 * PLOVER knows no proposals, offices, elections, publications or drafts.
 */
const codes: Readonly<Record<string, Code>> = {
  meet: { root: 'CONSULT' },
  visit: { root: 'CONSULT', mode: 'visit' },
  call: { root: 'CONSULT', mode: 'phone' },
  'other:talk': { root: 'CONSULT' },
  'other:negotiate': { root: 'CONSULT' },
  'other:discuss': { root: 'CONSULT' },
  'other:consult': { root: 'CONSULT' },
  'other:brief': { root: 'CONSULT' },
  'other:mediate': { root: 'CONSULT' },
  agree: { root: 'AGREE' },
  sign: { root: 'SUPPORT' },
  'other:approve': { root: 'SUPPORT' },
  handover: { root: 'COOPERATE' },
  reject: { root: 'REJECT' },
  sanction: { root: 'COERCE', mode: 'restrict' },
  'other:arrest': { root: 'COERCE', mode: 'arrest' },
  'other:expel': { root: 'COERCE', mode: 'deport' },
  'other:annex': { root: 'COERCE', mode: 'seize' },
  'other:deploy': { root: 'MOBILIZE', mode: 'troops' },
  'other:withdraw': { root: 'RETREAT', mode: 'withdraw' },
  'other:ceasefire': { root: 'RETREAT', mode: 'ceasefire' },
  'other:lift': { root: 'RETREAT', mode: 'ease' },
  protest: { root: 'PROTEST', mode: 'demo' },
  'other:strike': { root: 'PROTEST', mode: 'boycott' },
  attack: { root: 'ASSAULT' },
  'other:kidnap': { root: 'ASSAULT', mode: 'abduct' },
}

/** Acts that are threatened where they are only proposed. */
const hostile: Readonly<Record<string, string>> = { attack: 'violence', sanction: 'ban', protest: 'relations' }
const talks = /^(?:meet|visit|call|sign|agree|other:(?:talk|negotiate|discuss|consult|mediate))$/u

/** The code of an act as far as it came, and what of it PLOVER cannot tell. */
export function ploverCode(
  type: Event['type'],
  status: EventStatus,
): { readonly code: Code | null; readonly lost: string } {
  const code = codes[type] ?? null
  if (status === 'happened') return { code, lost: code ? '' : 'no code for the act' }
  if (status === 'under-way') return { code, lost: code ? 'that it goes on' : 'no code for the act' }
  if (status === 'denied') return { code: null, lost: 'no code for what is denied' }
  if (status === 'cancelled' || status === 'postponed') return { code: null, lost: `no code for what was ${status}` }
  // What is intended together is agreed; what is threatened is a threat.
  if (type in hostile) return { code: { root: 'THREATEN', mode: hostile[type]! }, lost: `the act itself: ${type}` }
  if (talks.test(type)) return { code: { root: 'AGREE' }, lost: `the act itself: ${type}` }
  return { code: null, lost: 'no code for what is only intended' }
}

const header =
  'event date edtf source source_id target target_id root mode status type where lost passages words'.split(' ')

/**
 * The events as PLOVER codes them, as CSV: a line for each pair of source and target, for an act that several did together each
 * pair of them, once. An act without a code stands there too, with what is lost in the column `lost`. Lost throughout: on whose
 * authority it is told, how reports differ on it, and contexts; PLOVER's modes are given only where the type of the act tells them.
 * `date` is filled where a day is told, `edtf` holds what is told. Passages are 'FILE:START-END', joined by '; '.
 */
export function ploverCsv(record: StoryRecord): string {
  const reports = new Map(record.reports.map((r) => [r.id, r]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const lines = record.events.flatMap((event) => {
    const { code, lost } = ploverCode(event.type, event.status)
    const passages = event.mentions.map((m) => `${reports.get(m.report)?.file ?? m.report}:${m.start}-${m.end}`)
    const first = event.mentions[0]!
    const words = clean(quote(reports.get(first.report)?.text ?? '', first))
    const day = /^\d{4}-\d\d-\d\d$/u.test(event.when ?? '') ? event.when! : ''
    return pairs(event).map(([source, target]) => [
      event.id,
      day,
      event.when ?? '',
      clean(names.get(source) ?? ''),
      source,
      clean(names.get(target) ?? ''),
      target,
      code?.root ?? '',
      code?.mode ?? '',
      event.status,
      event.type,
      clean(event.where ?? ''),
      lost,
      passages.join('; '),
      words,
    ])
  })
  return csv([header, ...lines])
}

/** Who does it to or with whom; '' where one of them is not told. */
function pairs({ who, with: others }: Event): [string, string][] {
  if (others.length > 0)
    return (who.length > 0 ? who : ['']).flatMap((a) => others.map((b): [string, string] => [a, b]))
  if (who.length < 2) return [[who[0] ?? '', '']]
  return who.flatMap((a, i) => who.slice(i + 1).map((b): [string, string] => [a, b]))
}
