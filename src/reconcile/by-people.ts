import type { Judgement } from '../record/judgement.ts'
import { by } from './by.ts'

/** The judgements that people made: they come before any rule's. */
export const byPeople = (judgements: readonly Judgement[]): Judgement[] => judgements.filter((j) => 'person' in j.by)

/** What people set of which findings, oldest first: of several values the one set last holds. */
export const setByPeople = (judgements: readonly Judgement[]) =>
  byPeople(judgements)
    .sort(by((j) => `${j.at}|${j.id}`))
    .flatMap(({ about, set }) => (set ? [{ about, ...set }] : []))
