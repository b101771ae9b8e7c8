/** Strings numbered in the order in which they were first seen: `number('the') === 0`. Several files may share one table. */
export interface StringTable {
  readonly strings: string[]
  /** The string's number, a new one if it was not seen before. */
  number(string: string): number
  /** The string's number, or -1. */
  find(string: string): number
}

export function stringTable(): StringTable {
  const strings: string[] = []
  const numbers = new Map<string, number>()
  return {
    strings,
    number(string) {
      const known = numbers.get(string)
      if (known !== undefined) return known
      // A string cut from a line keeps all of that line's buffer alive; this makes one that stands alone.
      const own = Buffer.from(string, 'utf8').toString('utf8')
      numbers.set(own, strings.length)
      return strings.push(own) - 1
    },
    find: (string) => numbers.get(string) ?? -1,
  }
}
