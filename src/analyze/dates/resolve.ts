import type { Meaning } from '../../languages/dates.ts'
import { durationText } from './lengths.ts'
import { resolveOffset, resolvePhase, resolveRest, resolveStretch, resolveWeekdays } from './resolve-away.ts'
import { resolveAbout, resolveBound } from './resolve-bound.ts'
import { resolveAt, resolveClock, resolveNow, resolvePart } from './resolve-clock.ts'
import { resolveHoliday } from './resolve-holiday.ts'
import { resolveFields, resolveFiscal, resolveInside, resolveUnit, resolveYears } from './resolve-named.ts'
import { resolveRange } from './resolve-range.ts'
import { resolveSet } from './resolve-set.ts'
import { type Certainty, type Context, type Resolved, unknown } from './resolved.ts'
import type { Stretch } from './stretch.ts'

type Resolvers = { readonly [K in Meaning['is']]: (meaning: Extract<Meaning, { is: K }>, context: Context) => Resolved }

const resolvers: Resolvers = {
  calendar: resolveFields,
  unit: resolveUnit,
  nth: resolveInside,
  years: resolveYears,
  fiscal: resolveFiscal,
  holiday: resolveHoliday,
  phase: resolvePhase,
  rest: resolveRest,
  stretch: resolveStretch,
  offset: resolveOffset,
  weekdays: resolveWeekdays,
  clock: resolveClock,
  part: resolvePart,
  at: resolveAt,
  range: resolveRange,
  bound: resolveBound,
  about: resolveAbout,
  length: ({ length, than }) => ({
    is: 'length',
    duration: durationText(length),
    certainty: than || length.some(({ vague }) => vague) ? 'approximate' : 'stated',
  }),
  set: (meaning) => ({ is: 'set', set: resolveSet(meaning), certainty: 'stated' }),
  told: () => unknown(),
  now: resolveNow,
}

/** Says what a meaning is in the calendar. What its words and the context do not settle stays unknown. */
export function resolve<M extends Meaning>(meaning: M, context: Context): Resolved {
  return (resolvers[meaning.is] as (meaning: M, context: Context) => Resolved)(meaning, context)
}

/** The stretch of a meaning that has one: what a larger expression is reckoned from. */
export function stretchFrom(
  meaning: Meaning,
  context: Context,
): { readonly of: Stretch; readonly certainty: Certainty } | null {
  const resolved = resolve(meaning, context)
  if (resolved.is === 'stretch') return resolved
  if (resolved.is !== 'interval' || !resolved.first || !resolved.last) return null
  return {
    of: { from: resolved.first.from, to: resolved.last.to, grain: 'interval' },
    certainty: resolved.certainty,
  }
}
