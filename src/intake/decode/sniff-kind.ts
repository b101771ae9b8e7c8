const html = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i
const text = /^text\//i

/** Elements that a page, or a piece of one, begins with. */
const opening =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|article|main|section|header|nav|div|table|h[1-6]|p|a|b|br|iframe|font|span|ul|ol)[\s/>])/i

/** What may stand before them: white space, comments, an XML declaration. */
const preamble = [/\s+/y, /<!--[\s\S]*?-->/y, /<\?xml[^>]*>/y]

/** Whether a decoded page is HTML: as its Content-Type says, else by how it begins. */
export function sniffKind(page: string, contentType: string | null): 'html' | 'text' {
  const type = contentType?.trim() ?? ''
  if (html.test(type)) return 'html'
  const head = page.slice(0, 4096)
  // Somebody saved a page under a text file's name: nobody writes running text that opens so.
  if (/^\s*<(?:!doctype\s+html|html[\s>])/i.test(head)) return 'html'
  if (text.test(type)) return 'text'
  return opening.test(head.slice(endOfPreamble(head))) ? 'html' : 'text'
}

// One step after another, because one expression for them all would try every way of dividing a row of comments.
function endOfPreamble(head: string): number {
  let at = 0
  const step = (part: RegExp) => {
    part.lastIndex = at
    at += part.exec(head)?.[0].length ?? 0
  }
  for (let before = -1; before < at; ) {
    before = at
    preamble.forEach(step)
  }
  return at
}
