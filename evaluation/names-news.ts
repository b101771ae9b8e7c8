import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModel } from '../src/analyze/model/load-model.ts'
import { createNameRecogniser, nameKinds, namesModel } from '../src/analyze/names/names.ts'
import { createTagger, taggerModel } from '../src/analyze/tagger/tagger.ts'
import { names as words } from '../src/languages/en/names/index.ts'

/** `tsx evaluation/names-news.ts [--fresh] [--misses]`: how well names are found in made-up news, marked by hand. */
const short: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organisation',
  PLACE: 'place',
  NAT: 'nationality',
  OUTLET: 'outlet',
  EVENT: 'event',
  LAW: 'law',
  DATE: 'date',
  MONEY: 'money',
  NUM: 'number',
}

interface Reports {
  readonly text: string
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly sentences: Uint32Array
  /** First sentence of each report. */
  readonly reports: readonly number[]
  /** 'from-to-kind'. */
  readonly wanted: ReadonlySet<string>
}

/** Words as the treebanks cut them: signs and hyphens stand alone, "'s" and full stops of abbreviations do not. */
const token =
  /['’]s\b|\d+(?:[.,]\d+)*(?:bn|m)?s?|(?:\p{L}\.){2,}|(?:Jan|Feb|Sept|Nov|Sen|Mr)\.|\p{L}+(?=['’]s\b)|\p{L}+(?:['’]\p{L}+)*|\S/gu

function readReports(source: string): Reports {
  let text = ''
  const [start, end, sentences, reports]: number[][] = [[], [], [], [0]]
  const wanted = new Set<string>()
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) continue
    if (line === '') {
      if (reports!.at(-1) !== sentences!.length) reports!.push(sentences!.length)
      continue
    }
    sentences!.push(start!.length)
    for (const [, kind, name, plain] of line.matchAll(/\[([A-Z]+) ([^\]]+)\]|([^[]+)/g)) {
      const from = start!.length
      for (const { 0: word, index } of (name ?? plain!).matchAll(token)) {
        start!.push(text.length + index)
        end!.push(text.length + index + word.length)
      }
      text += name ?? plain!
      if (kind) wanted.add(`${from}-${start!.length}-${short[kind]}`)
    }
    text += '\n'
  }
  sentences!.push(start!.length)
  return {
    text,
    start: Uint32Array.from(start!),
    end: Uint32Array.from(end!),
    sentences: Uint32Array.from(sentences!),
    reports: [...reports!, sentences!.length - 1],
    wanted,
  }
}

const models = join(import.meta.dirname, '..', 'src', 'languages', 'en', 'models')
const tagger = createTagger(loadModel(join(models, 'tagger.model'), taggerModel))
const recogniser = createNameRecogniser(loadModel(join(models, 'names.model'), namesModel), tagger.tags, words)

const { text, start, end, sentences, reports, wanted } = readReports(
  readFileSync(
    join(import.meta.dirname, process.argv.includes('--fresh') ? 'names-news-fresh.txt' : 'names-news.txt'),
    'utf8',
  ),
)
const tag = tagger.tag(text, start, end, sentences)
const found = new Set<string>()
for (let r = 0; r + 1 < reports.length; r++) {
  const names = recogniser.find({
    text,
    start,
    end,
    tag,
    sentences: sentences.subarray(reports[r], reports[r + 1]! + 1),
  })
  names.start.forEach((from, n) => void found.add(`${from}-${names.end[n]}-${recogniser.kinds[names.kind[n]!]}`))
}

const out = (line: string) => process.stdout.write(`${line}\n`)
const row = (what: string, of: (kind: string) => boolean) => {
  const picked = (set: ReadonlySet<string>) => [...set].filter((name) => of(name.slice(name.lastIndexOf('-') + 1)))
  const [some, all] = [picked(found), picked(wanted)]
  const right = some.filter((name) => wanted.has(name)).length
  const percent = (a: number, b: number) => (b === 0 ? 0 : (100 * a) / b).toFixed(1).padStart(6)
  out(
    `${what.padEnd(14)}${percent(right, some.length)}${percent(right, all.length)}${percent(2 * right, some.length + all.length)}   ${all.length}`,
  )
}
out('                  P     R    F1   names')
for (const kind of nameKinds) row(kind, (other) => other === kind)
row('all', () => true)
if (process.argv.includes('--misses')) {
  const show = (name: string) => {
    const [from, to, kind] = name.split('-')
    return `${text.slice(start[Number(from)], end[Number(to) - 1])} (${kind})`
  }
  for (const name of wanted) if (!found.has(name)) out(`missed  ${show(name)}`)
  for (const name of found) if (!wanted.has(name)) out(`extra   ${show(name)}`)
}
