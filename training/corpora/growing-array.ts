/** An Int32Array that doubles when it is full: nine million words do not fit an ordinary array gladly. */
export interface GrowingArray {
  push(value: number): void
  last(): number
  at(index: number): number
  set(index: number, value: number): void
  setLast(value: number): void
  length(): number
  /** A copy of what was pushed. */
  values(): Int32Array
}

export function growingArray(): GrowingArray {
  let array = new Int32Array(1024)
  let used = 0
  return {
    push(value) {
      if (used === array.length) {
        const larger = new Int32Array(array.length * 2)
        larger.set(array)
        array = larger
      }
      array[used++] = value
    },
    last: () => array[used - 1]!,
    at: (index) => array[index]!,
    set(index, value) {
      array[index] = value
    },
    setLast(value) {
      array[used - 1] = value
    },
    length: () => used,
    values: () => array.slice(0, used),
  }
}
