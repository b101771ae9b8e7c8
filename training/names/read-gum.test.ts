import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readGum } from './read-gum.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-gum-'))
afterAll(() => rmSync(folder, { recursive: true }))

const conllu = `# newdoc id = made_up
1\tPresident\t_\tPROPN\tNNP\t_\t2\tnmod:desc\t_\tEntity=(1-person-new-ssn-cf1-2,3-coref
2\tAda\t_\tPROPN\tNNP\t_\t5\tnsubj\t_\t_
3\tLindqvist\t_\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)
4\tleft\t_\tVERB\tVBD\t_\t0\troot\t_\t_
5\tthe\t_\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-ssn-cf2-2-sgl
6\tPort\t_\tPROPN\tNNP\t_\t4\tobj\t_\t_
7\tof\t_\tADP\tIN\t_\t8\tcase\t_\t_
8\tSelm\t_\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=(3-place-new-ssn-cf3-1-sgl)2)
9\ttalks\t_\tNOUN\tNNS\t_\t4\tobl\t_\tEntity=(4-event-new-ssn-cf4-1-sgl)

# sent_id = next
1\tYes\t_\tINTJ\tUH\t_\t0\troot\t_\t_

`

it('GUM’s entities are cut down to names, the longest first', async () => {
  const path = join(folder, 'gum.conllu')
  writeFileSync(path, conllu)
  const sentences = []
  for await (const sentence of readGum(path)) sentences.push(sentence)
  expect(sentences.map(({ first }) => first)).toEqual([true, false])
  const [{ words, spans }] = sentences as [(typeof sentences)[0]]
  expect(spans.map(([from, to, kind]) => [words.slice(from, to).join(' '), kind])).toEqual([
    ['Port of Selm', 'organization'],
    ['Ada Lindqvist', 'person'],
  ])
})
