import type { Meaning, Side } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { touches } from '../lex.ts'
import type { Guard } from '../pattern.ts'
import { ordinary } from './ranges.ts'

const bound = (side: Side, of: Meaning): Meaning | null =>
  ordinary.has(of.is) || of.is === 'clock' ? { is: 'bound', side, of } : null

/** What opens a date to one side, and which. */
const openers = [
  ['before <m:moment>', 'before'],
  ['just|shortly|soon|right|immediately|even|well|long before <m:moment>', 'before'],
  ['prior to <m:moment>', 'before'],
  ['ahead of <m:moment>', 'before'],
  ['earlier than <m:moment>', 'before'],
  ['until|till|til <m:moment>', 'until'],
  ['up until|till <m:moment>', 'until'],
  ['through <m:moment>', 'until'],
  ['up to <m:moment>', 'until'],
  ['ending on|with|in? <m:moment>', 'until'],
  ['on|at|in or before|earlier than? <m:moment>', 'until'],
  ['before or on|in|at <m:moment>', 'until'],
  ['<m:moment> or earlier|before', 'until'],
  ['by <m:moment>', 'by'],
  ['no|not later than <m:moment>', 'by'],
  ['after <m:moment>', 'after'],
  ['just|shortly|soon|right|immediately|even|well|long after <m:moment>', 'after'],
  ['later than <m:moment>', 'after'],
  ['later than? or on|at|in <m:moment>', 'from'],
  ['earlier than? or on|at|in <m:moment>', 'until'],
  ['since <m:moment>', 'since'],
  ['ever since <m:moment>', 'since'],
  ['as of on? <m:moment>', 'since'],
  ['no|not earlier|sooner than <m:moment>', 'from'],
  ['not before <m:moment>', 'from'],
  ['on|at|in or after|later than? <m:moment>', 'from'],
  ['after or on|in|at <m:moment>', 'from'],
  ['starting|beginning|effective on|from|in|with|at? <m:moment>', 'from'],
  ['from <m:moment> on|onward|onwards|forward', 'from'],
  ['<m:moment> or later|after', 'from'],
  ['<m:moment> onward|onwards', 'from'],
] as const

const withClock = (side: Side, date: Meaning, clock: Meaning): Meaning | null =>
  date.is === 'calendar' || date.is === 'unit' || date.is === 'holiday'
    ? bound(side, { is: 'at', date, time: clock })
    : null

/** Not in "before Monday's deadline", which is about the deadline, nor in "walk-through Sunday". */
const free: Guard = (lexed, start, end) =>
  lexed.lows[end] !== "'s" && !(lexed.lows[start - 1] === '-' && touches(lexed, start))

/** Open on one side: "before Thanksgiving", "since 2014". */
export const bounds = [
  ...openers.map(([pattern, side]) => rule(pattern, ({ m }) => bound(side, m), free)),
  rule('<d:when> before <c:clock>', ({ d, c }) => withClock('before', d, { is: 'clock', clock: c })),
  rule('<d:when> after <c:clock>', ({ d, c }) => withClock('after', d, { is: 'clock', clock: c })),
]
