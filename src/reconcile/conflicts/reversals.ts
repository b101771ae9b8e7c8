import { glued, sideOf } from './around.ts'
import type { Draft } from './draft.ts'
import { accountsHeading, type NameOf } from './headings.ts'
import { LONGEST_SENTENCE, type Page, type Telling, textOf } from './telling.ts'

/** What somebody denied first and then allowed, in one sentence: 'Berg, after denying that he had sold the boats, admitted that he had'. */
export function reversalDrafts(pages: readonly Page[], nameOf: NameOf): Draft[] {
  return pages.flatMap((page) => page.sentences.flatMap((s) => reversalIn(s, nameOf)))
}

function reversalIn(s: Telling, nameOf: NameOf): Draft[] {
  const text = textOf(s)
  const { mayDeny, reverses } = s.page.words
  if (!mayDeny.test(text) || text.length > LONGEST_SENTENCE || glued.test(text)) return []
  const turn = reverses.exec(text)
  if (!turn) return []
  const denied = s.start + turn.index
  const cut = denied + turn[0].length
  const after = cut + /^[,\s]*/u.exec(text.slice(cut - s.start))![0].length
  const who = s.said.find((a) => a.speaker !== null)?.speaker ?? null
  return [
    {
      kind: 'polarity',
      what: accountsHeading([who], nameOf),
      about: s.said.map((a) => a.id),
      sides: [sideOf(s, denied, cut), sideOf(s, after)],
      rule: 'reversed',
    },
  ]
}
