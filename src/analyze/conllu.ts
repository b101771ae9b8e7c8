import type { Analysis } from './analysis.ts'

/**
 * An analysis in CoNLL-U (universaldependencies.org/format), a sentence at a time. MISC holds each token's place in the
 * text in UTF-16 code units, `TokenRange=0:6`, `SpaceAfter=No`, and its part of a name as `ner=B-person`, `ner=I-person`. A line break
 * stands after every sentence and no '_' is written for a word: a token is never empty.
 */
export function* conlluOf(analysis: Analysis, document: string): Generator<string> {
  const { text, start, end, sentences, paragraphs } = analysis
  const name = nameMarks(analysis)
  let paragraph = 0
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    const lines: string[] = []
    if (s === 0) lines.push(`# newdoc id = ${document}`)
    if (paragraphs[paragraph] === s) lines.push(`# newpar id = ${++paragraph}`)
    lines.push(`# sent_id = ${s + 1}`, `# text = ${oneLine(text.slice(start[from], end[to - 1]))}`)
    for (let i = from; i < to; i++) lines.push(row(analysis, i, from, i + 1 < to && start[i + 1] === end[i], name[i]))
    yield `${lines.join('\n')}\n\n`
  }
}

function row(analysis: Analysis, i: number, first: number, joined: boolean, name: string | undefined): string {
  const { text, start, end, head, relations } = analysis
  const { upos, xpos } = analysis.tags[analysis.tag[i]!]!
  const parsed = relations[analysis.relation[i]!]!
  return [
    i - first + 1,
    oneLine(text.slice(start[i], end[i])),
    analysis.lemmas[analysis.lemma[i]!],
    upos,
    xpos,
    analysis.featureSets[analysis.features[i]!],
    parsed === '_' ? '_' : head[i] === -1 ? 0 : head[i]! - first + 1,
    parsed,
    '_',
    [...(joined ? ['SpaceAfter=No'] : []), `TokenRange=${start[i]}:${end[i]}`, ...(name ? [`ner=${name}`] : [])].join(
      '|',
    ),
  ].join('\t')
}

function nameMarks({ names }: Analysis): (string | undefined)[] {
  const marks: (string | undefined)[] = []
  names.start.forEach((from, n) => {
    for (let i = from; i < names.end[n]!; i++) marks[i] = `${i === from ? 'B' : 'I'}-${names.kinds[names.kind[n]!]}`
  })
  return marks
}

/** Control signs and separators would end a line or a column of the format. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}
