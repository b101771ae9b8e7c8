/** Reports repeat the same names: what was worked out for one is kept, up to so many. */
const most = 50_000

/** The same function, which works out what it gives once for each name: `kept(fold)`. */
export function kept(work: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = work(name)
    known.set(name, made)
    return made
  }
}
