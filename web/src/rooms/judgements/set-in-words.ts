import type { Judgement } from '../../../../src/api/types.ts'
import { issueName } from '../../parts/issue-name.ts'
import { stanceChoices } from '../../parts/stance.tsx'
import { dateInWords } from '../../parts/when.tsx'

type Set = NonNullable<Judgement['set']>

const fields: Readonly<Record<string, string>> = {
  party: 'it acts for',
  speaker: 'it was said by',
  stance: 'the stance is',
  status: 'it came so far:',
  when: 'the day is',
  where: 'the place is',
  issue: 'the issue is',
  summary: 'it is better said so:',
  name: 'the name is',
  type: 'it is',
}

/**
 * What a person set, in words: `{ field: 'issue', value: 'forces.size' }` is "the issue is Forces: size". `nameOf` knows what ids are
 * called; what is no id is left as it is.
 */
export function setInWords({ field, value }: Set, nameOf: (id: string) => string): string {
  if (value === null) return field === 'party' ? 'it acts for no side' : `${field} is not known`
  return `${fields[field] ?? `${field} is`} ${valueInWords(field, value, nameOf)}`
}

function valueInWords(field: string, value: string, nameOf: (id: string) => string): string {
  if (field === 'issue') return issueName(value)
  if (field === 'stance') return stanceChoices.find((s) => s.value === value)?.name ?? value
  if (field === 'when') return dateInWords(value)
  return nameOf(value)
}
