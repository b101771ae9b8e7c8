import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { aligned, checksumAt, hashedFrom, headerAt, magic, type SectionHeader, typeOf } from './layout.ts'
import type { Model, Section } from './model.ts'

/** The bytes of a model file: `writeFileSync('tagger.model', writeModel(model))`. The same model always gives the same bytes. */
export function writeModel(model: Model): Uint8Array {
  const sections: SectionHeader[] = []
  const stored: Uint8Array[] = []
  let at = 0
  for (const [name, section] of Object.entries(model.sections)) {
    const { bytes, packing } = pack(section)
    sections.push({ name, type: typeOf(section), length: section.length, at, bytes: bytes.length, packing })
    stored.push(bytes)
    at = aligned(at + bytes.length)
  }
  const { kind, version, language, settings } = model
  const header = new TextEncoder().encode(JSON.stringify({ kind, version, language, settings, sections }))
  const first = aligned(headerAt + header.length)
  const file = new Uint8Array(first + at)
  file.set(magic)
  new DataView(file.buffer).setUint32(hashedFrom, header.length, true)
  file.set(header, headerAt)
  for (const [i, bytes] of stored.entries()) file.set(bytes, first + sections[i]!.at)
  file.set(createHash('sha256').update(file.subarray(hashedFrom)).digest(), checksumAt)
  return file
}

/** Packs a section only where that saves at least a third: unpacking costs time at every start. */
function pack(section: Section): { bytes: Uint8Array; packing: SectionHeader['packing'] } {
  const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
  const packed = deflateRawSync(bytes, { level: 9 })
  return packed.length < bytes.length * (2 / 3) ? { bytes: packed, packing: 'deflate' } : { bytes, packing: 'none' }
}
