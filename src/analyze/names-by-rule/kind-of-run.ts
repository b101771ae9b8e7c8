import type { NameLists } from '../../languages/name-lists.ts'
import type { TaggedTokens } from '../parser/parser.ts'
import type { Run } from './name-runs.ts'

export type RunKind = 'person' | 'organisation' | 'place'

/** What a run is, and whether a list or its neighbours say so rather than a guess; no kind for what is no name. */
export interface Guess {
  readonly kind: RunKind | null
  readonly sure: boolean
}

const patronymic = /(?:ович|йович|івн|ївн|овн|евн|евич|їч)(?:а|у|ем|ом|ові|еві|і|е|ы|и|ой|ою|ей)?$/u
const surname =
  /(?:енк(?:о|а|у|ом|ові|ові)|(?:ч|щ)?ук(?:а|у|ом|ові)?|юк(?:а|у|ом|ові)?|(?:сь|ць|зь)к(?:ий|ого|ому|им|а|ої|ій|у|ою)|(?:с|ц)к(?:ий|ого|ому|им|ой|ая|ую)|(?:[оеє]в|[иії]н|ын)(?:а|у|ым|им|ой|ою|ій|ої)?|швілі|швили|дзе|ян(?:а|у|ом)?)$/u
const initial = /^\p{Lu}\.?$/u
const shouted = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
const common = /^(?:змі|сми|пдв|ндс|ввп|дтп|снід|спид|днк|тз|нп|чп|нс|чс|вищ|внз|вуз|жкг|жкх)$/u
const placeWords =
  /^(?:м|г|с|смт|р|оз|о|міст[оаіу]|городе?|города|сел[оаіу]|селе|столиц\p{L}+|област\p{L}+|район\p{L}*|край|краю|крае|річк\p{L}+|рек[аеиуой]+|остр[оі]в\p{L}*|гор[аиіуы]|країн\p{L}+|стран\p{L}+|регіон\p{L}*|регион\p{L}*|республік\p{L}+|республик\p{L}+|порт\p{L}*)\.?$/u
const placeBehind =
  /^(?:област\p{L}+|район\p{L}*|кра[йюяеєї]|республік\p{L}+|республик\p{L}+|мор[еяюі]|океан\p{L}*|остр[оі]в\p{L}*|затока|залив\p{L}*)$/iu
const at = /^(?:у|в|во|на|до|з|із|зі|из|со|біля|під|под|через|між|между|поблизу|близ)$/u

/** What a run of capitalised words names, by lists, endings and the words before it. */
export function kindOfRun({ text, start, end }: TaggedTokens, run: Run, lists: NameLists): Guess {
  const words: string[] = []
  for (let i = run.from; i < run.to; i++) words.push(text.slice(start[i], end[i]))
  const lower = words.map((word) => word.toLowerCase())
  const first = lower[0]!
  const last = lower.at(-1)!
  const before = run.from > 0 ? text.slice(start[run.from - 1], end[run.from - 1]).toLowerCase() : ''
  const sure = (kind: RunKind | null): Guess => ({ kind, sure: true })
  if (lists.governments.has(lower.join(' '))) return sure('place')
  if (words.length === 1 && (lists.demonyms.has(first) || lists.times.has(first))) return sure(null)
  // Illnesses, weapons and aircraft have numbers; some words in capitals are words.
  if (lower.some((word) => /\p{N}/u.test(word)) || (words.length === 1 && common.test(first))) return sure(null)
  if (run.standing === 'quoted') return sure('organisation')
  if (lower.some((word) => lists.bodies.has(word))) return sure('organisation')
  const named = lower.some((word) => lists.nameForms.has(word))
  if (words.length > 1 && (named || patronymic.test(last) || initial.test(words[0]!))) return sure('person')
  if (placeWords.test(before) || placeBehind.test(last)) return sure('place')
  if (shouted.test(words[0]!) && words[0]!.length < 8) return sure('organisation')
  if (/^[A-Za-z]/.test(first)) return { kind: 'organisation', sure: false }
  if (run.standing === 'owner') return sure('place')
  if (lists.people.has(before) || lists.titles.has(before)) {
    const government = words.length > 1 && lists.governments.has(first)
    return words.length === 1 && lists.governments.has(first) ? sure('place') : { kind: 'person', sure: !government }
  }
  if (named && words.length === 1 && !at.test(before)) return { kind: 'person', sure: false }
  if (at.test(before) && words.length === 1) return { kind: 'place', sure: false }
  if (lists.governments.has(first)) return sure('place')
  if (surname.test(last) || words.length === 2) return { kind: 'person', sure: false }
  return { kind: words.length === 1 ? 'place' : 'organisation', sure: false }
}
