import type { Span } from '../record/passage.ts'
import type { Analysis } from './analysis.ts'
import { type Analyzed, type Engine, openEngine } from './engine.ts'

/** Models are large: all documents of a language share them, in this thread. */
const engines = new Map<Analyzed, Engine>()

/**
 * Analyses the body of a text: sentences, tokens, tags, lemmas, dependencies and names. `body` holds spans of `text` in order, apart
 * from each other: `analyze('It rained. It snowed.', [{ start: 0, end: 21 }], english)` has two sentences and six tokens.
 * Any text is analysed, in time that grows with its length only.
 */
export function analyze(text: string, body: readonly Span[], language: Analyzed): Analysis {
  let engine = engines.get(language)
  if (!engine) {
    engine = openEngine(language)
    engines.set(language, engine)
  }
  const tagged = engine.tag(engine.segment(text, body))
  return { ...tagged, ...engine.lemmatize(tagged), ...engine.parse(tagged), names: engine.findNames(tagged) }
}
