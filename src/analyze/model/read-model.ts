import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { ReadoutError } from '../../record/readout-error.ts'
import { aligned, arrays, checksumAt, hashedFrom, headerAt, magic, type SectionHeader } from './layout.ts'
import type { Model, Section } from './model.ts'

/**
 * The model in a file's bytes. Refuses, with a `ReadoutError` that quotes `place`, what is not a model file, is cut short or
 * changed (its checksum is wrong), or is of another kind or version than asked for:
 * `readModel(bytes, { kind: 'tagger', version: 1 }, 'tagger.model')`.
 */
export function readModel(bytes: Uint8Array, wanted: { kind: string; version: number }, place: string): Model {
  if (bytes.length < headerAt || magic.some((byte, i) => bytes[i] !== byte)) refuse(place, 'is not a model file')
  const checksum = createHash('sha256').update(bytes.subarray(hashedFrom)).digest()
  if (!checksum.equals(bytes.subarray(checksumAt, hashedFrom))) refuse(place, 'is damaged: its checksum is wrong')
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(hashedFrom, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(headerAt, headerAt + headerLength)))
  if (header.kind !== wanted.kind || header.version !== wanted.version) {
    refuse(place, `is a model of kind '${header.kind}' ${header.version}, not '${wanted.kind}' ${wanted.version}`)
  }
  const first = aligned(headerAt + headerLength)
  const sections: { [name: string]: Section } = {}
  for (const section of header.sections as SectionHeader[]) {
    const stored = bytes.subarray(first + section.at, first + section.at + section.bytes)
    const raw = section.packing === 'deflate' ? inflateRawSync(stored, { chunkSize: sizeOf(section) }) : stored
    // A view, no copy, but where the bytes lie in another's buffer at a place on which no array of wider numbers may stand.
    const own = raw.byteOffset % 8 === 0 ? raw : new Uint8Array(raw)
    sections[section.name] = new arrays[section.type](own.buffer as ArrayBuffer, own.byteOffset, section.length)
  }
  const { kind, version, language, settings } = header
  return { kind, version, language, settings, sections }
}

/** Of what a section holds once it is unpacked, in bytes: given at once, it need not grow piece by piece. zlib wants 64 at least. */
const sizeOf = ({ type, length }: SectionHeader) => Math.max(64, length * arrays[type].BYTES_PER_ELEMENT)

function refuse(place: string, what: string): never {
  throw new ReadoutError(`${place} ${what}`, 'Install the package again, or train the model anew.')
}
