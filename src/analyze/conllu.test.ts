import { describe, expect, it } from 'vitest'
import type { Analysis } from './analysis.ts'
import { conlluOf } from './conllu.ts'

const analysis: Analysis = {
  text: 'Envoys met Ada Lund.\nThey left',
  language: 'en',
  start: Uint32Array.of(0, 7, 11, 15, 19, 21, 26),
  end: Uint32Array.of(6, 10, 14, 19, 20, 25, 30),
  sentences: Uint32Array.of(0, 5, 7),
  paragraphs: Uint32Array.of(0, 1, 2),
  tag: Uint8Array.of(1, 2, 3, 3, 4, 0, 2),
  tags: [
    { upos: 'PRON', xpos: 'PRP' },
    { upos: 'NOUN', xpos: 'NNS' },
    { upos: 'VERB', xpos: 'VBD' },
    { upos: 'PROPN', xpos: 'NNP' },
    { upos: 'PUNCT', xpos: '.' },
  ],
  features: Uint16Array.of(1, 0, 0, 0, 0, 0, 0),
  featureSets: ['_', 'Number=Plur'],
  lemma: Uint32Array.of(0, 1, 2, 3, 4, 5, 6),
  lemmas: ['envoy', 'meet', 'Ada', 'Lund', '.', 'they', 'leave'],
  head: Int32Array.of(1, -1, 1, 2, 1, 6, -1),
  relation: Uint8Array.of(1, 0, 2, 3, 4, 1, 0),
  relations: ['root', 'nsubj', 'obj', 'flat', 'punct'],
  names: { start: Uint32Array.of(2), end: Uint32Array.of(4), kind: Uint8Array.of(1), kinds: ['place', 'person'] },
}

describe('CoNLL-U', () => {
  it('holds a row a token, with its place in the text and its part of a name', () => {
    expect([...conlluOf(analysis, 'r_1')]).toEqual([
      `# newdoc id = r_1
# newpar id = 1
# sent_id = 1
# text = Envoys met Ada Lund.
1\tEnvoys\tenvoy\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\tTokenRange=0:6
2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tTokenRange=7:10
3\tAda\tAda\tPROPN\tNNP\t_\t2\tobj\t_\tTokenRange=11:14|ner=B-person
4\tLund\tLund\tPROPN\tNNP\t_\t3\tflat\t_\tSpaceAfter=No|TokenRange=15:19|ner=I-person
5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tTokenRange=19:20

`,
      `# newpar id = 2
# sent_id = 2
# text = They left
1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\tTokenRange=21:25
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tTokenRange=26:30

`,
    ])
  })

  it('writes no line break or tab that the text holds into a column', () => {
    const odd: Analysis = {
      ...analysis,
      text: 'a\u0007\u2028b',
      start: Uint32Array.of(0, 1),
      end: Uint32Array.of(1, 4),
      sentences: Uint32Array.of(0, 2),
      paragraphs: Uint32Array.of(0, 1),
    }
    const [sentence] = [...conlluOf(odd, 'r_2')]
    expect(sentence!.split('\n').map((line) => line.split('\t')[1] ?? line)).toContain('\uFFFD\uFFFDb')
  })
})
