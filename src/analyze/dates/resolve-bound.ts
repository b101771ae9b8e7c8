import type { Meaning, Side } from '../../languages/dates.ts'
import type { Lean } from './choose.ts'
import { resolve } from './resolve.ts'
import { type Context, lessSure, marked, type Resolved } from './resolved.ts'
import type { Stretch } from './stretch.ts'

const unmarked = ({ from, to, grain, code }: Stretch): Stretch => ({ from, to, grain, ...(code ? { code } : {}) })

/** "since January" was, "until Friday" is to come; who leans otherwise says so, but nobody is since tomorrow. */
function leanOf(side: Side, of: Meaning, lean: Lean): Lean {
  if (side === 'since') return 'past'
  if (lean || side === 'after') return lean
  const weekday = of.is === 'calendar' && of.fields.weekday !== undefined
  return side !== 'before' || weekday ? 'future' : lean
}

/** "before Thanksgiving", "since 2014": open on one side. */
export function resolveBound(meaning: Meaning & { is: 'bound' }, context: Context): Resolved {
  const { side } = meaning
  const resolved = resolve(meaning.of, { ...context, lean: leanOf(side, meaning.of, context.lean) })
  const ends = side === 'after' || side === 'since' || side === 'from'
  if (resolved.is === 'time') return { ...resolved, side: meaning.side }
  if (resolved.is === 'interval') {
    // "by the end of June" is told to that end, "since early 2024" from that beginning.
    const { first, last, certainty } = resolved
    const strict = meaning.of.is === 'phase' && meaning.of.phase === 'end' && !ends && last ? unmarked(last) : last
    return { is: 'interval', first: ends ? first : null, last: ends ? null : strict, side: meaning.side, certainty }
  }
  if (resolved.is !== 'stretch') return resolved.is === 'none' ? { ...resolved, kind: 'period' } : resolved
  const { of, zone, certainty } = resolved
  return {
    is: 'interval',
    first: ends ? of : null,
    last: ends ? null : of,
    side: meaning.side,
    certainty,
    ...(zone ? { zone } : {}),
  }
}

/** "around 2019", "possibly on Friday". */
export function resolveAbout(meaning: Meaning & { is: 'about' }, context: Context): Resolved {
  const resolved = resolve(meaning.of, context)
  if (resolved.is !== 'stretch') return resolved
  return {
    ...resolved,
    of: marked(resolved.of, meaning.mark),
    certainty: lessSure(resolved.certainty, meaning.mark === '~' ? 'approximate' : 'uncertain'),
  }
}
