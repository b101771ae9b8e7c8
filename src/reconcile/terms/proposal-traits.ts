import { isProperName } from '../../extract/provisions/proposals/proposal-mention.ts'
import { languages } from '../../languages/index.ts'
import type { TermWords } from '../../languages/terms.ts'
import type { Proposal } from '../../record/proposal.ts'

/** What the words for a proposal tell of which one it is. */
export interface ProposalTraits {
  /** Words of one class may name one text: 'plan', 'proposal' and 'draft' do, 'deal' and 'accord' do; 'package' is of three. */
  readonly families: ReadonlySet<string>
  /** Whether it is told as a 'package' first: it may be another matter than 'the deal' that a story turns on. */
  readonly wrapped: boolean
  /** What it is about or whose it is, countries apart: 'trade', 'Senate'. */
  readonly topics: ReadonlySet<string>
  /** Whether these are all names: 'Lind' of 'the Lind deal'. */
  readonly byName: boolean
  readonly nations: ReadonlySet<string>
  /** Those of `topics` that may tell where it was made: 'Vessia' of 'the Vessia pact', 'summit'. */
  readonly places: ReadonlySet<string>
  /** Words of its names that may be another's initials: 'NSTA', unless it is 'the new NSTA'. */
  readonly short: ReadonlySet<string>
  /** What its own names begin with: 'nsta' of 'the North Sea Trade Agreement'. */
  readonly initials: ReadonlySet<string>
  /** Factions and chambers whose it is told to be: 'republicans', 'senate'. */
  readonly owners: ReadonlySet<string>
  /** What sets it against others: 'short', 'long', 'other'; null where nothing does. */
  readonly opposing: string | null
  /** How many countries it is between: 2 of 'bilateral' and of 'Lorvia-Karsa', else null. */
  readonly partners: number | null
  /** Names of its own, without words for how old or new it is, each as its words in lower case. */
  readonly proper: readonly (readonly string[])[]
  /** Whether it is told to be of another time: 'previous'. */
  readonly earlier: boolean
  /** Whether it is told to be another than one before: 'revised', 'new'. */
  readonly later: boolean
  /** Whether its words would fit any: 'the plan', 'new plan'. */
  readonly generic: boolean
}

/** Reads the traits of a proposal off its names. `language` is that of its report; `own` are words of its drafters' names, which tell of no matter. */
export function traitsOf(proposal: Proposal, language: string, own: ReadonlySet<string> = new Set()): ProposalTraits {
  const known = languages.get(language)
  const words = known?.terms
  const topics = new Set<string>()
  const nations = new Set<string>()
  const owners = new Set<string>()
  const opposing = new Set<string>()
  let earlier = false
  let later = false
  let partners: number | null = null
  for (const name of proposal.names) {
    const told = name.toLowerCase().split(/\s+/u)
    for (const word of told) {
      const kind = words?.opposing.get(word)
      if (kind) opposing.add(kind)
    }
    if (told.some((word) => words?.aged.test(word))) earlier = true
    const all = wordsOf(told.filter((word) => !words?.opposing.has(word)).join(' '))
    for (let i = 0; i < all.length; i++) {
      const word = all[i]!
      const country = known?.reporting.governments.get(`${word} ${all[i + 1] ?? ''}`)
      if (country) {
        nations.add(country)
        i++
        continue
      }
      const owner = known?.sides?.factions.get(word) ?? (known?.sides?.chambers.has(word) ? word : undefined)
      if (owner) {
        owners.add(owner)
        continue
      }
      partners ??= words?.partners.get(word) ?? null
      if (words?.earlier.has(word)) earlier = true
      else if (words?.newly.has(word) || words?.revising.has(word)) later = true
      else if (isPlain(word, proposal, language) || own.has(word.replace(/['’]s?$/u, ''))) continue
      else {
        const nation = known?.reporting.governments.get(word)
        if (nation) nations.add(nation)
        else topics.add(words?.kindred.get(word) ?? word)
      }
    }
  }
  const proper = properOf(proposal, words)
  const renewed = proposal.names.filter((name) =>
    wordsOf(name).some((word) => words?.newly.has(word) || words?.revising.has(word)),
  )
  const isPlace = (topic: string) => words?.occasions.has(topic) || proposal.names.some((name) => isNameIn(topic, name))
  return {
    ...familiesOf(proposal, words),
    topics,
    places: new Set([...topics].filter(isPlace)),
    short: new Set([...topics].filter((topic) => !renewed.some((name) => wordsOf(name).includes(topic)))),
    initials: new Set(proper.filter((parts) => parts.length > 2).map((parts) => parts.map(initial).join(''))),
    byName: topics.size > 0 && [...topics].every((topic) => proposal.names.some((name) => isNameIn(topic, name))),
    nations,
    owners,
    opposing: opposing.size === 1 ? [...opposing][0]! : null,
    proper,
    partners: partners ?? (nations.size > 1 ? nations.size : null),
    earlier,
    later,
    generic: [topics, nations, owners].every((told) => told.size === 0) && proposal.points === null && !earlier && opposing.size === 0, // biome-ignore format: one line
  }
}

/** Its names of its own, each as its words in lower case, without words for how old it is. */
const properOf = ({ names }: Proposal, words: TermWords | undefined): string[][] =>
  names.flatMap((name) => {
    const parts = name
      .replace(/^.+?['’]s?\s/u, '')
      .split(/\s+/u)
      .filter((part) => !words?.earlier.has(part.toLowerCase()) && !words?.aged.test(part))
    return isProperName(parts.join(' ')) ? [wordsOf(parts.join(' '))] : []
  })

/** 'US' is written by its letters already. */
const initial = (word: string) => (/^(?:u\.?[ks]\.?|eu|un)$/u.test(word) ? word.replaceAll('.', '') : word[0]!)

/** Whether a word is written as a name where the noun behind it is not: a headline may write all with capitals. */
const isNameIn = (word: string, name: string) =>
  /\s\p{Ll}\S*$/u.test(name) &&
  name.split(/[\s–—-]+/u).some((part) => /^\p{Lu}/u.test(part) && part.toLowerCase() === word)

/** Where it is told by more than 'package', what else it is called decides. */
function familiesOf(
  { kind, names }: Proposal,
  words: TermWords | undefined,
): Pick<ProposalTraits, 'families' | 'wrapped'> {
  if (!words) return { families: new Set([kind]), wrapped: false }
  const heads = [kind, ...names.map((name) => name.toLowerCase().split(/\s+/u).at(-1)!)]
  const isAny = (head: string) => words.wrappers.has(head) || words.papers.has(head)
  const plain = heads.filter((head) => !isAny(head)).flatMap((head) => words.proposals.get(head) ?? [])
  // A deal on a package may be any still.
  const isSaid = plain.some((family) => family !== 'deal')
  const wrapped = words.wrappers.has(kind) || (!isSaid && heads.some((head) => words.wrappers.has(head)))
  const any = wrapped ? ['deal', 'bill', 'plan'] : heads.some(isAny) ? ['plan', 'deal', 'declaration'] : [kind]
  const families = isSaid || (plain.length > 0 && !wrapped) ? plain : any
  return { families: new Set(families.map((family) => (family === 'offer' ? 'plan' : family))), wrapped }
}

/** A name's words in lower case, what hyphens join apart, without numbers. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s–—-]+/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word))
}

/** Whether a word tells no proposal from another: the word for what it is, 'draft', 'point', 'the'. */
function isPlain(word: string, { kind }: Proposal, language: string): boolean {
  const words = languages.get(language)?.terms
  if (!words) return word === kind
  const single = word.replace(/s$/u, '')
  return words.proposals.has(word) || words.proposals.has(single) || words.stages.has(word) || words.scales.has(word) || words.numbers.has(word) || words.spans.has(single) || words.pieces.has(word) || words.joiners.has(word) || /^(?:the|a|an|and|of)$/u.test(word) // biome-ignore format: one line
}

/** How well a name would head a proposal: the number of points before what is a name, that before where it is from and what it is about. */
export function nameWorth(name: string, { kind, ...rest }: Proposal, language: string): number {
  const { topics, nations, owners, opposing, earlier } = traitsOf({ ...rest, kind, names: [name] }, language)
  const words = languages.get(language)?.terms
  const last = name.toLowerCase().split(/\s+/u).at(-1)!
  const pieces = name.toLowerCase().split(/[\s–—-]+/u)
  const plural = last !== kind && last.endsWith('s') && !/^\p{Lu}/u.test(name.split(/\s+/u).at(-1)!)
  const parts = name.split(/\s+/u)
  const proper = parts.length > 1 && topics.size > 0 && parts.every((p) => /^\p{Lu}/u.test(p))
  return (
    (pieces.some((word, k) => words?.pieces.has(word) && /\d$/u.test(pieces[k - 1] ?? '')) ? 100 : 0) +
    (proper ? 20 : 0) +
    Math.min(2, topics.size) * 4 +
    Math.min(1, nations.size) * 4 +
    Math.min(1, owners.size) * 2 +
    (opposing ? 2 : 0) -
    (earlier ? 3 : 0) -
    wordsOf(name).filter((word) => words?.stages.has(word)).length -
    (plural ? 200 : 0)
  )
}
