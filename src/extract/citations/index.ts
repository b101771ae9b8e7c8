import { outletNamed } from '../../languages/outlets.ts'
import { noPress } from '../../languages/press-words.ts'
import type { Citation } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import { joinWords } from '../actors/names.ts'
import { namingOver } from '../actors/namings.ts'
import { type Document, type Stretch, spanOf } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import { isShown, type OutletMention, outletsIn } from './outlets.ts'

/** The name under which a report's own outlet and credited agencies are known. */
export function ownOutlets(document: Document): ReadonlySet<string> {
  const { outlet, credit } = document.report
  return new Set([outlet, ...credit].flatMap((name) => (name ? [outletNamed(name)?.name ?? name] : [])))
}

/**
 * Every place where a report leans on another outlet's work: `{ cites: 'Harbour Tide', passage: {…}, rule: 'outlet' }` of “Berg told the
 * Tide”. Its own outlet and the agencies it credits are none.
 */
export function findCitations(document: Document): Citation[] {
  const { lower, lemma, frames, tags, report } = document
  const { trade, works, outlets, beside, telling } = document.reporting.press ?? noPress
  const own = ownOutlets(document)
  const found: Citation[] = []
  const add = (cites: string, at: Stretch, rule: string) => {
    if (own.has(cites)) return
    const passage = { report: report.id, ...spanOf(document, at) }
    found.push({
      id: identity('c', report.id, cites, passage.start, passage.end),
      report: report.id,
      cites,
      passage,
      rule,
    })
  }
  for (const frame of frames) {
    const mentions = outletsIn(document, frame)
    let working = false
    for (let k = frame.from; k < frame.to && !working; k++)
      working = trade.has(lemma[k] as string) || works.has(lower[k] as string)
    if (working)
      for (const mention of mentions) if (isLeantOn(mention)) add(mention.name, around(mention, frame), 'outlet')
    for (let k = frame.from; k + 1 < frame.to; k++) {
      if (outlets.has(lower[k] as string) && tags[k] === 'NOUN' && tags[k + 1] === 'PROPER') {
        let to = k + 1
        while (to < frame.to && tags[to] === 'PROPER') to++
        if (mentions.some((mention) => mention.from < to && mention.to > k + 1)) continue
        const name = joinWords(document, { from: k + 1, to })
        const said = trade.has(lemma[to] as string) || trade.has(lemma[to + 1] ?? '')
        if (said && !document.reporting.networks.has(name.toLowerCase()))
          add(outletNamed(name)?.name ?? name, { from: k, to: to + 1 }, 'named-as-outlet')
      }
    }
  }
  return found

  /** An outlet that only shows a speech is not leant on, nor is one for which somebody works who does nothing of the trade here. */
  function isLeantOn(mention: OutletMention): boolean {
    if (isShown(document, mention)) return false
    const first = lower[mention.from - 1] === 'the' ? mention.from - 1 : mention.from
    const person = /^(?:of|for|at|with)$/.test(lower[first - 1] ?? '') ? namingOver(document, first - 2) : undefined
    if (person?.kind !== 'person') return !mention.everyday || near(mention)
    // '“…,” said Ada Berg of the Tide'
    const begin = phraseStart(document, person.at.to, 0)
    const said = trade.has(lemma[begin - 1] ?? '') && /^(?:COMMA|QUOTE)$/.test(tags[begin - 2] ?? '')
    return said || near({ from: begin, to: mention.to })
  }

  /** Whether a verb of the trade stands right behind a name, or 'told', 'by' or 'according to' right before. */
  function near({ from, to }: Stretch): boolean {
    const first = lower[from - 1] === 'the' ? from - 1 : from
    if (
      beside.has(lower[first - 1] ?? '') &&
      (trade.has(lemma[first - 2] ?? '') || telling.has(lower[first - 2] ?? '') || telling.has(lower[first - 1] ?? ''))
    )
      return true
    return [to, to + 1].some((k) => tags[k] === 'VERB' && trade.has(lemma[k] ?? ''))
  }

  /** The outlet with the words that tie it to the report, a few to each side. */
  function around({ from, to }: Stretch, frame: Stretch): Stretch {
    return { from: Math.max(frame.from, from - 3), to: Math.min(frame.to, to + 3) }
  }
}
