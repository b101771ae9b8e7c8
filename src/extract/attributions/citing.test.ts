import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

/** 'SOURCE via OUTLET > CONTENT', a line each. */
const cited = (text: string) =>
  extract(madeUpReportOf(text), english).attributions.map(
    ({ source, via, content }) =>
      `${quote(text, source!)} via ${via.join(', ') || '-'} > ${content.map((piece) => quote(text, piece)).join(' / ')}`,
  )

/** What the second sentence tells of those whom the paper cites. */
const second = (text: string) => cited(text).slice(1)

describe('a sentence that only names whom the paper cited', () => {
  it.each([
    ['The Harbour Mail reported that the port would close. The newspaper cited two unnamed Lorvian officials.', ['two unnamed Lorvian officials via Harbour Mail > that the port would close']], // biome-ignore format: one line
    ['Reuters reported on Monday that the port would close. It cited a person close to the talks.', ['a person close to the talks via Reuters > that the port would close']], // biome-ignore format: one line
    ['According to the Tide, the port will close in May. The paper quoted an aide to Ada Berg.', ['an aide to Ada Berg via Tide > the port will close in May']], // biome-ignore format: one line
    ['The port would close in May, Channel 9 reported. The broadcaster cited three officials who asked not to be named.', ['three officials who asked not to be named via Channel 9 > The port would close in May']], // biome-ignore format: one line
    ['The Tide reported that the port would close. The newspaper cited a letter from the ministry.', ['a letter from the ministry via Tide > that the port would close']], // biome-ignore format: one line
    ['The Tide said the port would close. The paper cited no sources.', []],
    // with words of their own, in a passive, for a reason, by somebody, of another paper, in another paragraph
    ['The Tide reported that the port would close. The newspaper quoted two officials as saying that ships would come.', ['two officials via - > that ships would come']], // biome-ignore format: one line
    ['The Tide reported that the port would close. The newspaper was cited by two officials.', ['two officials via - > The newspaper']], // biome-ignore format: one line
    ['The Tide reported that the port would close. The newspaper cited the cost of the bridge.', ['The newspaper via - > the cost of the bridge']], // biome-ignore format: one line
    ['The mayor said that the port would close. She cited two engineers.', ['She via - > two engineers']],
    ['Reuters reported that the port would close. The BBC cited two officials.', ['The BBC via - > two officials']],
    ['The Tide reported that the port would close.\n\nThe newspaper cited two officials.', ['The newspaper via - > two officials']], // biome-ignore format: one line
  ])('%s', (text, expected) => expect(second(text)).toEqual(expected))

  it('one that is cited beside what is told says nothing', () => {
    expect(cited('According to Reuters, which cited Channel 9, the port will close.')).toEqual([
      'Reuters, which cited Channel 9 via - > the port will close',
    ])
  })
})

describe('an outlet in no list that cites somebody', () => {
  it.each([
    ['The Tide reported, citing two people familiar with the talks, that the port would close.', ['two people familiar with the talks via Tide > that the port would close']],
    ['The port will close, the Tide reported, citing two people familiar with the talks.', ['two people familiar with the talks via Tide > The port will close']],
    ['The Tide reported that the port would close, citing two people familiar with the talks.', ['two people familiar with the talks via Tide > that the port would close']],
    ['Lorvia will pay, the Harbour Mail reported on Friday, citing an official.', ['an official via Harbour Mail > Lorvia will pay']],
    ['Lorvia has agreed to pay, Northline reported, citing two people.', ['two people via Northline > Lorvia has agreed to pay']],
    ['Northline reported last week that Lorvia would pay, citing Ada Berg.', ['Ada Berg via Northline > that Lorvia would pay']],
    ['The Karsa Ledger reported that Lorvia would pay, citing Lorvian officials.', ['Lorvian officials via Karsa Ledger > that Lorvia would pay']],
    ['The BBC said the port would close, quoting two officials.', ['two officials via BBC > the port would close']],
    ['Reuters reported that the port would close, citing a source close to the ministry.', ['a source close to the ministry via Reuters > that the port would close']],
    // a thing, a person, a body; inside a quotation
    ['The Tide reported that Lorvia would pay, citing the cost of the bridge.', ['The Tide via - > that Lorvia would pay, citing the cost of the bridge', 'The Tide via - > the cost of the bridge']],
    ['Ada Berg reported that the road was closed, citing two officials.', ['Ada Berg via - > that the road was closed', 'Ada Berg via - > two officials']],
    ['Two officers reported that the road was closed, citing witnesses.', ['Two officers via - > that the road was closed', 'Two officers via - > witnesses']],
    ['The Port Council reported that the road was closed, citing engineers.', ['The Port Council via - > that the road was closed', 'The Port Council via - > engineers']],
    ['“The port is closed, citing two officials,” the Tide reported.', ['the Tide via - > “The port is closed, citing two officials,”']],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected)) // biome-ignore format: one line
})
