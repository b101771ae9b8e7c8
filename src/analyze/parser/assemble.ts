/**
 * A few words of WebAssembly, written out as bytes: enough to say "for each row, add its floats to these sums" four floats
 * at a time. Plain JavaScript has no such instruction, and it is six times slower without.
 */
export type Code = readonly number[]

/** One function to assemble: so many 32-bit integer parameters, then its integer and its vector locals. */
export interface Kernel {
  readonly name: string
  readonly parameters: number
  readonly integers: number
  readonly vectors: number
  readonly body: Code
}

/** An unsigned number in LEB128, as WebAssembly writes sizes: `unsigned(300)` is `[0xac, 0x02]`. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return bytes
}

const signed = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const low = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const int = (value: number): Code => [0x41, ...signed(value)]
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const loadInt = (at: Code): Code => [...at, 0x28, 2, 0]
/** Runs the body, then again as long as `local < limit`: a count of nothing must be caught by the caller. */
export const repeatBelow = (local: number, limit: Code, body: Code): Code => [
  0x03,
  0x40,
  ...body,
  ...get(local),
  ...limit,
  0x49,
  0x0d,
  0,
  0x0b,
]

const wide = (op: number): Code => [0xfd, ...unsigned(op)]
export const loadFour = (at: Code, offset: number): Code => [...at, ...wide(0x00), 2, ...unsigned(offset)]
export const loadSpread = (at: Code): Code => [...at, ...wide(0x09), 2, 0]
export const storeFour = (at: Code, offset: number, value: Code): Code => [
  ...at,
  ...value,
  ...wide(0x0b),
  2,
  ...unsigned(offset),
]
export const addFour = (a: Code, b: Code): Code => [...a, ...b, ...wide(0xe4)]
export const timesFour = (a: Code, b: Code): Code => [...a, ...b, ...wide(0xe6)]
export const divideFour = (a: Code, b: Code): Code => [...a, ...b, ...wide(0xe7)]
export const minusFour = (a: Code, b: Code): Code => [...a, ...b, ...wide(0xe5)]
export const mostFour = (a: Code, b: Code): Code => [...a, ...b, ...wide(0xe9)]
export const rootFour = (a: Code): Code => [...a, ...wide(0xe3)]
export const zeroFour: Code = [...wide(0x0c), ...new Array<number>(16).fill(0)]
/** Adds the four floats of a vector local to the float at an address. */
export const storeSum = (at: Code, local: number): Code => [
  ...at,
  ...at,
  0x2a,
  2,
  0,
  ...[0, 1, 2, 3].flatMap((lane) => [...get(local), ...wide(0x1f), lane, 0x92]),
  0x38,
  2,
  0,
]

const section = (id: number, body: Code): number[] => [id, ...unsigned(body.length), ...body]
const vector = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()]
const label = (text: string): number[] => [...unsigned(text.length), ...new TextEncoder().encode(text)]

/** A WebAssembly module that takes its memory as `m.m` and gives the kernels by their names. */
export function assemble(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const type = (kernel: Kernel): Code => [0x60, ...vector(new Array<Code>(kernel.parameters).fill([0x7f])), 0]
  const code = (kernel: Kernel): Code => {
    const locals = vector([
      [...unsigned(kernel.integers), 0x7f],
      [...unsigned(kernel.vectors), 0x7b],
    ])
    const body = [...locals, ...kernel.body, 0x0b]
    return [...unsigned(body.length), ...body]
  }
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(kernels.map(type))),
    ...section(2, vector([[...label('m'), ...label('m'), 0x02, 0, 1]])),
    ...section(3, vector(kernels.map((_, index) => unsigned(index)))),
    ...section(7, vector(kernels.map((kernel, index) => [...label(kernel.name), 0, ...unsigned(index)]))),
    ...section(10, vector(kernels.map(code))),
  ])
}
