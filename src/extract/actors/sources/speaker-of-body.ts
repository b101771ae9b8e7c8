import { outletsIn } from '../../citations/outlets.ts'
import { behind, describes, possesses } from '../beside.ts'
import { enter, enterRun, type Player } from '../cast.ts'
import { enterBody } from '../enter-body.ts'
import { headOf } from '../heads.ts'
import { leftUnnamed } from '../left-unnamed.ts'
import { joinWords } from '../names.ts'
import { isMany } from '../roles.ts'
import { type DraftSpeaker, nobody } from '../told-before.ts'
import { unlisted } from '../unlisted.ts'
import { type KnownPeople, outletSpeaker, type SourceWords } from './source-words.ts'

/** An outlet, a state or body by name or by what it is, or somebody left without a name: 'the Tide', 'Lorvia', 'Berg’s campaign', 'a neighbour'. */
export function speakerOfBody(known: KnownPeople, words: SourceWords): DraftSpeaker {
  const { document } = known
  const { main, outlets, owner } = words
  const papers = outletToldBefore(known, words)
  if (papers) return papers
  const outlet = owner ? null : outletSpeaker(known, words)
  if (outlet) return outlet
  const body = bodyIn(known, words)
  if (body) return { ...nobody, player: body, outlets }
  const other = unlistedIn(known, words) ?? bodiesOfNationIn(known, words)
  if (other) return { ...nobody, player: other }
  const unnamed = owner && !possesses(document, owner.name.to, main) ? null : leftUnnamed(document, words.source, main)
  return unnamed ? { ...nobody, unnamed, outlets } : nobody
}

/** How many words back an outlet may be named that 'the paper' means. */
const near = 80

/** 'the newspaper': the outlet that spoke last, or was named since, in a sentence before: 'told the Velden Weekly'. */
function outletToldBefore(known: KnownPeople, { source, runs, main, noun }: SourceWords): DraftSpeaker | null {
  const { document, cast, before } = known
  const { lower, reporting } = document
  if (noun >= 0 || runs.length > 0 || !reporting.press?.outlets.has(lower[main - 1] as string)) return null
  if (!/^(?:the|that|this)$/.test(lower[source.from]!)) return null
  const told = before.paper()
  const { from } = document.frames.find((frame) => frame.from <= source.from && source.from < frame.to)!
  const back = { from: Math.max(0, source.from - near), to: from }
  const named = outletsIn(document, back).findLast(({ name }) => name !== document.report.outlet)
  if (named && named.from > (told?.at ?? -1) + 1) return { ...nobody, player: enter(document, cast, 'organisation', named.name, named) } // biome-ignore format: one line
  return told && { ...nobody, player: told.player }
}

/** A body by name, 'the Harbour Council', or by what it is with a name beside: 'the Berg campaign'. */
function bodyIn({ document, cast }: KnownPeople, { source, main, inMain, owner }: SourceWords): Player | null {
  const { reporting } = document
  const body = inMain.find(
    (run) => run.kind !== 'person' && !behind(document, source, run.name) && !describes(document, run.name.to, main),
  )
  if (body && !owner) return enterRun(document, cast, body)
  const at = { from: source.from, to: main }
  const head = headOf(document, joinWords(document, at))
  const isBody = !reporting.press?.news.has(head) && (reporting.bodies.has(head) || isMany(document, head))
  return inMain.length > 0 && isBody ? enterBody(document, cast, owner ? 'organisation' : 'group', at, owner) : null
}

/** 'Three Lorvian banks': so many bodies of a nation. */
function bodiesOfNationIn({ document, cast }: KnownPeople, { source, main }: SourceWords): Player | null {
  const { lower, tags, reporting } = document
  const { from } = source
  if (main - from !== 3 || tags[from] !== 'NUM' || !/^\p{Lu}/u.test(document.word(from + 1))) return null
  if (!reporting.crowds?.bodies.has(lower[from + 2]!)) return null
  const written = joinWords(document, { from, to: main })
  return enter(document, cast, 'group', written.charAt(0).toLowerCase() + written.slice(1), { from, to: main }, written)
}

/** An outlet whose name looks like a plain word, or a body that no list knows: 'the Vandals'. */
function unlistedIn({ document, cast }: KnownPeople, { source, main }: SourceWords): Player | null {
  const { tags } = document
  const outlet = outletsIn(document, { from: source.from, to: main }).at(-1)
  if (outlet && outlet.to === main && (outlet.from <= source.from + 1 || tags[outlet.from - 1] === 'POSS'))
    return enter(document, cast, 'organisation', outlet.name, outlet)
  const capital = unlisted(document, source, main)
  return capital && enter(document, cast, capital.kind, joinWords(document, capital.at), capital.at)
}
