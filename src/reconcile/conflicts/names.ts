import { sameGivenName } from '../../languages/given-name-forms.ts'
import { headings } from '../../languages/headings.ts'
import { romanised } from '../../languages/romanised.ts'
import type { Actor } from '../../record/finding.ts'
import type { Passage } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import { personal } from '../actors/name-keys.ts'
import type { ConflictDraft } from './conflict-draft.ts'

/** A full name with the places where it stands. */
interface Form {
  readonly given: readonly string[]
  readonly surname: string
  readonly written: string
  readonly passages: Passage[]
}

/** Persons whom reports give different first names, or a surname with other letters: 'Keith' and 'Kurt' Lind. */
export function nameDrafts(actors: readonly Actor[], reports: ReadonlyMap<string, Report>): ConflictDraft[] {
  const order = new Map([...reports.keys()].map((id, i) => [id, i]))
  return actors.flatMap((actor): ConflictDraft[] => {
    if (actor.kind !== 'person') return []
    const forms = formsOf(actor, reports, order)
    const [usual] = [...forms].sort((a, b) => reportsOf(b) - reportsOf(a) || b.passages.length - a.passages.length || (a.written < b.written ? -1 : 1)) // biome-ignore format: one line
    if (!usual) return []
    const inReports = new Set(usual.passages.map((u) => u.report))
    return forms.flatMap((form): ConflictDraft[] => {
      if (form === usual) return []
      const how = differ(usual, form)
      // Within one report the same person is hardly called by two names: the second is another's.
      if (!how || form.passages.some((p) => inReports.has(p.report))) return []
      return [
        {
          kind: how === 'other' ? 'value' : 'spelling',
          what: headings.name(actor.name),
          about: [actor.id],
          sides: [usual, form].map(({ written, passages }) => ({ says: written, passages: onceEach(passages) })),
          rule: 'name',
        },
      ]
    })
  })
}

/** Reports that are shown for one name. */
const MOST = 8
const onceEach = (passages: readonly Passage[]) =>
  passages.filter((p, i) => passages.findIndex((q) => q.report === p.report) === i).slice(0, MOST)
const reportsOf = ({ passages }: Form) => new Set(passages.map((p) => p.report)).size

/** `order` is each report's place in the record. */
function formsOf(actor: Actor, reports: ReadonlyMap<string, Report>, order: ReadonlyMap<string, number>): Form[] {
  const forms = new Map<string, Form>()
  const mentions = [...actor.mentions].sort((a, b) => order.get(a.report)! - order.get(b.report)! || a.start - b.start)
  for (const mention of mentions) {
    const text = reports.get(mention.report)?.text ?? ''
    const written = text.slice(mention.start, mention.end)
    const full = /(?:\p{Lu}[\p{L}\p{M}'’-]+ )+(?:(?:[a-z]{2,3}|al-\S*) )?\p{Lu}[\p{L}\p{M}'’-]+$/u.exec(written)?.[0]
    if (!full) continue
    const words = personal(full).split(' ')
    const surname = words.at(-1)!
    // A title before the name is none of it: the alias without it is the shortest that ends so.
    const bare = actor.aliases
      .filter((alias) => alias.includes(' ') && full.endsWith(alias) && personal(alias).endsWith(surname))
      .sort((a, b) => a.length - b.length)[0]
    if (!bare) continue
    const given = personal(bare).split(' ').slice(0, -1)
    // What a page glues together: 'Ana Lind Ana Maria LindKA'.
    if (given.length === 0 || /\p{Ll}\p{Lu}{2}/u.test(bare) || new Set(given).size < given.length) continue
    const key = `${given.join(' ')} ${surname}`
    const start = mention.end - bare.length
    const passage = { report: mention.report, start, end: mention.end }
    const form = forms.get(key)
    if (form) form.passages.push(passage)
    else forms.set(key, { given, surname, written: bare, passages: [passage] })
  }
  return [...forms.values()]
}

/** 'other' where one of two names is wrong, 'spelling' where they are one in another script or without its accents; else null. */
function differ(a: Form, b: Form): 'other' | 'spelling' | null {
  // 'Ana Lind Anna', as pages run a name into the next.
  if (a.given.includes(b.surname) || b.given.includes(a.surname)) return null
  const sameSurname = romanised(a.surname) === romanised(b.surname)
  const given = a.given.some((x) => b.given.some((y) => sameGivenName(x, y) || x.startsWith(y) || y.startsWith(x)))
  if (!sameSurname) return given ? 'other' : null
  if (!given) return a.given[0]![0] === b.given[0]![0] || a.given.length === 1 ? 'other' : null
  return a.surname !== b.surname ? 'spelling' : null
}
