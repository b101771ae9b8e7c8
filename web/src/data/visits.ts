const key = (story: string) => `readout.visit.${story}`

/** When a story was last looked at in this browser: ISO 8601, or null for never. */
export const lastVisit = (story: string): string | null => localStorage.getItem(key(story))

/** The visit before the one that goes on, by story. */
const before = new Map<string, string | null>()

/** When a story was looked at before the visit that goes on now; null for never. */
export function visitBefore(story: string): string | null {
  const known = before.get(story)
  if (known !== undefined) return known
  const last = lastVisit(story)
  before.set(story, last)
  return last
}

/** Notes that a story is looked at now. */
export function visit(story: string): void {
  visitBefore(story)
  localStorage.setItem(key(story), new Date().toISOString())
}

/** Ends a visit: the next one begins where somebody goes to the story again. */
export const leave = (story: string) => void before.delete(story)
