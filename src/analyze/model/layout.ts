import type { Section } from './model.ts'

/**
 * A model file, all numbers little-endian:
 *
 *     0  'READOUT' and a byte, the version of this layout
 *     8  sha256 of all that follows (32 bytes)
 *    40  length of the header in bytes (uint32), then four zero bytes
 *    48  the header, JSON in UTF-8
 *     …  the sections one after another, each beginning at a multiple of 8
 *
 * A section that the header calls 'deflate' is packed; it gets smaller where a table is mostly zeros.
 */
export const magic = Uint8Array.from([...'READOUT'].map((c) => c.charCodeAt(0)).concat(1))
export const checksumAt = 8
export const hashedFrom = 40
export const headerAt = 48

/** How a section is named in the header. */
export type SectionType = 'u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'i32' | 'f32'

/** One section in the header: `{ name: 'weights', type: 'i8', length: 4096, at: 0, bytes: 812, packing: 'deflate' }`. */
export interface SectionHeader {
  readonly name: string
  readonly type: SectionType
  /** In elements. */
  readonly length: number
  /** First byte, counted from where the sections begin. */
  readonly at: number
  /** In bytes, as stored. */
  readonly bytes: number
  readonly packing: 'none' | 'deflate'
}

export const arrays = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
} as const

/** The name of an array's type: `typeOf(new Int8Array(1)) === 'i8'`. */
export function typeOf(section: Section): SectionType {
  for (const [type, array] of Object.entries(arrays)) {
    if (section instanceof array) return type as SectionType
  }
  throw new TypeError(`no section type for ${Object.prototype.toString.call(section)}`)
}

/** The next multiple of 8: sections begin there, so that any typed array may lie over them. */
export function aligned(offset: number): number {
  return (offset + 7) & ~7
}
