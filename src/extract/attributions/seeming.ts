import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { trim } from './content.ts'

/**
 * 'He appeared to blame the mayor for that': it looks so to whoever tells it, but what is blamed is his; a model takes it for how things
 * look to nobody ('The ships appeared to turn back').
 */
export function whoSeems(document: Document, draft: AttributionDraft): AttributionDraft {
  const { tags, lemma, reporting } = document
  const [subject, told, ...more] = draft.content
  const cue = draft.cue[0]
  if (draft.rule !== 'model' || draft.source || !subject || !told || more.length || draft.cue.length > 1 || !cue)
    return draft
  if (subject.to !== cue.from || told.from !== cue.to || !seems(cue)) return draft
  const behind = tags[told.from] === 'TO'
  let verb = behind ? told.from + 1 : cue.to - 1
  while (behind && tags[verb] === 'ADV') verb++
  if (!behind && tags[verb - 1] !== 'TO') return draft
  const shapes = reporting.verbs.get(lemma[verb]!)
  // 'seems to want a new port' tells how things look to whoever tells it.
  if (!shapes || reporting.minds?.has(lemma[verb]!) || !/^(?:BASE|VERB)$/.test(tags[verb]!)) return draft
  let from = Math.max(told.from, verb + 1)
  // 'play down the attacks', 'call for talks'
  if (shapes.has(document.lower[from]!) || reporting.speechDeeds?.particles.has(document.lower[from]!)) from++
  const content = trim(document, { from, to: told.to })
  if (content.to <= content.from) return draft
  return { ...draft, source: subject, cue: [{ from: cue.from, to: from }], content: [content] }

  function seems({ from: begin, to }: Stretch): boolean {
    for (let k = begin; k < to; k++) if (reporting.seeming.has(lemma[k]!)) return true
    return false
  }
}
