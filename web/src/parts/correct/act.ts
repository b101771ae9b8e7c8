import type { NewJudgement } from '../../../../src/api/types.ts'

/** What a reader may rule, before the reason and the name are given. */
export type Ruling = Pick<NewJudgement, 'kind' | 'about'> & { readonly set?: NewJudgement['set'] }

/** One choice in the dialog: `{ words: 'This is wrong', rules: () => … }`; with `choices` a value has to be chosen first. */
export interface Act {
  readonly id: string
  /** "This is wrong". */
  readonly words: string
  /** What may be chosen, as a value and its name. An empty list means free words. */
  readonly choices?: readonly { readonly value: string; readonly name: string }[]
  readonly rule: (chosen: string) => Ruling
}

/** That something is right. */
export const right = (id: string): Act => ({
  id: 'right',
  words: 'This is right',
  rule: () => ({ kind: 'right', about: [id] }),
})

/** That something is wrong and leaves the record: in the words that fit it, "These accounts do not differ". */
export const wrong = (id: string, words = 'This is wrong'): Act => ({
  id: 'wrong',
  words,
  rule: () => ({ kind: 'wrong', about: [id] }),
})

/** That a field has another value. */
export const other = (id: string, field: string, words: string, choices: Act['choices'] = []): Act => ({
  id: `set-${field}`,
  words,
  choices,
  rule: (value) => ({ kind: 'set', about: [id], set: { field, value: value === '' ? null : value } }),
})

/** That it and another are one. */
export const sameAs = (id: string, words: string, choices: NonNullable<Act['choices']>): Act => ({
  id: 'same',
  words,
  choices,
  rule: (value) => ({ kind: 'same', about: [id, value] }),
})

/** That several, which were put together or might be, are not one. */
export const apart = (about: readonly string[], words: string): Act => ({
  id: 'apart',
  words,
  rule: () => ({ kind: 'different', about: [...about] }),
})

/** That one of those which were put together is another: it leaves the rest. */
export const splitOff = (id: string, words: string, choices: NonNullable<Act['choices']>): Act => ({
  id: 'split',
  words,
  choices,
  rule: (value) => ({ kind: 'different', about: [id, value] }),
})
