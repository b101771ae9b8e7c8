import type { Stance } from '../record/position.ts'

/** What a stance comes to: who goes from demanding a thing to proposing it has not moved. */
export const camps: Readonly<Record<Stance, 'for' | 'between' | 'against'>> = {
  demands: 'for',
  proposes: 'for',
  supports: 'for',
  accepts: 'for',
  open: 'between',
  conditional: 'between',
  undecided: 'between',
  doubts: 'against',
  rejects: 'against',
}
