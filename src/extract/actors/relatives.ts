import { sameGivenName } from '../../languages/given-name-forms.ts'
import type { Document } from '../document.ts'
import { writtenAs } from './headings.ts'
import { joinWords, type Run } from './names.ts'
import { officeWords } from './roles.ts'
import { runsIn } from './runs.ts'

/** Where somebody is named who shares a surname with another of the report. */
interface Named {
  readonly name: string
  readonly gender: 'he' | 'she' | null
  /** The word before the name, without a full stop: 'sgt'. */
  readonly title: string
  readonly at: number
}

/** By surname in lower case, all who bear it where the report names several of them, in the order of the text. */
export type Relatives = ReadonlyMap<string, readonly Named[]>

/** Those of one surname: who has a full name, and 'his father, Jan,' of somebody called by surname. Quotations name no one anew. */
export function relativesOf(document: Document, surnames: ReadonlyMap<string, string>): Relatives {
  const { lower, tags, reporting, word, quoteAt } = document
  const { family } = officeWords(document)
  const all = new Map<string, Named[]>()
  const note = (surname: string, name: string, first: string, at: number) => {
    const one = { name, gender: reporting.givenNames.get(first) ?? null, title: titleAt(document, at), at }
    const known = all.get(surname)
    if (known) known.push(one)
    else all.set(surname, [one])
  }
  for (const frame of writtenAs(document).running) {
    for (const { kind, name } of runsIn(document, frame, surnames)) {
      if (kind !== 'person' || quoteAt[name.from] !== -1) continue
      const last = lower[name.to - 1] as string
      if (name.to - name.from > 1) note(last, joinWords(document, name), lower[name.from] as string, name.from)
      // 'Berg’s father, Jan, said'
      const [kin, given] = [name.to + 1, name.to + (tags[name.to + 2] === 'COMMA' ? 3 : 2)]
      if (tags[name.to] !== 'POSS' || !family.has(lower[kin] ?? '') || tags[given] !== 'PROPER') continue
      if (tags[given + 1] !== 'PROPER' && surnames.has(last))
        note(last, `${word(given)} ${word(name.to - 1)}`, lower[given] as string, given)
    }
  }
  return new Map([...all].filter(([, named]) => areSeveral([...new Set(named.map(({ name }) => name))])))
}

const areSeveral = (names: readonly string[]) => names.some((a, i) => names.slice(i + 1).some((b) => isOther(a, b)))

/** Whether two names of one surname are of two people: 'Ada' and 'Jan', not 'Charles E.' and 'Chuck'. */
function isOther(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(' ').slice(0, -1)) as [string[], string[]]
  return !x.some((one) => y.some((other) => sameGivenName(one, other)))
}

const titleAt = ({ lower }: Document, name: number): string => (lower[name - 1] ?? '').replace(/\.$/, '')

/** Whom 'Mr Berg' or 'Sgt. Berg' means where several are called Berg: the one named last whom the title fits; undefined for other words. */
export function relativeMeant(document: Document, relatives: Relatives, { name }: Run): string | undefined {
  const named = relatives.get(document.lower[name.from] as string)
  if (!named || name.to - name.from > 1) return undefined
  const title = titleAt(document, name.from)
  const gender = officeWords(document).polite.get(title) ?? null
  const fits = (one: Named) => (gender ? one.gender === null || one.gender === gender : one.title === title)
  return gender || document.reporting.titles.has(title)
    ? named.findLast((one) => one.at < name.from && fits(one))?.name
    : undefined
}
