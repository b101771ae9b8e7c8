import { type Fetched, openSources, type SourceOptions } from '../index.ts'

/** All that came of one target, in order; what could not be listed comes first. */
export async function readAll(target: string, options: SourceOptions): Promise<Fetched[]> {
  const sources = openSources(options)
  try {
    const { items, problems } = await sources.list(target)
    const all = problems.map((problem): Fetched => ({ kind: 'problem', problem }))
    for (const item of items) all.push(await item.fetch())
    return all
  } finally {
    await sources.close()
  }
}
