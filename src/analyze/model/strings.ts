/** A list of strings as bytes, for lists too long for a model's settings. No string may hold a line end. */
export function packStrings(strings: readonly string[]): Uint8Array {
  const bad = strings.find((string) => string.includes('\n'))
  if (bad !== undefined) throw new TypeError(`a string with a line end cannot be packed: ${JSON.stringify(bad)}`)
  return new TextEncoder().encode(strings.map((string) => `${string}\n`).join(''))
}

/** The list that `packStrings` packed. */
export function unpackStrings(bytes: Uint8Array): string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n').slice(0, -1)
}
