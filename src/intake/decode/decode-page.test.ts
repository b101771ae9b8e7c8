import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage } from './decode-page.ts'

/** Writes a text in an encoding of one byte a letter. */
function encode(encoding: string, text: string): Uint8Array {
  // Node 20 reads windows-1252 wrongly between 0x80 and 0x9F: the letters in question are given here.
  const repaired =
    encoding === 'windows-1252'
      ? new Map([
          ['“', 0x93],
          ['”', 0x94],
          ['’', 0x92],
          ['€', 0x80],
          ['—', 0x97],
        ])
      : new Map()
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from([...text], (letter) => {
    const byte = repaired.get(letter) ?? letters.get(letter)
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`)
    return byte
  })
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const join = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p, 'latin1') : p)))

const english = 'The envoy’s “last offer” cost €40, she said — and it was naïve.'
const ukrainian = 'Посол Вестмарку сказав, що її уряд підпише угоду в четвер, якщо ґрунт буде твердий.'
const russian = 'Посол Вестмарка сказал, что переговоры о перемирии продолжатся в четверг, если позволит погода.'
const page = (charset: string, body: Uint8Array) =>
  join(
    `<!doctype html><html><head><meta charset="${charset}"><title>`,
    body,
    '</title></head><body><div class="wrap"><p>',
    body,
    '</p></div></body></html>',
  )

describe('decodePage', () => {
  it.each<[string, Uint8Array, string | null, string, string]>([
    [
      'a UTF-8 mark over a header that says otherwise',
      join('\xef\xbb\xbf', utf8(ukrainian)),
      'text/plain; charset=koi8-u',
      'utf-8',
      ukrainian,
    ],
    ['a UTF-16 mark, little end first', join('\xff\xfe', utf16le(ukrainian)), null, 'utf-16le', ukrainian],
    ['a UTF-16 mark, big end first', join('\xfe\xff', utf16be(ukrainian)), null, 'utf-16be', ukrainian],
    ['UTF-16 without a mark', utf16le(ukrainian.repeat(3)), null, 'utf-16le', ukrainian.repeat(3)],
    ['English in UTF-16 without a mark', utf16be(english), null, 'utf-16be', english],
    ['the header', encode('koi8-u', ukrainian), 'text/plain; charset="KOI8-U"', 'koi8-u', ukrainian],
    ['the header over the markup', encode('koi8-u', ukrainian), 'text/plain;charset=koi8-u', 'koi8-u', ukrainian],
    ['plain UTF-8 that nothing states', utf8(english), null, 'utf-8', english],
    [
      'an old header over curly quotes',
      encode('windows-1252', english),
      'text/plain; charset=ISO-8859-1',
      'windows-1252',
      english,
    ],
    ['a charset that nobody knows', utf8(ukrainian), 'text/plain; charset=klingon-1', 'utf-8', ukrainian],
    ['nothing at all', new Uint8Array(), null, 'utf-8', ''],
  ])('reads by %s', (_, bytes, contentType, encoding, expected) => {
    expect(decodePage(bytes, contentType)).toEqual({ kind: 'text', encoding, text: expected, problems: [] })
  })

  it.each<[string, string]>([
    ['<meta charset=windows-1251>', 'windows-1251'],
    ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", 'windows-1251'],
    ['<meta content="text/html;charset=windows-1251" http-equiv=content-type />', 'windows-1251'],
    ['<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'],
    [
      '<!-- <meta charset="koi8-r"> --><meta name="x" content="charset=koi8-r"><meta charset="windows-1251">',
      'windows-1251',
    ],
  ])('heeds the page that says %s', (statement, encoding) => {
    const bytes = join(
      statement.startsWith('<?') ? statement : `<html><head>${statement}`,
      '<html><p>',
      encode('windows-1251', russian),
    )
    const decoded = decodePage(bytes, 'text/html')
    expect(decoded).toMatchObject({ kind: 'html', encoding, problems: [] })
    expect(decoded.text).toContain(russian)
  })

  it.each<[string, string]>([
    ['windows-1251', russian],
    ['windows-1251', ukrainian],
    ['koi8-u', ukrainian],
    ['iso-8859-5', russian],
    ['ibm866', russian],
    ['windows-1251', 'Посланикът каза, че преговорите ще продължат в четвъртък.'],
    ['windows-1251', 'Изасланик је рекао да ће преговори бити настављени у четвртак.'],
    ['windows-1252', english],
    ['windows-1252', 'L’émissaire a déclaré que les négociations reprendraient à Genève, où il était arrivé.'],
    ['windows-1252', 'Die Gesandte erklärte, die Gespräche würden am Donnerstag fortgeführt, möglichst früh.'],
    ['iso-8859-7', 'Ο απεσταλμένος είπε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.'],
    ['windows-1256', 'قال المبعوث إن المحادثات ستستمر يوم الخميس المقبل'],
    ['windows-1250', 'Vyslankyně řekla, že jednání o příměří budou pokračovat příští týden.'],
  ])('guesses %s by the letters, in text and in HTML, and says so', (encoding, text) => {
    for (const bytes of [encode(encoding, text), page('utf-8', encode(encoding, text))]) {
      const decoded = decodePage(bytes, null)
      expect(decoded.text).toContain(text)
      expect(decoded.encoding).toBe(encoding)
      expect(decoded.problems).toEqual([
        { reason: 'bad-encoding', detail: expect.stringContaining(`read as ${encoding}`) },
      ])
    }
  })

  it('believes bytes that are UTF-8 rather than a page that states another encoding', () => {
    const decoded = decodePage(page('windows-1251', utf8(ukrainian)), 'text/html')
    expect(decoded.text).toContain(ukrainian)
    expect(decoded.problems[0]?.detail).toBe('states windows-1251, but its bytes are UTF-8: read as UTF-8')
  })

  it('goes on past broken UTF-8, and counts the places', () => {
    const decoded = decodePage(join(utf8(ukrainian), '\xff', utf8(ukrainian), '\xd0'), 'text/plain; charset=utf-8')
    expect(decoded.text).toBe(`${ukrainian}\ufffd${ukrainian}\ufffd`)
    expect(decoded.problems).toEqual([
      { reason: 'bad-encoding', detail: '2 places not valid in utf-8, shown as U+FFFD' },
    ])
  })

  it('does not take a page’s own U+FFFD for a broken place', () => {
    expect(decodePage(utf8('a \ufffd b'), null).problems).toEqual([])
  })

  it('shows a null character as U+FFFD, and says so', () => {
    const decoded = decodePage(utf8('one\0two'), 'text/plain')
    expect(decoded).toMatchObject({ kind: 'text', text: 'one\ufffdtwo' })
    expect(decoded.problems).toEqual([{ reason: 'bad-encoding', detail: 'null characters, shown as U+FFFD' }])
  })

  const inMail = 'this is an MHTML archive or an e-mail (a browser or mail program can save it as HTML), not a page'
  it.each<[string, string]>([
    ['%PDF-1.7\n%\xe2\xe3', 'this is a PDF document, not a page'],
    ['PK\x03\x04\x14\0', 'this is a ZIP archive or an office document, not a page'],
    ['\x89PNG\r\n\x1a\n', 'this is a PNG image, not a page'],
    ['\x1f\x8b\x08\0', 'this is a gzip file, not a page'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'this is a WebP image, not a page'],
    ['\0\0\0\x20ftypisom', 'this is a video or a photograph, not a page'],
    ['\x02\x11\x05\0\x01\x10\x0f\x01'.repeat(40), 'its bytes are data, not text'],
    [
      'From: <Saved by a browser>\r\nSubject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--x',
      inMail,
    ],
    [
      'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Talks',
      inMail,
    ],
    [
      'Received: from a by b\n\twith SMTP\nmime-version: 1.0 (a mailer)\ncontent-transfer-encoding: base64\ncontent-type: text/html\n\nPHA+',
      inMail,
    ],
  ])('calls binary what begins %.40j', (bytes, detail) => {
    const decoded = decodePage(join(bytes), 'text/html')
    expect(decoded).toMatchObject({ kind: 'binary', text: '', problems: [{ reason: 'binary', detail }] })
  })

  it.each([
    'How mail works\n\nMIME-Version: 1.0\nContent-Type: multipart/related\n\nThese lines begin a mail.',
    'Talks: a new round\nMIME-Version: 1.0 is what a mail says of itself.\n\nThe envoys met.',
    'Content-Type: text/plain\n\nThe envoys met.',
    'Statement: we accept\nThe envoys met. MIME-Version: 1.0\n\nThey will meet again.',
    'MIME-Version: the long way of a standard\nBy Ana Rell\n\nThe envoys met.',
    'MIME-Version: 1.0',
  ])('calls text what only tells of mail: %.40j', (text) => {
    expect(decodePage(utf8(text), 'text/plain').kind).toBe('text')
  })

  it.each<[string, string | null, 'html' | 'text']>([
    ['<p>', 'text/plain', 'text'],
    ['plain', 'text/html; charset=utf-8', 'html'],
    ['plain', 'application/xhtml+xml', 'html'],
    ['\ufeff \n<!-- saved --> <!DOCTYPE html>', null, 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="a">', null, 'html'],
    ['<HTML>', 'application/octet-stream', 'html'],
    ['<anything> goes', null, 'text'],
    ['5 < 7', null, 'text'],
  ])('takes %j with type %s for %s', (text, contentType, kind) => {
    expect(decodePage(utf8(text), contentType).kind).toBe(kind)
  })

  const types = fc.constantFrom(
    null,
    'text/html',
    'text/plain; charset=utf-8',
    'text/html; charset=gbk',
    'text/plain; charset=utf-16',
    'text/html; charset=iso-2022-jp',
    'text/plain;charset=windows-1251',
  )
  const scraps = fc
    .array(
      fc.constantFrom(
        '\ufeff',
        '\xff\xfe',
        '\xfe\xff',
        '\xef\xbb\xbf',
        '<meta charset=big5>',
        '<html>',
        '\xd0\x86',
        'abc ',
        '\0',
        '\x1b$B',
        '\r\n',
        '\xcc\x81',
      ),
    )
    .map((s) => join(...s))

  it('never fails on any bytes, and gives text in one form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), scraps), types, (bytes, contentType) => {
        const { text } = decodePage(bytes, contentType)
        expect(text).not.toMatch(/\r|\0|^\ufeff|\p{Cs}/u)
      }),
      { numRuns: 400 },
    )
  })

  it('changes its own output no more', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(utf8), scraps),
        types,
        (bytes, contentType) => {
          const { text, kind } = decodePage(bytes, contentType)
          fc.pre(kind !== 'binary')
          const type = `text/${kind === 'html' ? 'html' : 'plain'}; charset=utf-8`
          expect(decodePage(utf8(text), type)).toEqual({ text, kind, encoding: 'utf-8', problems: [] })
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    [
      'random bytes',
      (n: number) => Uint8Array.from({ length: n }, (_, i) => (((i * 2654435761) >>> 13) & 0xff) | 0x20),
    ],
    ['windows-1251', (n: number) => encode('windows-1251', russian.repeat(n / russian.length))],
    ['open comments', (n: number) => utf8('<!--'.repeat(n / 4))],
    ['closed comments', (n: number) => utf8('<!-- -->'.repeat(n / 8))],
    ['combining marks', (n: number) => utf8('\u0301\u0316'.repeat(n / 4))],
  ])('ends on a megabyte of %s', (_, make) => {
    const bytes = make(1_000_000)
    expect(decodePage(bytes, null).kind).toMatch(/html|text|binary/)
  })
})
