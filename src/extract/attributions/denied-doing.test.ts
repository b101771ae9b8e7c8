import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const doing = (text: string) =>
  extract(madeUpReportOf(text), english)
    .attributions.filter(({ rule }) => rule === 'doing')
    .map(({ source, cue, content }) => [source!, cue[0]!, content[0]!].map((piece) => quote(text, piece)).join(' | '))

describe('what somebody denies or admits to have done with it', () => {
  it.each([
    ['It was its first move towards a plan that it had denied receiving three days earlier.', ['it | had denied receiving | a plan']],
    ['They found the money that she admitted taking.', ['she | admitted taking | the money']],
    ['The police showed a knife that the boy denied owning.', ['the boy | denied owning | a knife']],
    ['The report names a meeting which Jan Lund does not recall attending.', ['Jan Lund | does not recall attending | a meeting']],
    ['A contract that the ministry has acknowledged signing was read out.', ['the ministry | has acknowledged signing | A contract']],
    ['Ada Berg burned the letter that she regrets writing.', ['she | regrets writing | the letter']],
    ['They showed a ship that Lorvia denies sinking.', ['Lorvia | denies sinking | a ship']],
    ['The talks turned on a map that Karsa had long denied having.', ['Karsa | had long denied having | a map']],
    ['She said that she denied owning a boat.', []],
    ['The man that denied owning a boat left.', []],
    ['They asked that he admit taking bribes.', []],
    ['The wall that Karsa finished building in May fell.', []],
    ['The plan that the envoy left was burning.', []],
    ['“It is a plan that they deny having,” Ada Berg said.', []],
    ['Ada Berg denied receiving a plan.', []],
  ])('%s', (text, expected) => expect(doing(text)).toEqual(expected)) // biome-ignore format: one line
})
