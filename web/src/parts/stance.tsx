import type { Stance } from '../../../src/api/types.ts'

/** How a stance leans, as a sign and a colour show it: never a colour alone. */
const lean: Readonly<Record<Stance, 'for' | 'mixed' | 'against'>> = {
  demands: 'for',
  proposes: 'for',
  supports: 'for',
  accepts: 'for',
  open: 'mixed',
  conditional: 'mixed',
  undecided: 'mixed',
  doubts: 'against',
  rejects: 'against',
}
const signs = { for: '+', mixed: '±', against: '−' } as const
const words: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  proposes: 'proposes',
  supports: 'supports',
  accepts: 'accepts',
  open: 'is open',
  conditional: 'on condition',
  undecided: 'undecided',
  doubts: 'doubts',
  rejects: 'rejects',
}
const looks = {
  for: 'text-for bg-for-wash',
  mixed: 'text-mixed bg-mixed-wash',
  against: 'text-against bg-against-wash',
} as const

/** A stance in a word, with a sign for its direction. */
export function StanceWord({ stance }: { readonly stance: Stance }) {
  const direction = lean[stance]
  return (
    <span
      className={`inline-block rounded-xs px-1.5 font-sans text-[0.8125rem] leading-5 font-medium whitespace-nowrap ${looks[direction]}`}
    >
      <span aria-hidden="true">{signs[direction]}</span> {words[stance]}
    </span>
  )
}

/** The stances, from most to least willing, for choosing one. */
export const stanceChoices = Object.entries(words).map(([value, name]) => ({ value, name }))
