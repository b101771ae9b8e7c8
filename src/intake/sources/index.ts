export { givenPage } from './given-page.ts'
export { openSources, type Sources } from './open-sources.ts'
export type { Fetched, Listing, Skipped, SourceItem, SourceOptions } from './source.ts'
