import type { Stance } from '../../../record/position.ts'

const table: readonly (readonly [Stance, string])[] = [
  [
    'rejects',
    `unacceptable non-starter nonstarter intolerable insulting absurd outrageous disgraceful unthinkable inadmissible
    capitulation surrender betrayal provocation insult sellout blackmail mistake disaster catastrophe ultimatum wrong
    illegal illegitimate unconstitutional unworkable reckless dead`,
  ],
  [
    'doubts',
    `bad flawed inadequate insufficient unrealistic premature dangerous disappointing weak risky unfair worrying troubling unhelpful
    disappointment gamble concern failure misguided shameful terrible awful ridiculous`,
  ],
  [
    'supports',
    `good great historic fair excellent positive welcome important essential breakthrough success victory win achievement
    milestone opportunity triumph necessary vital crucial fantastic wonderful reasonable constructive promising encouraging
    hope chance relief progress significant preferable beneficial sensible`,
  ],
  ['accepts', 'acceptable okay ok'],
  // Behind their preposition: 'is off the table'.
  ['rejects', 'off+table out+question'],
  ['open', 'on+table'],
]

/** English words for what somebody holds of a matter, and where who says so stands. */
export const verdicts: ReadonlyMap<string, Stance> = new Map(
  table.flatMap(([stance, words]) => words.split(/\s+/).map((word) => [word.replace('+', ' '), stance] as const)),
)
