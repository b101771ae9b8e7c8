import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const [press, open] = [promisify(gzip), promisify(gunzip)]

/** How many items of a list are put together. */
const most = 4_000

/**
 * An object as texts of a few hundred kilobytes each: its lists are cut, its JSON is compressed. A record of 10,000 reports is one of 300
 * million characters: in one piece it would hold up everything else for seconds, and take its memory twice. `pack({ id: 's_1', list: [1, 2] })`
 */
export async function pack(value: object): Promise<string[]> {
  const parts: string[] = []
  for (const piece of piecesOf(value)) {
    const pressed = await press(JSON.stringify(piece), { level: 1 })
    parts.push(pressed.toString('base64'))
  }
  // How many there are: what misses one is no whole.
  return [...parts, String(parts.length)]
}

/** The object that was packed; throws where a part is no part of one, or one is missing. */
export async function unpack(all: readonly string[]): Promise<object> {
  const parts = all.slice(0, -1)
  if (all.at(-1) !== String(parts.length)) throw new RangeError(`${all.length} parts are not all of them`)
  const value: Record<string, unknown> = {}
  const opened = (part: string | undefined) => (part === undefined ? undefined : open(Buffer.from(part, 'base64')))
  let next = opened(parts[0])
  for (const i of parts.keys()) {
    const json = await next
    // While this part is read the next is opened beside.
    next = opened(parts[i + 1])
    const [key, content] = JSON.parse(json!.toString('utf8')) as Piece
    const known = value[key]
    if (Array.isArray(known)) for (const item of content as unknown[]) known.push(item)
    else value[key] = content
  }
  return value
}

/** A field, or a part of one that is a list. */
type Piece = readonly [key: string, content: unknown]

function* piecesOf(value: object): Generator<Piece> {
  for (const [key, content] of Object.entries(value)) {
    if (content === undefined) continue
    if (!Array.isArray(content) || content.length === 0) yield [key, content]
    else for (let at = 0; at < content.length; at += most) yield [key, content.slice(at, at + most)]
  }
}
