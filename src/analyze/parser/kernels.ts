import * as wasm from './assemble.ts'

const { get, set, int, plus } = wasm
const each = (count: number, code: (index: number) => wasm.Code): wasm.Code =>
  Array.from({ length: count }, (_, index) => code(index)).flat()

/** The arithmetic of the network. Every argument is a byte address or a length in bytes; rows are multiples of 128 bytes. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer }
  /** Adds to the row at `out` every row whose address stands in the list. */
  sumRows(list: number, listEnd: number, bytes: number, out: number): void
  /** `out` is the sum of the rows whose addresses stand in the list, with nought for what is below nought. */
  activateRows(list: number, listEnd: number, bytes: number, out: number): void
  /** Adds the row at `from` to every row whose address stands in the list. */
  scatterRow(list: number, listEnd: number, bytes: number, from: number): void
  /** `out[j] = Σ x[i]·matrix[i][j]`, rows of `bytes`. */
  rowTimesMatrix(x: number, xEnd: number, matrix: number, bytes: number, out: number): void
  /** `out[i] += Σ matrix[i][j]·row[j]`. */
  matrixTimesRow(out: number, outEnd: number, matrix: number, bytes: number, row: number): void
  /** `matrix[i][j] += x[i]·row[j]`. */
  addOuter(x: number, xEnd: number, matrix: number, bytes: number, row: number): void
  /**
   * One step of Adam over `bytes` of parameters. Gradient, mean and variance stand 1, 2 and 3 times `apart` further on; at
   * `settings` stand the rate, 1 - β1, 1 - β2 and ε. The gradient is set to nought.
   */
  adam(at: number, end: number, apart: number, settings: number): void
}

const addingRows = (name: string, fresh: boolean): wasm.Kernel => {
  const [list, listEnd, bytes, out, j, i, p] = [0, 1, 2, 3, 4, 5, 6]
  const sum = (k: number): number => 7 + k
  return {
    name,
    parameters: 4,
    integers: 3,
    vectors: 8,
    body: wasm.repeatBelow(j!, get(bytes!), [
      ...set(p!, plus(get(out!), get(j!))),
      ...each(8, (k) => set(sum(k), fresh ? wasm.zeroFour : wasm.loadFour(get(p!), 16 * k))),
      ...set(i!, get(list!)),
      ...wasm.repeatBelow(i!, get(listEnd!), [
        ...set(p!, plus(wasm.loadInt(get(i!)), get(j!))),
        ...each(8, (k) => set(sum(k), wasm.addFour(get(sum(k)), wasm.loadFour(get(p!), 16 * k)))),
        ...set(i!, plus(get(i!), int(4))),
      ]),
      ...set(p!, plus(get(out!), get(j!))),
      ...each(8, (k) =>
        wasm.storeFour(get(p!), 16 * k, fresh ? wasm.mostFour(get(sum(k)), wasm.zeroFour) : get(sum(k))),
      ),
      ...set(j!, plus(get(j!), int(128))),
    ]),
  }
}

const scatterRow: wasm.Kernel = (() => {
  const [list, listEnd, bytes, from, j, p] = [0, 1, 2, 3, 4, 5]
  const add = (k: number): wasm.Code => {
    const sum = wasm.addFour(wasm.loadFour(get(p!), 16 * k), wasm.loadFour(plus(get(from!), get(j!)), 16 * k))
    return wasm.storeFour(get(p!), 16 * k, sum)
  }
  return {
    name: 'scatterRow',
    parameters: 4,
    integers: 2,
    vectors: 0,
    body: wasm.repeatBelow(list!, get(listEnd!), [
      ...set(p!, wasm.loadInt(get(list!))),
      ...set(j!, int(0)),
      ...wasm.repeatBelow(j!, get(bytes!), [
        ...each(8, add),
        ...set(p!, plus(get(p!), int(128))),
        ...set(j!, plus(get(j!), int(128))),
      ]),
      ...set(list!, plus(get(list!), int(4))),
    ]),
  }
})()

const rowTimesMatrix: wasm.Kernel = (() => {
  const [x, xEnd, matrix, bytes, out, j, i, p] = [0, 1, 2, 3, 4, 5, 6, 7]
  const factor = 8
  const sum = (k: number): number => 9 + k
  return {
    name: 'rowTimesMatrix',
    parameters: 5,
    integers: 3,
    vectors: 9,
    body: wasm.repeatBelow(j!, get(bytes!), [
      ...each(8, (k) => set(sum(k), wasm.zeroFour)),
      ...set(i!, get(x!)),
      ...set(p!, plus(get(matrix!), get(j!))),
      ...wasm.repeatBelow(i!, get(xEnd!), [
        ...set(factor, wasm.loadSpread(get(i!))),
        ...each(8, (k) =>
          set(sum(k), wasm.addFour(get(sum(k)), wasm.timesFour(get(factor), wasm.loadFour(get(p!), 16 * k)))),
        ),
        ...set(p!, plus(get(p!), get(bytes!))),
        ...set(i!, plus(get(i!), int(4))),
      ]),
      ...set(p!, plus(get(out!), get(j!))),
      ...each(8, (k) => wasm.storeFour(get(p!), 16 * k, get(sum(k)))),
      ...set(j!, plus(get(j!), int(128))),
    ]),
  }
})()

const matrixTimesRow: wasm.Kernel = (() => {
  const [out, outEnd, matrix, bytes, row, j] = [0, 1, 2, 3, 4, 5]
  const sum = (k: number): number => 6 + k
  return {
    name: 'matrixTimesRow',
    parameters: 5,
    integers: 1,
    vectors: 4,
    body: wasm.repeatBelow(out!, get(outEnd!), [
      ...each(4, (k) => set(sum(k), wasm.zeroFour)),
      ...set(j!, int(0)),
      ...wasm.repeatBelow(j!, get(bytes!), [
        ...each(8, (k) =>
          set(
            sum(k % 4),
            wasm.addFour(
              get(sum(k % 4)),
              wasm.timesFour(wasm.loadFour(get(matrix!), 16 * k), wasm.loadFour(plus(get(row!), get(j!)), 16 * k)),
            ),
          ),
        ),
        ...set(matrix!, plus(get(matrix!), int(128))),
        ...set(j!, plus(get(j!), int(128))),
      ]),
      ...set(sum(0), wasm.addFour(wasm.addFour(get(sum(0)), get(sum(1))), wasm.addFour(get(sum(2)), get(sum(3))))),
      ...wasm.storeSum(get(out!), sum(0)),
      ...set(out!, plus(get(out!), int(4))),
    ]),
  }
})()

const addOuter: wasm.Kernel = (() => {
  const [x, xEnd, matrix, bytes, row, j] = [0, 1, 2, 3, 4, 5]
  const factor = 6
  return {
    name: 'addOuter',
    parameters: 5,
    integers: 1,
    vectors: 1,
    body: wasm.repeatBelow(x!, get(xEnd!), [
      ...set(factor, wasm.loadSpread(get(x!))),
      ...set(j!, int(0)),
      ...wasm.repeatBelow(j!, get(bytes!), [
        ...each(8, (k) =>
          wasm.storeFour(
            get(matrix!),
            16 * k,
            wasm.addFour(
              wasm.loadFour(get(matrix!), 16 * k),
              wasm.timesFour(get(factor), wasm.loadFour(plus(get(row!), get(j!)), 16 * k)),
            ),
          ),
        ),
        ...set(matrix!, plus(get(matrix!), int(128))),
        ...set(j!, plus(get(j!), int(128))),
      ]),
      ...set(x!, plus(get(x!), int(4))),
    ]),
  }
})()

const adam: wasm.Kernel = (() => {
  const [at, end, apart, settings, g, m, v] = [0, 1, 2, 3, 4, 5, 6]
  const [gradient, mean, variance, rate, keepMean, keepVariance, epsilon] = [7, 8, 9, 10, 11, 12, 13]
  const toward = (from: number, share: number, to: wasm.Code): wasm.Code =>
    wasm.addFour(get(from), wasm.timesFour(get(share), wasm.minusFour(to, get(from))))
  return {
    name: 'adam',
    parameters: 4,
    integers: 3,
    vectors: 7,
    body: [
      ...each(4, (k) => set(rate! + k, wasm.loadSpread(plus(get(settings!), int(4 * k))))),
      ...wasm.repeatBelow(at!, get(end!), [
        ...set(g!, plus(get(at!), get(apart!))),
        ...set(m!, plus(get(g!), get(apart!))),
        ...set(v!, plus(get(m!), get(apart!))),
        ...set(gradient!, wasm.loadFour(get(g!), 0)),
        ...set(mean!, wasm.loadFour(get(m!), 0)),
        ...set(variance!, wasm.loadFour(get(v!), 0)),
        ...set(mean!, toward(mean!, keepMean!, get(gradient!))),
        ...set(variance!, toward(variance!, keepVariance!, wasm.timesFour(get(gradient!), get(gradient!)))),
        ...wasm.storeFour(
          get(at!),
          0,
          wasm.minusFour(
            wasm.loadFour(get(at!), 0),
            wasm.divideFour(
              wasm.timesFour(get(rate!), get(mean!)),
              wasm.addFour(wasm.rootFour(get(variance!)), get(epsilon!)),
            ),
          ),
        ),
        ...wasm.storeFour(get(m!), 0, get(mean!)),
        ...wasm.storeFour(get(v!), 0, get(variance!)),
        ...wasm.storeFour(get(g!), 0, wasm.zeroFour),
        ...set(at!, plus(get(at!), int(16))),
      ]),
    ],
  }
})()

/** What this file needs of WebAssembly: its types come with the browser's library, which a program on Node does without. */
interface Wasm {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}
const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly

const kernels = [
  addingRows('sumRows', false),
  addingRows('activateRows', true),
  scatterRow,
  rowTimesMatrix,
  matrixTimesRow,
  addOuter,
  adam,
]

/** The kernels over a new memory of at least so many bytes: `openKernels(1 << 20)`. */
export function openKernels(bytes: number): Kernels {
  const memory = new Memory({ initial: Math.ceil(bytes / 65536) })
  const { exports } = new Instance(new Module(wasm.assemble(kernels)), { m: { m: memory } })
  return { memory, ...(exports as Omit<Kernels, 'memory'>) }
}
