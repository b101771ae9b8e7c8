import { describeBinary } from '../decode/index.ts'
import { type Fetched, problem, type SourceLimits } from './source.ts'
import { typeOfFileName } from './type-of-file-name.ts'

/** Makes a page of what was read from a file or from standard input (`file` is null), or says why it is none. */
export function pageOfBytes(bytes: Uint8Array, address: string, file: string | null): Fetched {
  if (bytes.length === 0) return problem('empty', 'it holds nothing', address)
  const binary = describeBinary(bytes)
  if (binary) return problem('binary', `this is ${binary}, not a page`, address)
  const contentType = file === null ? null : typeOfFileName(file)
  return { kind: 'page', page: { address, file, url: null, contentType, bytes } }
}

/** Refuses what is over the limit: `size` is null where it was not read to its end. */
export function tooLarge(address: string, size: number | null, { bytes }: Pick<SourceLimits, 'bytes'>): Fetched {
  const limit = megabytes(bytes)
  const detail = size === null ? `it has more than ${limit}` : `it has ${megabytes(size)}, more than ${limit}`
  return problem('too-large', `${detail}, the most that is read as one page`, address)
}

const megabytes = (n: number) => (n >= 100_000 ? `${Math.round(n / 100_000) / 10} MB` : `${n} bytes`)
