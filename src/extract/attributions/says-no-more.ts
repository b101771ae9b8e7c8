import type { Document } from '../document.ts'

/** How many words may stand between 'gave' and what somebody did not give: 'gave no further technical details'. */
const reach = 5

/**
 * Whether the report itself begins at a token to tell what the speaker left out: ', but gave no details', 'without elaborating', ', but
 * did not say where'.
 */
export function saysNoMore(document: Document, at: number): boolean {
  const { tags, lower, lemma, reporting } = document
  const comma = tags[at] === 'COMMA'
  const k = comma ? at + 1 : at
  const { mum, telling } = reporting.speechDeeds!
  if (lower[k] === 'without') return tags[k + 1] === 'ING' && (mum.has(lemma[k + 1]!) || givesNothing(document, k + 1, false)) // biome-ignore format: one line
  if (tags[k] !== 'AND' && tags[k] !== 'SUB') return false
  if (!/^(?:but|and|though|although)$/.test(lower[k]!)) return false
  const verb = comma && tags[k + 1] === 'PRON' ? k + 2 : k + 1
  if (givesNothing(document, verb, true)) return true
  if (!/^(?:DO|MODAL)$/.test(tags[verb]!) || tags[verb + 1] !== 'NEG') return false
  let told = verb + 2
  while (tags[told] === 'ADV') told++
  const further = tags[told + 1] ?? 'STOP'
  return (
    mum.has(lemma[told]!) ||
    (comma && telling.has(lemma[told]!) && /^(?:WH|WHO|SUB|STOP|DET|OWN|OBJ|ADJ)$/.test(further))
  )
}

/** 'gave no details', 'giving any details' */
function givesNothing({ tags, lower, lemma, reporting }: Document, verb: number, needsNo: boolean): boolean {
  const { giving, particulars } = reporting.speechDeeds!
  if (!giving.has(lemma[verb]!) || !/^(?:VERB|ING|PART)$/.test(tags[verb]!)) return false
  if (needsNo && !/^(?:no|few)$/.test(lower[verb + 1] ?? '')) return false
  for (let k = verb + 1; k < verb + reach; k++) {
    if (particulars.has(lower[k]!)) return true
    if (!/^(?:DET|ADJ|QUANT|NOUN|ADV|NUM)$/.test(tags[k] ?? '')) return false
  }
  return false
}
