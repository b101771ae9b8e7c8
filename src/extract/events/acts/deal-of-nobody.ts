import { isAfter } from '../when/time.ts'
import type { Act } from './act.ts'

/**
 * 'Now a deal has been reached', 'the deal would be signed': told as made, sought or to be signed, not by whom, and of no day that was more than a
 * week before the report.
 */
export function isDealOfNobody(act: Act, published: string | null): boolean {
  const isSigned = act.type === 'sign' && act.needsThread
  if (!isSigned && (act.type !== 'agree' || act.noun === null || !act.statusTold)) return false
  if (act.unnamed || act.who.length + act.with.length > 0) return false
  if (!/^(?:happened|proposed|denied)$/u.test(act.status) && !isSigned) return false
  return act.when === null || (published !== null && !isAfter(published, act.when, 7))
}
