/** How many items of a list are written together. */
const most = 2_000

/**
 * What `JSON.stringify(value, null, indent)` writes, in pieces: the record of 13,000 reports is longer than a string can be, and that of
 * fewer would take its memory again. `[...jsonPieces({ a: [1] })].join('')` is '{"a":[1]}'.
 */
export function* jsonPieces(value: object, indent: 0 | 1 = 0): Generator<string> {
  const [line, space] = indent ? ['\n ', ' '] : ['', '']
  let before = '{'
  for (const [key, content] of Object.entries(value)) {
    if (content === undefined) continue
    yield `${before}${line}${JSON.stringify(key)}:${space}`
    before = ','
    if (Array.isArray(content) && content.length > most) yield* listPieces(content, indent)
    else yield deeper(JSON.stringify(content, null, indent))
  }
  yield before === '{' ? '{}' : `${indent ? '\n' : ''}}`
}

function* listPieces(list: readonly unknown[], indent: 0 | 1): Generator<string> {
  for (let at = 0; at < list.length; at += most) {
    // '[a,b]', or with each on lines of its own: what stands between the brackets, without the last line's end.
    const text = deeper(JSON.stringify(list.slice(at, at + most), null, indent))
    yield `${at === 0 ? '[' : ','}${text.slice(1, indent ? -3 : -1)}`
  }
  yield indent ? '\n ]' : ']'
}

/** One level further in. Line ends stand between things only: those in words are written as \n. */
const deeper = (json: string) => json.replaceAll('\n', '\n ')
