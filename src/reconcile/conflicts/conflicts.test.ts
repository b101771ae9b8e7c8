import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameJudgement } from '../../record/judgement.ts'
import { quote } from '../../record/passage.ts'
import { reconcile } from '../index.ts'
import { type ToldPage, toldContents, toldStory } from './testing/told-story.ts'

const pages = (...texts: string[]): ToldPage[] => texts.map((text) => ({ text }))
const guns = pages(
  'Under the draft Lorvia would withdraw its heavy artillery 20 kilometres from the Sella pass.',
  'The draft foresees the withdrawal of Lorvian artillery to 30 kilometres from the Sella pass.',
)

describe('accounts that differ', () => {
  it.each<[string, ToldPage[], string, string]>([
    ['a number of one thing', guns, 'value', '20 kilometres | 30 kilometres'],
    [
      'how long talks went on',
      pages(
        'The ministers of Lorvia and Karsa met in the harbour town for six hours on Friday over the fishing treaty.',
        'The talks of Lorvia and Karsa in the harbour town over the fishing treaty lasted four hours, an aide said.',
      ),
      'value',
      'six hours | four hours',
    ],
    [
      'a toll that two speakers of one report give',
      [
        {
          text: 'The mayor said 31 people were killed and 80 wounded in the fire. The hospital said 52 were wounded.',
          said: [['Ana Lind', '31 people were killed and 80 wounded'], ['Rolf Berg', '52 were wounded']], // biome-ignore format: one line
        },
      ],
      'value',
      '80 wounded | 52 were wounded',
    ],
    [
      'a quotation in other words',
      [
        { text: '“But we are not slamming the door.” So Ana Lind.', said: [['Ana Lind', '“But we are not slamming the door.”']] }, // biome-ignore format: one line
        { text: '“But we do not clap the door.” So Ana Lind.', said: [['Ana Lind', '“But we do not clap the door.”']] },
      ],
      'wording',
      'But we are not slamming the door. | But we do not clap the door.',
    ],
    [
      'a quotation cut where it turns',
      [
        { text: '“We accept the toll on the river. But the trains must run first,” Ana Lind said.', said: [['Ana Lind', '“We accept the toll on the river. But the trains must run first,”']] }, // biome-ignore format: one line
        { text: '“We accept the toll on the river,” Ana Lind said.', said: [['Ana Lind', '“We accept the toll on the river,”']] }, // biome-ignore format: one line
      ],
      'wording',
      'We accept the toll on the river. But the trains must run first, | We accept the toll on the river,',
    ],
    [
      'an assertion and its denial',
      [
        {
          text: 'Three banks are ready to lend, an aide said. Rolf Berg denied that any bank had been asked.',
          said: [['unnamed: an aide', 'Three banks are ready to lend'], ['Rolf Berg', 'that any bank had been asked', 'denied']], // biome-ignore format: one line
        },
      ],
      'polarity',
      'Three banks are ready to lend, an aide said. | Rolf Berg denied that any bank had been asked.',
    ],
    [
      'who sees it otherwise',
      pages('The rebels say the town is surrounded. Lorvia does not see it that way.'),
      'polarity',
      'The rebels say the town is surrounded. | Lorvia does not see it that way.',
    ],
    [
      'two reasons side by side',
      [
        {
          text: 'Lorvia says they were closed for repairs. Karsa says they were closed to starve its fields.',
          said: [['Lorvia', 'they were closed for repairs'], ['Karsa', 'they were closed to starve its fields']], // biome-ignore format: one line
        },
      ],
      'value',
      'Lorvia says they were closed for repairs. | Karsa says they were closed to starve its fields.',
    ],
    [
      'who asked for it',
      pages(
        'The session was postponed at the request of the Karsan side.',
        'The delay of the session was requested by Lorvia, an aide said.',
      ),
      'value',
      'The session was postponed at the request of the Karsan side. | The delay of the session was requested by Lorvia, an aide said.',
    ],
    [
      'what it is based on',
      pages(
        'The plan, by all that the harbour council knows, is largely based on demands of Vessia.',
        'An aide called the plan a frame that incorporates wishes of Sella and of Orrin.',
      ),
      'value',
      'The plan, by all that the harbour council knows, is largely based on demands of Vessia. | An aide called the plan a frame that incorporates wishes of Sella and of Orrin.',
    ],
    [
      'a claim that is pushed back on',
      [
        {
          text: 'Ana Lind said the council had been asked. Rolf Berg pushed back on that assertion.',
          said: [['Ana Lind', 'the council had been asked']],
        },
      ],
      'polarity',
      'Ana Lind said the council had been asked. | Rolf Berg pushed back on that assertion.',
    ],
    [
      'a denial that ends a sentence',
      [
        {
          text: 'Some held that the gates had been shut to starve the valley, although Rolf Berg denied that it was so.',
          said: [['Rolf Berg', 'that it was so', 'denied']],
        },
      ],
      'polarity',
      'Some held that the gates had been shut to starve the valley | Rolf Berg denied that it was so.',
    ],
    [
      'what it depends on',
      pages(
        'Further cuts depend on Karsa meeting the terms about patrols in the strait.',
        'Further reductions are dependent on a deal of the farmers with the old council.',
      ),
      'value',
      'Further cuts depend on Karsa meeting the terms about patrols in the strait. | Further reductions are dependent on a deal of the farmers with the old council.',
    ],
    [
      'who is to blame',
      [
        { text: 'Lorvia accused Karsa of firing first.', roles: { Lorvia: '', Karsa: '' } },
        { text: 'Karsa blamed Lorvia for the shots.', roles: { Lorvia: '', Karsa: '' } },
      ],
      'polarity',
      'Lorvia accused Karsa of firing first. | Karsa blamed Lorvia for the shots.',
    ],
    [
      'a claim and a but',
      [
        {
          text: 'They warn that the harbour will lose its credit. But what credit has a harbour without ships?',
          said: [['unnamed: They', 'that the harbour will lose its credit']],
        },
      ],
      'stance',
      'They warn that the harbour will lose its credit. | But what credit has a harbour without ships?',
    ],
    [
      'two views in one sentence',
      pages(
        'One aide said the scandal could push the cabinet to a deal; others argue the opposite—that it cannot move.',
      ),
      'polarity',
      'One aide said the scandal could push the cabinet to a deal | others argue the opposite—that it cannot move.',
    ],
    [
      'who is willing',
      [
        { text: 'Lorvia is not willing to sign the treaty.', roles: { Lorvia: '' } },
        { text: 'Lorvia signalled interest in the treaty.', roles: { Lorvia: '' } },
      ],
      'stance',
      'Lorvia is not willing to sign the treaty | Lorvia signalled interest in the treaty',
    ],
    [
      'what became of a meeting',
      [
        { text: 'Ana Lind was to meet Rolf Berg on Friday but postponed the trip.', roles: { 'Ana Lind': '', 'Rolf Berg': '' } }, // biome-ignore format: one line
        { text: 'A meeting of Ana Lind and Rolf Berg fell through.', roles: { 'Ana Lind': '', 'Rolf Berg': '' } },
      ],
      'status',
      'postponed | fell through',
    ],
    [
      'a first name that one report has',
      [
        { text: 'The envoy to Lorvia and Karsa, Ana Lind, will leave.', roles: { 'Ana Lind': 'envoy to Lorvia and Karsa' } }, // biome-ignore format: one line
        { text: 'The envoy to Lorvia and Karsa, Olga Lind, will leave.', roles: { 'Olga Lind': 'envoy to Lorvia and Karsa' } }, // biome-ignore format: one line
      ],
      'value',
      'Ana Lind | Olga Lind',
    ],
    [
      'where it was posted',
      [
        { text: 'Ana Lind wrote on Telegram that the harbour of Sella stays open to Karsan boats.', said: [['Ana Lind', 'that the harbour of Sella stays open to Karsan boats']] }, // biome-ignore format: one line
        { text: 'Ana Lind wrote on X that the harbour of Sella stays open to Karsan boats.', said: [['Ana Lind', 'that the harbour of Sella stays open to Karsan boats']] }, // biome-ignore format: one line
      ],
      'value',
      'on Telegram | on X',
    ],
  ])('%s', (_, told, kind, sides) => {
    const { conflicts } = toldStory(told)
    expect(conflicts.map((c) => [c.kind, c.sides.map((s) => s.says).join(' | ')])).toEqual([[kind, sides]])
  })

  it.each<[string, ToldPage[]]>([
    ['the same number', pages(guns[0]!.text, guns[0]!.text.replace('Under the draft', 'By the plan'))],
    ['a quotation cut at its end', [
      { text: '“We accept the toll on the river and thank Karsa,” Ana Lind said.', said: [['Ana Lind', '“We accept the toll on the river and thank Karsa,”']] }, // biome-ignore format: one line
      { text: '“We accept the toll on the river,” Ana Lind said.', said: [['Ana Lind', '“We accept the toll on the river,”']] }, // biome-ignore format: one line
    ]], // biome-ignore format: one line
    ['a denial that is not made', pages('The rebels say the town is surrounded. Lorvia has not denied it.')],
    ['numbers of different things', pages('Lorvia has 20 kilometres of coast at Sella.', 'The road to Sella is 30 kilometres long.')], // biome-ignore format: one line
    ['who only resembles another', [
      { text: 'Ana Lind, a farmer, came.', roles: { 'Ana Lind': 'farmer' } },
      { text: 'Olga Lind, a pilot, came.', roles: { 'Olga Lind': 'pilot' } },
    ]], // biome-ignore format: one line
    ['who is accused by another than is named before', [
      { text: 'The words led to anger in Lorvia, with some critics accusing Karsa of theft.', roles: { Lorvia: '', Karsa: '' } },
      { text: 'Karsa said that Lorvia would be blamed. Karsa accused Lorvia of theft.', roles: { Lorvia: '', Karsa: '' } },
    ]], // biome-ignore format: one line
    ['who is willing to one thing and not to another', [
      { text: 'Lorvia is not willing to give the island away.', roles: { Lorvia: '' } },
      { text: 'Lorvia is willing to reopen the harbour for boats.', roles: { Lorvia: '' } },
    ]], // biome-ignore format: one line
    ['what was done the last time, and a denial', [{
      text: 'The last time a pilot was seized, Lorvia paid for him. Rolf Berg denied seizing a pilot.',
      said: [['Rolf Berg', 'seizing a pilot', 'denied']],
    }]], // biome-ignore format: one line
    ['a name with another run into it', [
      { text: 'Ana Lind came.', roles: { 'Ana Lind': 'envoy' } },
      { text: 'Ana Lind Anna came.', roles: { 'Ana Lind Anna': 'envoy' } },
    ]], // biome-ignore format: one line
    ['about ten, and twelve', pages(
      'The plan was made by a group of about 10 senators, led by the harbour lawyers of Sella.',
      'The plan of a group of 12 senators, led by the harbour lawyers of Sella, was read.',
    )], // biome-ignore format: one line
    ['who was willing weeks ago', [
      { text: 'Lorvia is not willing to sign.', roles: { Lorvia: '' }, published: '2031-03-02' },
      { text: 'Lorvia is willing to sign.', roles: { Lorvia: '' }, published: '2031-04-02' },
    ]], // biome-ignore format: one line
  ])('are not found in %s', (_, told) => {
    expect(toldStory(told).conflicts).toEqual([])
  })
})

describe('a conflict', () => {
  it('shows both passages, and names the findings that were held side by side', () => {
    const { conflicts, reports } = toldStory(guns)
    const texts = new Map(reports.map((r) => [r.id, r.text]))
    const shown = conflicts[0]!.between.map((p) => quote(texts.get(p.report)!, p))
    expect(shown).toEqual(guns.map((g) => g.text))
  })

  it('is one of two where two sentences differ in two figures', () => {
    const texts = ['Lorvia would withdraw its heavy artillery 20 kilometres from the Sella pass and pay 300 million crowns to the border villages.', 'The plan has Lorvia withdraw its artillery 30 kilometres from the Sella pass and pay 400 million crowns to border villages.'] // biome-ignore format: one line
    const { conflicts } = toldStory(pages(...texts))
    expect(conflicts.map((c) => c.sides.map((s) => s.says))).toEqual([['20 kilometres', '30 kilometres'], ['300 million crowns', '400 million crowns']]) // biome-ignore format: one line
    expect(new Set(conflicts.map((c) => c.id)).size).toBe(2)
  })

  it('does not hang on the order of reports', () => {
    const all = [...guns, ...pages('The session was postponed at the request of Karsa.', 'The delay of the session was requested by Lorvia.')] // biome-ignore format: one line
    const contents = toldContents(all)
    const { conflicts } = reconcile(contents)
    expect(conflicts.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(fc.shuffledSubarray([...contents.reports], { minLength: all.length }), (reports) => {
        expect(reconcile({ ...contents, reports }).conflicts).toEqual(conflicts)
      }),
      { numRuns: 10 },
    )
  })

  it('that a person ruled wrong stays away until its passages change', () => {
    const contents = toldContents(guns)
    const [conflict] = reconcile(contents).conflicts
    const ruling = nameJudgement({ story: 's_1', kind: 'wrong', about: [conflict!.id], by: { person: 'desk' }, at: '2031-04-03T08:00:00Z', reason: 'two passes' }) // biome-ignore format: one line
    expect(reconcile({ ...contents, judgements: [ruling] }).conflicts).toEqual([])
    const more = toldContents([...guns, ...pages('It rained in Sella on Friday.')])
    expect(reconcile({ ...more, judgements: [ruling] }).conflicts).toEqual([])
    const changed = toldContents([guns[0]!, { text: guns[1]!.text.replace('30', '35') }])
    expect(reconcile({ ...changed, judgements: [ruling] }).conflicts).toHaveLength(1)
  })
})
