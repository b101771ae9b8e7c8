/** One string a token, as numbers into the list of those that occur: `list[number[i]]`. */
export interface Numbered<T> {
  readonly number: T
  readonly list: readonly string[]
}

/** Writes the string of each of `into.length` tokens as a number: `numbered(new Uint32Array(2), (i) => ['be', 'be'][i]!)` is [0, 0] of ['be']. */
export function numbered<T extends Uint16Array | Uint32Array>(
  into: T,
  stringOf: (token: number) => string,
): Numbered<T> {
  const list: string[] = []
  const numbers = new Map<string, number>()
  for (let i = 0; i < into.length; i++) {
    const value = stringOf(i)
    let number = numbers.get(value)
    if (number === undefined) {
      number = list.push(value) - 1
      numbers.set(value, number)
    }
    into[i] = number
  }
  return { number: into, list }
}
