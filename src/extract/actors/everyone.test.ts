import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const found = (text: string) => extract(madeUpReport({ text: `A headline\n\n${text}` }), english).actors
const named = (text: string) => found(text).filter(({ rule }) => rule !== 'participant')
const actor = (text: string, name: string) => named(text).find((one) => one.name === name)

describe('who is in a report', () => {
  it.each([
    ['persons who do not speak', 'The council praised Ada Berg and Jan Lund on Monday.', ['Ada Berg', 'Jan Lund']],
    ['a state that does something', 'France rejected the offer on Monday.', ['France']],
    ['a capital that stands for its government', 'Moscow rejected the offer on Monday.', ['Russia']],
    ['armed people of a nation', 'French forces left the town on Monday.', ['French forces']],
    ['many who rise against a state', 'The rebels took the town on Monday.', ['rebels']],
    ['a delegation', 'A French delegation arrived on Monday.', ['French delegation']],
    [
      'states that a list names',
      'The members are France, Italy and Spain, Ada Berg said.',
      ['France', 'Italy', 'Spain'],
    ],
    ['a body that bears a name', 'The Ada Berg Center rejected the offer.', ['Ada Berg Center']],
    ['an agency of the United Nations', 'The U.N. nuclear agency rejected it.', ['International Atomic Energy Agency']],
    ['members of a faction nobody knows', 'The Harbour Democrats rejected the offer.', ['Harbour Democrats']],
    ['a faction by its letters', 'The House GOP Conference rejected the offer.', ['House Republican Conference']],
    ['states of a part of the world', 'European capitals rejected the offer.', ['European countries']],
  ])('%s: %s', (_, text, names) => expect(named(text).map(({ name }) => name)).toEqual(expect.arrayContaining(names)))

  it.each([
    ['a city as a place', 'Ada Berg slept badly in Moscow on Monday.', 'Russia'],
    ['a state as a place', 'Ada Berg slept badly in France on Monday.', 'France'],
    ['an office without a name', 'Ada Berg thanked the Chairman on Monday.', 'Chairman'],
    ['a network', 'Ada Berg wrote on Twitter on Monday.', 'Twitter'],
    ['what a network calls somebody', 'Ada Berg rejected it and @realJanLund rejected it.', '@realJanLund'],
    ['states that somebody goes through', 'Ada Berg went through France, Italy and Spain.', 'Italy'],
    ['a number', 'Seventy-four percent say the offer failed.', 'Seventy-four'],
    ['whose name a body bears', 'The Ada Berg Center rejected the offer.', 'Ada Berg'],
    ['a world body that only describes', 'The U.N. nuclear agency rejected it.', 'United Nations'],
    ['words of a faction before its leaders', 'Senate Democratic leaders met Ada Berg.', 'Senate Democratic'],
    [
      'a body that is pointed to',
      'The harbour agency was late. If that agency rejects the offer, Ada Berg said, it fails.',
      'that agency',
    ],
    ['a chamber by its seat', 'Ada Berg spoke of Capitol Hill aides.', 'Capitol Hill'],
    ['a storm', 'After Hurricane Berta the council praised Ada Berg.', 'Hurricane Berta'],
    ['a part of the world', 'Ada Berg praised the Middle East on Monday.', 'Middle East'],
    ['a body with its full stop', 'Ada Berg rejected the Islamic State.', 'Islamic State.'],
    ['a heading', 'Ada Berg came. The Harbour Council met.\n\nLate News: Harbour Council Visits Berg\n\nBerg left.', 'Harbour Council Visits Berg'], // biome-ignore format: one line
    ['a title in quotation marks', 'The Ledger wrote “Harbour Council Blocks Action on Ships” and Ada Berg rejected it. Berg left.', 'Harbour Council Blocks Action'], // biome-ignore format: one line
    ['a treaty', 'Ada Berg rejected NAFTA on Monday.', 'NAFTA'],
    ['a law of the report', 'The Harbour Relief Agreement (NHRA) failed. The NHRA rejected it.', 'NHRA'],
    ['two names run together', 'Jan LundAda Berg rejected the offer on Monday.', 'Jan LundAda Berg'],
    ['a word of every day that begins a sentence', 'Time is short in which to make progress. Ada Berg rejected it.', 'Time'], // biome-ignore format: one line
    ['what lies between two states', 'Ada Berg rejected it. France-Spain talks failed, Jan Lund said.', 'France-Spain'],
    ['the bill of two', 'Ada Berg and Jan Lund wrote it. Berg-Lund cuts aid.', 'Berg-Lund'],
    ['a seat in letters', 'Sen. Ada Berg (R-UT) rejected it.', 'R-UT'],
    ['an office in letters', 'A Tory MP rejected it and the PM rejected it.', 'PM'],
    ['two chambers as one', 'Ada Berg met leaders of the House and Senate.', 'House and Senate'],
    ['what a law does', 'The Harbour Relief Act states that Ada Berg may go.', 'Harbour Relief Act states'],
    ['a question word that is also an agency', 'Who wrote the plan? Ada Berg asked.', 'World Health Organization'],
  ])('not %s: %s', (_, text, name) => expect(actor(text, name)).toBeUndefined())
})

describe('the forms of a name', () => {
  it('knows whoever has a title and no full name as a person', () => {
    const text =
      'The Berg administration rejected it. President Berg left. Mr. Berg met the council.\n\nLate News: Harbour Council Visits Berg'
    expect(named(text).filter(({ name }) => / ?Berg$/u.test(name)).map(({ kind, name }) => `${kind} ${name}`)).toEqual(['person Berg']) // biome-ignore format: one line
  })

  it.each([
    ['a surname', 'Ada Berg came. Berg left the town.', 'Ada Berg', 'Berg'],
    ['a title', 'Ada Berg came. President Berg left the town.', 'Ada Berg', 'President Berg'],
    ['a title behind a chamber', 'House Speaker Ada Berg came.', 'Ada Berg', 'Speaker Ada Berg'],
    ['a title with its nation', 'French President Ada Berg came.', 'Ada Berg', 'French President Ada Berg'],
    ['an office', 'French President Ada Berg came. The French leader left.', 'Ada Berg', 'The French leader'],
    ['initials', 'The Harbour Safety Agency (HSA) rejected it. The HSA left.', 'Harbour Safety Agency', 'HSA'],
    ['the list', 'The International Monetary Fund rejected it. The IMF left.', 'International Monetary Fund', 'IMF'],
    ['its government', 'France came. The French government rejected it.', 'France', 'the French government'],
    ['its side', 'France came. The French side rejected it.', 'France', 'The French side'],
    [
      'the administration of who governs it',
      'French President Ada Berg came. The Berg administration rejected it.',
      'France',
      'Berg administration',
    ],
    ['another word for its troops', 'French forces left. French troops rejected it.', 'French forces', 'French troops'],
    ['the delegation', 'A French delegation came. Then the delegation left.', 'French delegation', 'the delegation'],
  ])('%s: %s', (_, text, name, alias) => {
    const folded = (actor(text, name)?.aliases ?? []).map((one) => one.toLowerCase().replace(/^the /, ''))
    expect(folded).toContain(alias.toLowerCase().replace(/^the /, ''))
  })

  it.each([
    ['the majority in it', 'The Senate met. The Republican-led Senate rejected it.', ['Senate']],
    ['whoever heads it', 'Jan Lund came. Lund’s State Department rejected it.', ['Jan Lund', 'State Department']],
    ['a heading before it', 'Team Berg won. President Ada Berg came. Berg rejected it.', ['Ada Berg']],
    ['a body before its officer', 'Harbour Schools CEO Jean Berg rejected it.', ['Jean Berg']],
    ['a party before its member', 'Green Party MP Carol Berg said no.', ['Carol Berg', 'Greens']],
    ['a chamber with ‘of’ before it', 'House of Representatives Speaker Nancy Berg rejected it.', ['Nancy Berg']],
    ['an office that is also a surname', 'Angus King rejected it. King left.', ['Angus King']],
    ['a chamber before it', 'Republican Speaker of the House John Berg said no.', ['John Berg']],
    ['a state before it', 'The talks with the minister of Ilmora Ada Berg failed. In Ilmora it rained.', ['Ada Berg']],
    ['a title of whom a body is', 'Ada Berg came. Ms Berg’s office rejected it.', ['Ada Berg', 'Ada Berg’s office']],
  ])('a name is without %s: %s', (_, text, names) => {
    const all = named(text).map(({ name }) => name)
    expect(all.sort()).toEqual(names.sort())
  })

  it.each([
    ['whose chamber it is', 'The Northern Senate rejected it. The Senate rejected it.', 'Northern Senate', 'Senate'],
    [
      'what only describes',
      'The Northern Council vote failed. The Council rejected it.',
      'Northern Council',
      'Council',
    ],
  ])('takes no last word for the name of %s: %s', (_, text, name, last) => {
    expect(actor(text, name)?.aliases ?? []).not.toContain(last)
  })

  it('drops the full stop of a sentence from a form of a name', () => {
    expect(actor('Jan Lund praised Hezbollah. Then he left.', 'Hezbollah')?.aliases).toEqual(['Hezbollah'])
  })

  it('gives two bodies joined by ‘and’ as two', () => {
    const names = named('The Northern Council and the Harbour Ministry rejected the offer.').map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Northern Council', 'Harbour Ministry']))
  })

  it('passages of mentions read as forms of the name', () => {
    const text = 'A headline\n\nFrench President Ada Berg came. The French leader left. Berg slept.'
    const [ada] = extract(madeUpReport({ text }), english).actors.filter(({ name }) => name === 'Ada Berg')
    expect(ada?.mentions.map(({ start, end }) => text.slice(start, end)).sort()).toEqual([
      'Ada Berg',
      'Berg',
      'The French leader',
    ])
  })
})

describe('groups', () => {
  it.each([
    ['a faction', 'Republicans rejected the offer.', 'Republicans', 'Republicans'],
    ['a faction by its initials', 'Republicans came. The GOP rejected the offer.', 'Republicans', 'GOP'],
    ['part of a faction', 'Senate Democrats rejected the offer.', 'Senate Democrats', 'Senate Democrats'],
    ['people without a name who act', 'On Monday protesters blocked the gate.', 'protesters', 'protesters'],
    [
      'diplomats of a part of the world',
      'Western diplomats rejected the offer.',
      'Western diplomats',
      'Western diplomats',
    ],
    ['states that deal as one', 'Talks between Lorvia and six world powers went on.', 'World powers', 'world powers'],
    [
      'the government of who governs',
      'French President Ada Berg came. Berg’s government rejected it.',
      'France',
      'Berg’s government',
    ],
  ])('%s: %s', (_, text, name, alias) => expect(actor(text, name)?.aliases).toContain(alias))

  it.each([
    ['some of many', 'On Monday five protesters blocked the gate.', 'protesters'],
    ['people to whom something is done', 'On Monday police met protesters.', 'protesters'],
    ['another party’s', 'The Lorvian Social Democrats rejected the offer.', 'Democrats'],
    ['an office', 'The Senate Majority Leader rejected the offer.', 'Senate Majority Leader'],
    ['the government as a form of a name', 'President Ada Berg came. The government fell.', 'Ada Berg/the government'],
  ])('not %s: %s', (_, text, name) => {
    const [who = '', alias] = name.split('/')
    if (alias) expect(actor(text, who)?.aliases.map((one) => one.toLowerCase())).not.toContain(alias)
    else expect(actor(text, who)).toBeUndefined()
  })
})

describe('roles', () => {
  it.each([
    [
      'Ada Berg, whom Lund named as special envoy for France, left.',
      'Ada Berg',
      ['special envoy for France'],
      'France',
    ],
    ['Ada Berg, whom Lund made a special envoy, left.', 'Ada Berg', ['special envoy'], null],
    ['The special envoy to France Ada Berg left the town.', 'Ada Berg', ['special envoy to France'], 'France'],
    ['French President Ada Berg left the town.', 'Ada Berg', ['French President'], 'France'],
    ['Ada Berg met Jan Lund, the head of the port, on Monday.', 'Jan Lund', ['head of the port'], null],
    ['Ada Berg, General Jan Lund and others left.', 'Ada Berg', [], null],
    ['Jan Lund met his French counterpart, Ada Berg, on Monday.', 'Ada Berg', ['French counterpart'], 'France'],
    ['Jan Lund thanked the head of the port, Ada Berg, on Monday.', 'Ada Berg', ['head of the port'], null],
    ['South Korean President Ada Berg left.', 'Ada Berg', ['South Korean President'], 'South Korea'],
    ['The offer President Ada Berg made failed.', 'Ada Berg', ['President'], null],
    ['LOSERS President Ada Berg left the town.', 'Ada Berg', ['President'], null],
    [
      'Ada Berg, an economist at the French Harbour Institute, left.',
      'Ada Berg',
      ['economist at the French Harbour Institute'],
      null,
    ],
    ['Ada Berg, head of the U.S.-Danish council, left.', 'Ada Berg', ['head of the U.S.-Danish council'], null],
  ])('%s: %s', (text, name, titles, of) => {
    const roles = actor(text, name)?.roles ?? []
    expect(roles.map(({ title }) => title)).toEqual(titles)
    for (const role of roles) expect(role.of).toBe(of)
  })

  it.each([
    ['Former French President Ada Berg left the town.', { former: true }],
    ['Ada Berg, then president of the port, left the town.', { former: true }],
    ['Ada Berg, president of the port since 2019, left the town.', { from: '2019' }],
    ['Ada Berg, president of the port until last year, left the town.', { to: 'last year', former: true }],
    ['Ada Berg, president of the port from 2010 to 2014, left.', { from: '2010', to: '2014', former: true }],
    ['Ada Berg, president of the port, in office since March, left.', { from: 'March' }],
    ['Newly appointed French President Ada Berg left the town.', { from: 'newly appointed' }],
    ['Jan Lund came and then President Ada Berg left the town.', {}],
    ['Ada Berg, president of the port since the war, left the town.', {}],
    ['French President Ada Berg left the town.', {}],
  ])('%s: %j', (text, term) => {
    const [role] = actor(text, 'Ada Berg')?.roles ?? []
    expect(role).toBeDefined()
    const { title: _, of: __, passages: ___, ...told } = role!
    expect(told).toEqual(term)
  })

  it('keeps an office whose holder the report does not name', () => {
    const office = actor('The French president left the town. Berg slept.', 'the French president')
    expect(office).toMatchObject({
      kind: 'person',
      rule: 'office',
      roles: [{ title: 'French president', of: 'France' }],
    })
  })
})
