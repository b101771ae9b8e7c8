import type { NameLists } from '../../languages/name-lists.ts'
import { type NameRecogniser, type Names, nameKinds } from '../names/names.ts'
import type { TaggedTokens, TagNames } from '../parser/parser.ts'
import { kindOfRun, type RunKind } from './kind-of-run.ts'
import { nameRuns, type Run } from './name-runs.ts'

const numberOf = (kind: RunKind) => nameKinds.indexOf(kind)

/**
 * Finds names by rule, for languages without a trained recogniser: runs of capitalised words, told apart by lists, endings and what
 * stands around them. Only people, organisations and places; a word that is part of a person's full name is that person elsewhere too.
 */
export function createNameRules(tags: readonly TagNames[], lists: NameLists): NameRecogniser {
  return {
    kinds: nameKinds,
    find(tokens) {
      const runs = nameRuns(tokens, tags, lists)
      const words = (run: Run) =>
        Array.from({ length: run.to - run.from }, (_, i) => word(tokens, run.from + i).toLowerCase())
      const kinds = runs.map((run) => kindOfRun(tokens, run, lists))
      const surnames = new Set<string>()
      runs.forEach((run, i) => {
        if (kinds[i]?.kind === 'person' && run.to - run.from > 1) surnames.add(stem(words(run).at(-1)!))
      })
      runs.forEach((run, i) => {
        if (run.to - run.from === 1 && !kinds[i]!.sure && surnames.has(stem(words(run)[0]!)))
          kinds[i] = { kind: 'person', sure: true }
      })
      return namesOf(runs, kinds)
    },
  }
}

function namesOf(runs: readonly Run[], kinds: readonly { kind: RunKind | null }[]): Names {
  const kept = runs.flatMap((run, i) => {
    const kind = kinds[i]?.kind
    return kind ? [{ run, kind: numberOf(kind) }] : []
  })
  return {
    start: Uint32Array.from(kept, ({ run }) => run.from),
    end: Uint32Array.from(kept, ({ run }) => run.to),
    kind: Uint8Array.from(kept, ({ kind }) => kind),
  }
}

const word = ({ text, start, end }: TaggedTokens, i: number) => text.slice(start[i], end[i])

/** What a surname's forms share: 'берг' of 'берга' and 'бергом'. */
const stem = (name: string) => name.replace(/(?:ого|ому|ої|ой|ою|ым|им|ом|ем|ім|ові|еві|а|у|и|і|е|я|ю|ий|ый|ь|й)$/u, '')
