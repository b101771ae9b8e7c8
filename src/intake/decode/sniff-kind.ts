const html = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i
const text = /^text\//i

/** Elements that a page, or a piece of one, begins with. */
const opening =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|article|main|section|header|nav|div|table|h[1-6]|p|a|b|br|iframe|font|span|ul|ol)[\s/>])/i

/** Whether a decoded page is HTML: as its Content-Type says, else by how it begins. */
export function sniffKind(page: string, contentType: string | null): 'html' | 'text' {
  const type = contentType?.trim() ?? ''
  if (html.test(type)) return 'html'
  if (text.test(type)) return 'text'
  return opening.test(page.slice(0, 4096).replace(/^[\ufeff\s]+/, '')) ? 'html' : 'text'
}
