import type { Edit } from '../../src/analyze/lemmas/edit.ts'
import { type LemmaTables, lemmaModel } from '../../src/analyze/lemmas/lemmatizer.ts'
import type { Model } from '../../src/analyze/model/model.ts'
import { packStrings } from '../../src/analyze/model/strings.ts'

/** What a lemmatizer knows, as a model to write. */
export function lemmasToModel(tables: LemmaTables, language: string): Model {
  const numbers = new Map<string, number>()
  const number = ({ cut, add }: Edit) => {
    const name = `${cut}\t${add}`
    const known = numbers.get(name) ?? numbers.size
    numbers.set(name, known)
    return known
  }
  const listed = [...tables.listed].sort((a, b) => a[0] - b[0])
  const listedEdits = Uint16Array.from(listed, ([, edit]) => number(edit))
  const rules = tables.rules.flatMap((list, tag) =>
    list.map(({ ending, edits }) => [tag, ending, ...edits.map(number)].join('\t')),
  )
  return {
    ...lemmaModel,
    language,
    settings: { tags: tables.tags, unknown: tables.unknown },
    sections: {
      edits: packStrings([...numbers.keys()]),
      rules: packStrings(rules),
      listedKeys: Uint32Array.from(listed, ([key]) => key),
      listedEdits,
      known: tables.known.bits,
      capitalised: Int32Array.from(tables.capitalised).sort(),
    },
  }
}
