/**
 * The line that j (`step` 1) or k (-1) goes to: the one after or before that which has the focus (`at`, or -1). Where none has, the
 * first that is in sight or below; `tops` are the lines' places in the window, in pixels. null where there is none to go to.
 */
export function lineAfter(tops: readonly number[], at: number, step: 1 | -1): number | null {
  if (tops.length === 0) return null
  if (at >= 0) return at + step in tops ? at + step : null
  const inSight = tops.findIndex((top) => top >= 0)
  if (step === 1) return inSight >= 0 ? inSight : tops.length - 1
  return inSight > 0 ? inSight - 1 : inSight === 0 ? null : tops.length - 1
}
