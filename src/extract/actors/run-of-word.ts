import { noShapes } from '../../languages/name-shapes.ts'
import { noPress } from '../../languages/press-words.ts'
import type { Document } from '../document.ts'
import { type Capitals, isAttributive, type RunTold, whole } from './capitals.ts'
import { instrumentsOf } from './instruments.ts'
import { languageOf } from './language-of.ts'
import { namingOver } from './namings.ts'
import { nationOf, placesOf } from './places.ts'

/**
 * What a single word that is no surname names: 'in Ilmora' a place that the report names so; 'Ilmoran', 'Ilmorans': whoever lives there is
 * not an actor by that word alone.
 */
export function runOfWord(run: Capitals): RunTold {
  const { document, from, to, surnames, text, last } = run
  if (to - from !== 1 || surnames.has(last)) return undefined
  const { shapes = noShapes } = document.reporting
  if (isLabel(run)) return null
  const longer = longerName(run)
  if (longer) return longer
  if (isNobody(run)) return null
  if (text === document.report.outlet?.toLowerCase() || isBehindOutlet(document, from))
    return whole(run, 'organisation')
  if (nationOf(document, text) || (isAttributive(document, from) && shapes.surePeople.test(text))) return null
  return placesOf(document).names.has(text) ? whole(run, 'government') : undefined
}

/** Whether a word is none of a name by how it is written. */
function isLabel({ document, from, to, text }: Capitals): boolean {
  const { word, lower, reporting } = document
  // 'Seventy-four percent', 'Hard-line': in small letters behind the hyphen.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word(from))) return true
  // 'WINNER: Berg': the label of a list.
  return lower[to] === ':' && /^\p{Lu}{5,}$/u.test(word(from)) && !reporting.organisations?.has(text)
}

/** 'Daily' of 'People’s Daily' */
function longerName(run: Capitals): RunTold {
  const { document, from } = run
  const longer = document.tags[from - 1] === 'POSS' ? namingOver(document, from - 1) : undefined
  const isBody = longer?.kind === 'organisation' || longer?.kind === 'outlet'
  return isBody ? { ...whole(run, 'organisation'), name: longer.at } : undefined
}

/** Whether a word with a capital is nobody's name: a network, a people, a common word that begins a sentence. */
function isNobody({ document, from, to, floor, text }: Capitals): boolean {
  const { tags, reporting } = document
  const { shapes = noShapes, press = noPress, crowds } = reporting
  // 'Channel 9'
  if (press.channels.has(text) && tags[to] === 'NUM') return true
  if (reporting.networks.has(text) || shapes.held.test(text) || instrumentsOf(document).has(text)) return true
  if (languageOf(document).names?.nationalities?.has(text)) return true
  // 'R-Texas', 'Md.', 'No.': what stands in brackets behind a name.
  if (/^(?:[a-z]|[rdi]-.+|[a-z]{1,3}\.|(?:[a-z]\.)+)$/.test(text)) return true
  // 'Shipowners' at the start of a sentence, whatever it was read as.
  if ((crowds?.alone.has(text) || crowds?.endings.test(text)) && !isTitled(document, from, floor)) return true
  // 'Skeptics', 'Cooperation' at the start of a sentence.
  const named = () =>
    namingOver(document, from) || placesOf(document).capitals.has(text) || isTitled(document, from, floor)
  return shapes.common.test(text) && !named()
}

/** Whether a word for somebody stands right before: 'Sen. Berg'. */
function isTitled({ lower, reporting }: Document, k: number, floor: number): boolean {
  const word = (lower[k - 1] ?? '').replace(/\.$/, '')
  return k > floor && (reporting.titles.has(word) || reporting.people.has(word))
}

/** 'newspaper Izvesta', 'newspaper, Izvesta' */
function isBehindOutlet({ lower, tags, reporting }: Document, k: number): boolean {
  const { outlets } = reporting.press ?? noPress
  return outlets.has(lower[k - 1] ?? '') || (tags[k - 1] === 'COMMA' && outlets.has(lower[k - 2] ?? ''))
}
