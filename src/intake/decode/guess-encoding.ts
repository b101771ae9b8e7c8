import { analyse } from 'chardet'
import { guessCyrillic } from './guess-cyrillic.ts'

/** How many telling bytes are looked at: chardet takes most of a microsecond for each. */
const enough = 16_384

/**
 * Of each ISO 8859 encoding that pages in truth write with Microsoft's additions, that larger one. And KOI8-U, because its
 * few more letters are likelier in a text than the box drawings they stand for in KOI8-R.
 */
const larger = new Map([
  ['iso-8859-2', 'windows-1250'],
  ['iso-8859-6', 'windows-1256'],
  ['iso-8859-7', 'windows-1253'],
  ['iso-8859-8', 'windows-1255'],
  ['koi8-r', 'koi8-u'],
])

/**
 * The likeliest encoding of bytes that are not UTF-8 and do not say what they are, by the letters they would make:
 * 'windows-1251', or 'windows-1252' where nothing tells.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const telling = tellingBytes(bytes)
  const cyrillic = guessCyrillic(telling)
  if (cyrillic) return cyrillic
  const additions = telling.some((byte) => byte >= 0x80 && byte <= 0x9f)
  for (const { name } of analyse(telling)) {
    const encoding = known(name)
    if (!encoding || encoding === 'utf-8' || encoding.startsWith('utf-16')) continue
    const wider = larger.get(encoding)
    return wider && (additions || encoding === 'koi8-r') ? wider : encoding
  }
  return 'windows-1252'
}

/** The stretches between tags and line ends that hold more than ASCII: markup drowns the letters that tell. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const kept: number[] = []
  let start = 0
  let tells = false
  for (let i = 0; i <= bytes.length && kept.length < enough; i++) {
    const byte = bytes[i] ?? 0x0a
    if (byte >= 0x80) tells = true
    if (byte !== 0x0a && byte !== 0x3c && byte !== 0x3e) continue
    if (tells) kept.push(...bytes.subarray(start, Math.min(i, start + enough)), 0x20)
    start = i + 1
    tells = false
  }
  return Uint8Array.from(kept)
}

function known(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch (error) {
    // chardet also names encodings that no page on the web may use: UTF-32, ISO-2022-CN.
    if (error instanceof RangeError) return null
    throw error
  }
}
