import { headings } from '../../languages/headings.ts'
import type { Attribution } from '../../record/finding.ts'
import type { Statement } from '../../record/statement.ts'
import { listBy } from '../list-by.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { type Page, passageOf, type Sentence, textOf } from './sentence.ts'

/** Where one told it: the platform's name and the sentence. */
interface Posted {
  readonly platform: string
  readonly says: string
  readonly sentence: Sentence
}

/** Where somebody posted what several reports pass on, where they name different platforms. */
export function channelDrafts(
  pages: readonly Page[],
  statements: readonly Statement[],
  attributions: readonly Attribution[],
  nameOf: (speaker: string) => string,
): ConflictDraft[] {
  const byId = new Map(attributions.map((a) => [a.id, a]))
  const posted = platformsBySpeaker(pages)
  const seen = new Set<string>()
  return statements.flatMap((statement): ConflictDraft[] => {
    const told = statement.attributions.flatMap((id) => {
      const a = byId.get(id)!
      const platforms = posted.get(`${a.report}|${a.speaker}`) ?? []
      // Who posts in two places in one report may have said this in either.
      return new Set(platforms.map((p) => p.platform)).size === 1 ? [platforms[0]!] : []
    })
    const byPlatform = listBy(told, (p) => p.platform)
    const key = `${statement.speaker}|${[...byPlatform.keys()].sort().join()}`
    if (byPlatform.size < 2 || seen.has(key)) return []
    seen.add(key)
    return [
      {
        kind: 'value',
        what: headings.posted(nameOf(statement.speaker!)),
        about: [statement.id],
        sides: [...byPlatform.values()].map((list) => ({
          says: list[0]!.says,
          passages: [...new Set(list.map((p) => p.sentence))].map(passageOf),
        })),
        rule: 'channel',
      },
    ]
  })
}

/** For each report and speaker the platforms that sentences with their words name. */
function platformsBySpeaker(pages: readonly Page[]): Map<string, Posted[]> {
  const found = new Map<string, Posted[]>()
  for (const page of pages)
    for (const sentence of page.sentences) {
      if (sentence.said.length === 0 || !page.words.posts.anywhere.test(textOf(sentence))) continue
      for (const a of sentence.said) {
        if (a.speaker === null) continue
        const platform = platformIn(a, sentence)
        if (!platform) continue
        const key = `${a.report}|${a.speaker}`
        found.set(key, [...(found.get(key) ?? []), platform])
      }
    }
  return found
}

/** The platform named in a sentence outside what is said: 'posted on Telegram that …'. */
function platformIn(a: Attribution, sentence: Sentence): Posted | null {
  const { text } = sentence.page.report
  const { platforms, posts } = sentence.page.words
  let outside = ''
  let at = sentence.start
  for (const c of [...a.content].sort((x, y) => x.start - y.start)) {
    if (c.start >= sentence.end || c.end <= sentence.start) continue
    outside += `${text.slice(at, Math.max(at, c.start))} `
    at = Math.max(at, c.end)
  }
  outside += text.slice(at, Math.max(at, sentence.end))
  for (const m of outside.matchAll(posts.on)) {
    const platform = platforms.get(m[1]!.toLowerCase().replace(' ', '-'))
    // 'X' alone is a platform only with its capital.
    if (platform && /^\p{Lu}/u.test(m[1]!)) return { platform, says: m[0].replace(/\s+/gu, ' '), sentence }
  }
  const verb = posts.verb.exec(outside)
  const platform = verb && platforms.get(verb[0].toLowerCase())
  return platform ? { platform, says: verb[0], sentence } : null
}
