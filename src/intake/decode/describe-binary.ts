/** How files that are no pages begin: the first bytes, one character a byte, and what such a file is. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['\0\0\x01\0', 'an icon'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ\0', 'an xz file'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd file'],
  ['ID3\x02', 'a sound recording'],
  ['ID3\x03', 'a sound recording'],
  ['ID3\x04', 'a sound recording'],
  ['OggS\0', 'a sound or video recording'],
  ['fLaC\0', 'a sound recording'],
  ['\x1aE\xdf\xa3', 'a video'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\0asm', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['OTTO\0', 'a font'],
]

/** Files that begin with four bytes of length, or with 'RIFF' and four of length, and then say what they are. */
const inside = new Map([
  ['ftyp', 'a video or a photograph'],
  ['WEBP', 'a WebP image'],
  ['WAVE', 'a sound recording'],
  ['AVI ', 'a video'],
])

/** What kind of file that is no page these bytes begin ('a PDF document'), or null where the first bytes do not tell. */
export function describeBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 20))
  const known = beginnings.find(([magic]) => head.startsWith(magic))
  if (known) return known[1]
  const at = head.startsWith('RIFF') ? 8 : 4
  if (isMail(bytes)) return 'an MHTML archive or an e-mail (a browser or mail program can save it as HTML)'
  return (/[^\x20-\x7e]/.test(head) && inside.get(head.slice(at, at + 4))) || null
}

/** Mail, and pages that browsers keep as mail, begin with lines of fields up to an empty one; the text behind them is encoded. */
function isMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384))
  const fields = head.split(/\r?\n\r?\n/, 2)
  if (fields.length < 2) return false
  const lines = fields[0]!.split(/\r?\n/)
  const has = (field: RegExp) => lines.some((line) => field.test(line))
  return (
    has(/^mime-version: *1\.0/i) && has(/^content-type:/i) && lines.every((line) => /^(?:[\w-]+:|[ \t])/.test(line))
  )
}

/** How much of a text is looked at: enough to tell, in constant time. */
const sampled = 65_536

/** Whether a text is really data: more than 4 and more than 3 % of its characters are controls that no page holds. */
export function hasTooManyControls(text: string): boolean {
  const sample = text.slice(0, sampled)
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(4, sample.length * 0.03)
}
