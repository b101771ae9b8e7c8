import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openCorpora } from '../corpora/open-corpora.ts'
import { usualTagger } from '../tagger/train-tagger.ts'
import { taggedByParts } from './tagged-by-parts.ts'

const words = { the: ['DET', 'DT', 2], envoy: ['NOUN', 'NN', 3], left: ['VERB', 'VBD', 0] } as const

test('a treebank is tagged by taggers that have not seen the part at hand', async () => {
  const data = mkdtempSync(join(tmpdir(), 'parts-'))
  try {
    const sentence = (n: number) =>
      [
        `# sent_id = ${n}`,
        // Tagged otherwise than everywhere else: only a tagger that has seen this part could know.
        ...Object.entries(words).map(
          ([form, [upos, xpos, head]], i) =>
            `${i + 1}\t${form}\t${form}\t${n < 40 && form === 'envoy' ? 'X' : upos}\t${xpos}\t_\t${head}\tdep\t_\t_`,
        ),
      ].join('\n')
    const file = Array.from({ length: 120 }, (_, n) => `${sentence(n)}\n\n`).join('')
    mkdirSync(join(data, 'ud'))
    writeFileSync(join(data, 'ud', 'made-up.conllu.gz'), gzipSync(file))
    const recipe = { language: 'xx', models: ['tagger'] as const, treebanks: ['made-up'], dev: {} }
    const corpora = await openCorpora(recipe, data, { silver: 0, heldBack: 0 })
    const settings = { ...usualTagger, rounds: 2, silverPerRound: 0, pairBits: 12, hiddenBits: 10, width: 8 }
    const parts = taggedByParts(corpora, settings, 3)
    const { strings } = corpora.tables.upos
    expect(parts.map((part) => part.sentences.length - 1)).toEqual([40, 40, 40])
    expect(new Set(Array.from(parts[0]!.upos, (tag) => strings[tag]))).toEqual(new Set(['DET', 'NOUN', 'VERB']))
    expect([...parts[0]!.head.subarray(0, 3)]).toEqual([1, 2, 3])
  } finally {
    rmSync(data, { recursive: true })
  }
})
