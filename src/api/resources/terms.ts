import { type TermSheet, termSheet } from '../../publish/terms/sheet.ts'
import { type Api, type Means, shaped } from '../api.ts'
import { addRoom } from '../room.ts'

/** The term sheet: provisions × parties, each cell with its history. */
export function addTerms(api: Api, means: Means): void {
  const schema = shaped<TermSheet>('TermSheet, as src/publish/terms/sheet.ts describes it')
  addRoom(api, means, { path: '/terms', summary: 'the term sheet', schema, make: termSheet })
}
