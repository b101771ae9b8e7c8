import { languages } from '../../src/languages/index.ts'
import type { Segmentation } from '../../src/languages/language.ts'

/** The word lists by which a language's texts are cut: `segmentationOf('en')`. Throws where there is no such language. */
export function segmentationOf(code: string): Segmentation {
  const language = languages.get(code)
  if (!language) throw new Error(`no language '${code}': there are ${[...languages.keys()]}`)
  return language.segmentation
}
