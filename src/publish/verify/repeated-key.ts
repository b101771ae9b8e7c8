/** The first key that stands twice in one object of a JSON text: `"b"` in `{"a": 1, "b": [{"a": 2}], "b": 3}`; or undefined. The text must be sound JSON. */
export function repeatedKey(json: string): string | undefined {
  /** The keys of each object that is open; a list's has none. */
  const open: Set<string>[] = []
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '{' || sign === '[') open.push(new Set())
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === '"') {
      const start = at
      at = endOfString(json, at)
      if (!beforeColon(json, at + 1)) continue
      // One key can be written in several ways: "a" is "\u0061".
      const key: string = JSON.parse(json.slice(start, at + 1))
      if (open.at(-1)?.has(key)) return key
      open.at(-1)?.add(key)
    }
  }
  return undefined
}

/** The place of the quotation mark that ends the string begun at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at
}

function beforeColon(json: string, after: number): boolean {
  let at = after
  while (at < json.length && ' \t\r\n'.includes(json[at]!)) at++
  return json[at] === ':'
}
