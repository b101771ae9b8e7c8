import { languages } from '../../languages/index.ts'
import { wordings } from '../../languages/wordings.ts'
import { holdsUntil } from './holds-until.ts'
import { isReadable, shownWords } from './shown.ts'
import { type Sum, sumsOf } from './sums-of.ts'

/** What the words of a term say, for holding it against another's: 'pull its guns back' says the same as 'withdraw artillery'. */
export interface Concepts {
  /** A word for each thing said: of words that say the same the first. */
  readonly said: ReadonlySet<string>
  /** Those of them that tell what is done. */
  readonly acts: ReadonlySet<string>
  /** Those that tell neither what is done, nor what help is given, nor that it is a plan. */
  readonly things: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly sums: readonly Sum[]
  /** Names of places and people, in lower case. */
  readonly names: ReadonlySet<string>
  /** For how long or until when it holds, where that is told: '6 week', 'long'. */
  readonly until: ReadonlySet<string>
  /** From which to which day a truce may hold, in days since 1970; null where that is not known. */
  readonly holds: { readonly from: number; readonly to: number } | null
  /** Whether its words tell of one before: 'the previous truce'. */
  readonly earlier: boolean
  /** Whether its words say that it is of a part only, 'a first group', or of all; null where they say neither. */
  readonly share: 'part' | 'whole' | null
  /** Whether its words say that something will not be: 'not join the alliance'. */
  readonly denied: boolean
  /** Whether its words, as they are shown, can be read by themselves. */
  readonly readable: boolean
}

interface Known {
  readonly groups: ReadonlyMap<string, string>
  readonly stem: (word: string) => string
  readonly empty: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, string>
  readonly acts: ReadonlySet<string>
  readonly helps: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  readonly shares: { readonly part: RegExp; readonly whole: RegExp } | null
  readonly negations: ReadonlySet<string>
  readonly hindering: ReadonlySet<string>
  readonly tempering: ReadonlySet<string>
  /** 'lasting' is 'long'. */
  readonly lengths: ReadonlyMap<string, string>
}

const known = new Map<string, Known>()

function knownOf(code: string): Known {
  const before = known.get(code)
  if (before) return before
  const wording = wordings.get(code)
  const terms = languages.get(code)?.terms
  const stem = wording?.stem ?? ((word: string) => word.slice(0, 6))
  const groups = new Map<string, string>()
  for (const group of terms ? [...terms.alike.acts, ...terms.alike.things] : [])
    for (const word of group) {
      const key = word.split(' ').map(stem).join(' ')
      if (!groups.has(key)) groups.set(key, group[0]!)
    }
  const made: Known = {
    groups,
    stem,
    empty: wording?.functionWords ?? new Set(),
    numbers: wording?.numbers ?? new Map(),
    acts: new Set(terms?.alike.acts.map((group) => group[0]!)),
    helps: new Set(
      terms
        ? [...terms.grants.helps, ...terms.grants.vessels, ...terms.proposals.keys()].map(
            (word) => groups.get(stem(word)) ?? stem(word),
          )
        : [],
    ),
    earlier: terms?.earlier ?? new Set(),
    shares: terms?.shares ?? null,
    // What is done without something is done.
    negations: new Set([
      ...[...(wording?.negations ?? [])].filter((word) => word !== 'without'),
      ...(terms?.hindering ?? []),
    ]),
    hindering: terms?.hindering ?? new Set(),
    tempering: terms?.tempering ?? new Set(),
    lengths: new Map([...(terms?.opposing ?? [])].filter(([, kind]) => kind !== 'other')),
  }
  known.set(code, made)
  return made
}

const pieces = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** Reads what a term's words say. `names` are words that name who is obliged: they tell nothing of the term itself. */
export function conceptsOf(text: string, code: string, names: ReadonlySet<string> = new Set()): Concepts {
  const { groups, stem, empty, numbers, acts, helps, earlier, negations, hindering, tempering, lengths, shares } =
    knownOf(code)
  const said = new Set<string>()
  const counted = new Set<string>()
  const named = new Set<string>()
  const words = text.match(pieces) ?? []
  let denied = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '')
    if (/^\p{N}/u.test(word)) counted.add(lower.replaceAll(',', ''))
    else if (numbers.has(lower)) counted.add(numbers.get(lower)!)
    else if (negations.has(lower)) {
      // 'a fair deal, not a hasty one' is no denial of the deal.
      const aside = i > 0 && new RegExp(`,\\s+${lower}\\b`, 'iu').test(text)
      // 'not more than ten' is no denial, 'avoid more cuts' is one.
      const isTempered = tempering.has(words[i + 1]?.toLowerCase() ?? '') && !hindering.has(lower)
      if (!aside && !isTempered) denied = true
    } else {
      const next = words[i + 1]?.toLowerCase() ?? ''
      // 'pull its guns back'
      const apart = words.slice(i + 2, i + 6).map((word) => word.toLowerCase())
      const group =
        groups.get(`${stem(lower)} ${stem(next)}`) ??
        apart.flatMap((word) => (empty.has(word) ? (groups.get(`${stem(lower)} ${stem(word)}`) ?? []) : []))[0] ??
        groups.get(stem(lower))
      if (group) said.add(group)
      else if (/^\p{Lu}/u.test(word) && i > 0 && !names.has(lower)) named.add(stem(lower))
      else if (!empty.has(lower) && !names.has(lower)) said.add(stem(lower))
    }
  }
  return {
    said,
    acts: new Set([...said].filter((word) => acts.has(word))),
    things: new Set([...said].filter((word) => !acts.has(word) && !helps.has(word))),
    numbers: counted,
    sums: sumsOf(text, code),
    names: named,
    until: new Set([...holdsUntil(words, code), ...words.flatMap((word) => lengths.get(word.toLowerCase()) ?? [])]),
    holds: null,
    // Among the first words: 'the ceasefire regardless of past deals' is none of the past.
    earlier: words.slice(0, 3).some((word) => earlier.has(word.toLowerCase())),
    // 'some of all prisoners' says both, and parts nothing.
    share:
      !shares || shares.part.test(text) === shares.whole.test(text) ? null : shares.part.test(text) ? 'part' : 'whole',
    denied,
    readable: isReadable(shownWords(text, code), code),
  }
}
