/** How far into a page its statement of an encoding is looked for. The standard says 1024; browsers go on to heed a later one. */
const prescanned = 4096

/** The encoding that a Content-Type header names, by its WHATWG name, or null where it names none that is known. */
export function charsetOfHeader(contentType: string | null): string | null {
  return encodingOf(charsetIn(`;${contentType?.split(';').slice(1).join(';') ?? ''}`))
}

/** The encoding that an HTML page states in its first bytes: `<meta charset>`, `http-equiv` or the XML declaration. */
export function charsetOfMarkup(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned)).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const labels = [
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/i.exec(head)?.[1],
    ...Array.from(head.matchAll(/<meta[\s/]([^>]*)/gi), ([, attributes = '']) =>
      charsetOfMeta(attributesOf(attributes)),
    ),
  ]
  const stated = labels.map(encodingOf).find((encoding) => encoding !== null)
  // A statement that could be read byte by byte was not made in UTF-16.
  return stated?.startsWith('utf-16') ? 'utf-8' : (stated ?? null)
}

function charsetOfMeta(attributes: ReadonlyMap<string, string>): string | undefined {
  const typed = attributes.get('http-equiv')?.toLowerCase() === 'content-type'
  return attributes.get('charset') ?? (typed ? charsetIn(attributes.get('content') ?? '') : undefined)
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = tag.matchAll(/([^\s"'/=]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"']+))["']?/g)
  return new Map(
    Array.from(pairs, ([, name = '', ...values]) => [name.toLowerCase(), values.find((v) => v !== undefined) ?? '']),
  )
}

function charsetIn(type: string): string | undefined {
  const [, ...labels] = /[\s;,]charset\s*=\s*(?:"([^"]*)|'([^']*)|([^\s;"']+))/i.exec(` ${type}`) ?? []
  return labels.find((label) => label !== undefined)
}

/** The WHATWG name of a label: 'windows-1251' for 'CP1251', null for one that nobody knows. */
function encodingOf(label: string | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    // A label that nobody knows is as if none were stated.
    if (error instanceof RangeError) return null
    throw error
  }
}
