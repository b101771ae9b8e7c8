import { type Fetched, openSource, type SourceOptions } from '../index.ts'

/** All that came of one target. */
export async function readAll(target: string, options: SourceOptions): Promise<Fetched[]> {
  const all: Fetched[] = []
  for await (const fetched of openSource(target, options)) all.push(fetched)
  return all
}
