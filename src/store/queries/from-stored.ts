import { ReadoutError } from '../../record/readout-error.ts'

/** What was written as JSON in a row `of` the store ('report r_4f'); a row that something else has changed is named, not thrown at. */
export function fromStored<T>(json: string, of: string): T {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new ReadoutError(
      `the store is damaged: ${of} cannot be read`,
      'restore a copy of the store, or move it away and read the pages again',
      { cause },
    )
  }
}
