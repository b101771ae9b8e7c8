import { mix, mix3 } from '../../../analyze/tagger/hash.ts'

/** Four numbers made into one. */
export const mix4 = (a: number, b: number, c: number, d: number): number => mix(mix3(a, b, c), d)
