import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EventStatus } from './record/event.ts'
import { Stance } from './record/position.ts'
import { Issue } from './record/provision.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Function words: rules over trees name them by their English forms, as they name relations by those of Universal Dependencies. */
const functionWords = set(
  `a an the this that these those both each every all any some such no other another same own either neither none nothing
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  all more most less least many much few several first second last
  they them their theirs themselves one ones oneself someone somebody anyone anybody everyone everybody nobody
  something anything everything nothing
  who whom whose which what when where why how whatever whoever whichever whenever wherever
  of to in on at by for from with without within into onto upon over under above below between among amongst against about around behind
  beside besides toward towards through throughout during across along near off out up down back away past per via versus despite except
  before after since until till following ahead amid amidst inside outside as than like if unless whether because though although while whereas lest once
  and or but nor yet so then there here now again also too only just even still ever never not
  be am is are was were been being have has had having do does did done doing
  will would shall should can could may might must ought
  's 're 've 'll 'd 'm n't wo ca`,
)
/** What rules name that is no word of a text: relations, tags, and the words of the record and of the language's tables. */
const ours = new Set([
  ...set(
    `nsubj obj iobj obl nmod amod advmod neg preconj unmarked advcl acl relcl ccomp xcomp csubj mark case det aux cop conj cc appos compound flat fixed punct root
    parataxis nummod poss pass expl outer agent prt list discourse vocative orphan dep tmod npmod desc dislocated`,
  ),
  ...set(
    'person organisation government group outlet place nationality event date law money number crowd office own told acted clause aimed wh quote noun infinitive addressee question relative',
  ),
  ...EventStatus.options,
  ...Stance.options,
  ...Issue.options[0].options.flatMap((issue) => issue.split('.')),
  'unnamed',
  'https',
])
const types = set(
  'meet visit call handover sign agree propose reject cancel postpone sanction attack appoint dismiss resign vote protest talks deal ceasefire other',
)

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : files(path)
    return /(?<!\.test)\.ts$/u.test(entry.name) ? [path] : []
  })

/** Words of a text that a line of code holds: alternatives of a pattern, and what a word or lemma is compared with. */
function wordsIn(line: string): string[] {
  if (/^\s*(?:\*|\/\/|\/\*|import |export \* )/u.test(line)) return []
  const found: string[] = []
  const code = line
    .replace(/ \/\/ .*$/u, '')
    .replace(/\\[bBdDwWsS]/gu, '')
    // Types of acts: 'other:arrest'.
    .replace(/other:(?:\(\?:[a-z|]+\)|[a-z]+)/gu, '')
  for (const { 1: inner, index, 0: whole } of code.matchAll(
    /(?<=[(=!,:[&|?]\s?|return )\/(\^?\(?(?:\?:)?[a-z'|()?:\\.^$ ]*[a-z]{2}[a-z'|()?:\\.^$ ]*)\/[a-z]*/gu,
  )) {
    if (
      /^\.test\((?:family\(|(?:\w+\.)?(?:type|rule|status|kind|issue)\)|tree\.(?:relation|upos|xpos))/u.test(
        code.slice(index + whole.length),
      )
    )
      continue
    found.push(...(inner!.match(/[a-z']{2,}/gu) ?? []))
  }
  for (const [, word] of code.matchAll(
    /\b(?:lower|lemma|word|preposition)\w*(?:\([^()]*(?:\([^()]*\))?[^()]*\)|\[[^\]]*\])?!?(?: as string\))? ?[!=]== '([a-z' ]+)'/gu,
  ))
    found.push(word!)
  return found.filter((word) => !functionWords.has(word) && !ours.has(word) && !types.has(word))
}

/** Folders that are free of them so far; a folder once here stays. */
const clean = [
  'extract/attributions',
  'extract/events',
  'extract/positions',
  'extract/provisions',
  'extract/trees',
  'reconcile',
  'extract/actors',
  'extract/citations',
]

describe('words of a language stand in languages/', () => {
  it.each(clean)('and none in %s', (folder) => {
    const said = files(join(import.meta.dirname, folder)).flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          wordsIn(line).map((word) => `${path.slice(import.meta.dirname.length + 1)}:${at + 1} ${word}`),
        ),
    )
    expect(said).toEqual([])
  })

  it.each([
    ["if (tree.lemma(verb) === 'threaten') return", ['threaten']],
    ['const places = /^(?:bridge|border)$/u', ['bridge', 'border']],
    ["if (/^(?:of|by)$/u.test(tree.lower(c)) && lower[k] === 'as') return", []],
    ['if (/^(?:nsubj|obj)$/u.test(tree.relation(c)) || /^(?:meet|visit)$/u.test(type)) return', []],
  ])('%s', (line, words) => expect(wordsIn(line)).toEqual(words))
})
