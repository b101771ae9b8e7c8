import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * An identifier made of what a thing says: the same content gives the same identifier, on any machine, in any order.
 * `identity('r', text, outlet)` is 'r_' and 16 hexadecimal digits. Parts are told apart, so ('ab', 'c') and ('a', 'bc') differ.
 */
export function identity(prefix: string, ...parts: readonly unknown[]): string {
  return `${prefix}_${sha256(JSON.stringify(parts)).slice(0, 16)}`
}
