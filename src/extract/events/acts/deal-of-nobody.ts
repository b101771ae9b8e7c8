import { isAfter } from '../when/time.ts'
import type { Act } from './act.ts'

/** 'Now a deal has been reached': told as made or sought, not by whom, and of no day that was more than a week before the report. */
export function isDealOfNobody(act: Act, published: string | null): boolean {
  if (act.type !== 'agree' || act.noun === null || !act.statusTold || act.unnamed) return false
  if (!/^(?:happened|proposed)$/u.test(act.status) || act.who.length + act.with.length > 0) return false
  return act.when === null || (published !== null && !isAfter(published, act.when, 7))
}
