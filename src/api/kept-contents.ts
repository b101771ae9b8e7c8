import { identity } from '../record/identity.ts'
import type { Contents, Store, StoryLine } from '../store/index.ts'

/**
 * What a story's record is made of. Of the story that was asked for last the pages and their findings are kept, and read again
 * only where pages came in: a ruling, or another moment, is no reason to read thousands of findings anew.
 */
export function keptContents(store: Store): (line: StoryLine) => Promise<Contents> {
  let kept: { readonly pages: string; readonly contents: Promise<Contents> } | undefined
  return async (line) => {
    const pages = identity('g', line)
    if (kept?.pages !== pages) {
      const read = { pages, contents: store.contents(line.id) }
      kept = read
      read.contents.catch(() => {
        if (kept === read) kept = undefined
      })
      return read.contents
    }
    const contents = await kept.contents
    const [judgements, problems] = [await store.judgements(line.id), await store.problems(line.id)]
    return { ...contents, judgements, problems }
  }
}
