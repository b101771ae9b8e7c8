/** More marks on one letter than any writing has: putting them in canonical order takes time in the square of their number. */
const stacked = /(?<!\p{M})\p{M}{101,}/gu

const loneSurrogate = /\p{Cs}/u

/**
 * Brings a text into the form that every offset counts in: '\n' line ends, no byte order mark at its start, Unicode NFC,
 * U+0000 and lone surrogates as U+FFFD. Nothing else changes, and doing it twice changes nothing more. `repairs` says in
 * plain words what was lost. It must come before any offset is made; a page reader that resolves character references
 * must do it again to what it made.
 *
 * For 'html' a '<', '=' or '>' keeps apart from a combining stroke after it: '>' and U+0338 would become one '≯', and
 * the tag would never end.
 */
export function normalizeText(
  raw: string,
  kind: 'html' | 'text' = 'text',
): { readonly text: string; readonly repairs: readonly string[] } {
  const repairs: string[] = []
  let text = raw.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n')
  if (loneSurrogate.test(text)) {
    text = text.replace(new RegExp(loneSurrogate, 'gu'), '\ufffd')
    repairs.push('lone surrogates, shown as U+FFFD')
  }
  if (text.includes('\0')) {
    text = text.replaceAll('\0', '\ufffd')
    repairs.push('null characters, shown as U+FFFD')
  }
  // Nothing below U+0300 composes or is reordered.
  if (!/[\u0300-\uffff]/.test(text)) return { text, repairs }

  const compose = kind === 'html' ? composeMarkup : composeText
  const pieces: string[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(stacked)) {
    pieces.push(compose(text.slice(from, index)), run)
    from = index + run.length
  }
  if (pieces.length > 0) repairs.push('more than 100 combining marks on one letter, left as they stand')
  pieces.push(compose(text.slice(from)))
  return { text: pieces.join(''), repairs }
}

const composeText = (text: string) => text.normalize('NFC')

const composeMarkup = (text: string) =>
  text.includes('\u0338')
    ? text
        .split(/(?<=[<=>])(?=\u0338)/)
        .map(composeText)
        .join('')
    : composeText(text)
