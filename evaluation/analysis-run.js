// One run of evaluation/analysis.ts: `node analysis-run.js FOLDER RUN`. Plain JavaScript, since it runs what was built, as users will.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

const [folder, run] = isMainThread ? process.argv.slice(2) : [workerData.folder, 'worker']
const built = (path) => import(join(folder, 'dist', path))
const require = createRequire(join(folder, 'package.json'))
const documents = () => JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8'))
const memory = () => `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB at most`
const say = (what, tokens, seconds, more = memory()) =>
  console.log(
    `${what.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${Math.round(tokens / seconds)
      .toLocaleString('en')
      .padStart(9)} tokens a second  ${more}`,
  )
const clock = (work) => {
  const from = performance.now()
  const result = work()
  return [result, (performance.now() - from) / 1000]
}

const runs = {
  async first() {
    const { analyze } = await built('analyze/index.js')
    const { languages } = await built('languages/index.js')
    const [{ text, body }] = documents()
    analyze(text, body, languages.get('en'))
    console.log(
      `${'first document, from the start of the process'.padEnd(44)} ${performance.now().toFixed(0).padStart(7)} ms`,
    )
  },
  async alone() {
    const { openEngine } = await built('analyze/engine.js')
    const { languages } = await built('languages/index.js')
    const engine = openEngine(languages.get('en'))
    const spent = {}
    const step = (name, work) => {
      const [result, seconds] = clock(work)
      spent[name] = (spent[name] ?? 0) + seconds
      return result
    }
    const all = documents()
    const analyzeAll = (list) => {
      let tokens = 0
      for (const { text, body } of list) {
        const segments = step('tokens and sentences', () => engine.segment(text, body))
        const tagged = step('tags and features', () => engine.tag(segments))
        step('lemmas', () => engine.lemmatize(tagged))
        step('dependencies', () => engine.parse(tagged))
        step('names', () => engine.findNames(tagged))
        tokens += segments.start.length
      }
      return tokens
    }
    analyzeAll(all.slice(0, 56))
    for (const name of Object.keys(spent)) spent[name] = 0
    const [tokens, seconds] = clock(() => analyzeAll(all))
    say('tokens to names, one thread', tokens, seconds)
    const total = Object.values(spent).reduce((sum, part) => sum + part, 0)
    for (const [name, part] of Object.entries(spent))
      console.log(`${`  ${name}`.padEnd(44)} ${((100 * part) / total).toFixed(0).padStart(7)} %`)
  },
  async workers() {
    let alone = 0
    for (const count of [1, 2]) {
      const seconds = await withWorkers(count)
      if (count === 1) alone = seconds.seconds
      const more = count === 1 ? memory() : `${(alone / seconds.seconds).toFixed(2)} times one; ${memory()}`
      say(
        `the same in ${count === 1 ? 'a worker thread' : 'two worker threads'}, handed over`,
        seconds.tokens,
        seconds.seconds,
        more,
      )
    }
  },
  ruled: () => attributions('raw pages to attributions, rules alone', ({ attributions, ...others }) => others),
  attributed: () => attributions('raw pages to attributions', (models) => models),
  async examined() {
    const { examinePage } = await built('pipeline/examine.js')
    pagesASecond('raw pages to all findings', examinePage)
  },
  async worker() {
    const { analyze } = await built('analyze/index.js')
    const { arraysOf } = await built('analyze/analysis.js')
    const { languages } = await built('languages/index.js')
    parentPort.on('message', ({ text, body }) => {
      const analysis = analyze(text, body, languages.get('en'))
      parentPort.postMessage(analysis, arraysOf(analysis))
    })
    parentPort.postMessage('ready')
  },
  async compromise() {
    const { default: nlp } = await import(require.resolve('compromise'))
    compare('compromise (tags, names)', (text) => {
      const document = nlp(text)
      document.people()
      return document.termList().length
    })
  },
  async wink() {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    compare('wink-nlp (tags, entities, lemmas)', (text) => {
      const tokens = nlp.readDoc(text).tokens()
      tokens.out(nlp.its.pos)
      tokens.out(nlp.its.lemma)
      return tokens.length()
    })
  },
}

/** Seconds that so many workers take for all documents; warmed up before. */
async function withWorkers(count) {
  const all = documents()
  const workers = Array.from({ length: count }, () => new Worker(new URL(import.meta.url), { workerData: { folder } }))
  const answer = (worker) => new Promise((resolve) => worker.once('message', resolve))
  await Promise.all(workers.map(answer))
  // Each is given one document more than it works on, so that it need not wait for this thread.
  const drain = async (worker, list) => {
    let tokens = 0
    let given = 0
    const give = () => {
      const next = list.pop()
      if (!next) return
      worker.postMessage({ text: next.text, body: next.body })
      given++
    }
    give()
    give()
    for (; given > 0; given--) {
      tokens += (await answer(worker)).start.length
      give()
    }
    return tokens
  }
  await Promise.all(workers.map((worker) => drain(worker, all.slice(0, 56))))
  const from = performance.now()
  const tokens = await Promise.all(workers.map((worker) => drain(worker, all)))
  const seconds = (performance.now() - from) / 1000
  for (const worker of workers) await worker.terminate()
  return { tokens: tokens.reduce((sum, part) => sum + part, 0), seconds }
}

/** Pages to reports, their analysis, and who said what in them, with the models that `choose` leaves. */
async function attributions(what, choose) {
  const { readPage } = await built('intake/read-page.js')
  const { readDocument } = await built('extract/document.js')
  const { findAttributions } = await built('extract/attributions/index.js')
  const { languages } = await built('languages/index.js')
  const english = languages.get('en')
  const language = { ...english, models: choose(english.models) }
  pagesASecond(what, (page) => {
    const read = readPage(page)
    if (read.kind === 'report') findAttributions(readDocument(read.report, language), language)
  })
}

/** Reads page after page and keeps nothing, as `readout read` does, which lays each down in the store. */
function pagesASecond(what, read) {
  const all = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')).map(({ name, bytes }) => {
    return { address: name, file: name, url: null, contentType: null, bytes: Buffer.from(bytes, 'base64') }
  })
  for (const page of all.slice(0, 28)) read(page)
  const [, seconds] = clock(() => all.forEach((page) => void read(page)))
  const rate = (all.length / seconds).toFixed(1)
  console.log(
    `${what.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${rate.padStart(9)} reports a second  ${memory()}`,
  )
}

function compare(what, analyse) {
  const all = documents().map(({ plain }) => plain)
  for (const text of all.slice(0, 56)) analyse(text)
  const [tokens, seconds] = clock(() => all.reduce((sum, text) => sum + analyse(text), 0))
  say(what, tokens, seconds)
}

await runs[run]()
