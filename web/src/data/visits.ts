const key = (story: string) => `readout.visit.${story}`

/** When a story was last looked at in this browser: ISO 8601, or null for never. */
export const lastVisit = (story: string): string | null => localStorage.getItem(key(story))

/** Notes that a story is looked at now. */
export const visit = (story: string) => localStorage.setItem(key(story), new Date().toISOString())
