/** A hidden layer over single facts: hidden unit j gets `bias[j]` and `hidden[row + j]` of every fact's row. */
export interface HiddenLayer {
  /** Units of the layer, a multiple of 4. */
  readonly width: number
  readonly hidden: Float32Array
  readonly bias: Float32Array
}

/** Sums what the first `count` rows excite in the hidden units, before the rectifier. */
export function sumUnits(layer: HiddenLayer, rows: Int32Array, count: number, units: Float32Array): void {
  const { hidden, bias, width } = layer
  // Four units at a time, so that their sums stay in registers: this loop is most of the time.
  for (let j = 0; j < width; j += 4) {
    let a = bias[j]!
    let b = bias[j + 1]!
    let c = bias[j + 2]!
    let d = bias[j + 3]!
    for (let f = 0; f < count; f++) {
      const at = rows[f]! + j
      a += hidden[at]!
      b += hidden[at + 1]!
      c += hidden[at + 2]!
      d += hidden[at + 3]!
    }
    units[j] = a
    units[j + 1] = b
    units[j + 2] = c
    units[j + 3] = d
  }
}
