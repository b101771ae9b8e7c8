import { ReadoutError } from '../record/readout-error.ts'

/**
 * Refuses a text that a database would change or cut off: U+0000 (PostgreSQL refuses it, libsql ends the text there) and
 * half a surrogate pair (UTF-8 has no such character). Reading in replaces both, so a page never brings them here.
 */
export function storable(what: string, text: string): void {
  const at = text.search(/\0|\p{Surrogate}/u)
  if (at === -1) return
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  throw new ReadoutError(`${what} holds U+${code} at ${at}, which no database keeps`, 'replace it with U+FFFD')
}
