import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'
import { positionsTold as told } from './testing/positions-told.ts'

describe('where somebody stands', () => {
  it.each([
    ['France rejected the ceasefire.', 'France rejects the ceasefire'],
    ['France did not agree to the ceasefire.', 'France rejects the ceasefire'],
    ['France would never accept foreign inspectors.', 'France rejects foreign inspectors'],
    ['France is not willing to accept foreign inspectors.', 'France rejects foreign inspectors'],
    ['France refused to accept the peace deal.', 'France rejects peace deal'],
    ['France is ready to accept foreign inspectors.', 'France open foreign inspectors'],
    ['France could accept foreign inspectors.', 'France open foreign inspectors'],
    ['France would accept foreign inspectors if the tariffs were lifted.', 'France conditional foreign inspectors'],
    ['France did not rule out a referendum.', null],
    ['France supports the referendum.', 'France supports referendum'],
    ['France does not support the referendum.', 'France rejects referendum'],
    ['French opposition to the referendum grew, but France voted.', 'France rejects referendum'],
    ['Ana Lind voiced support for the referendum.', 'Ana Lind supports referendum'],
    ['Ana Lind lent her backing to the referendum.', 'Ana Lind supports referendum'],
    ['Ana Lind dropped her support for the referendum.', 'Ana Lind rejects referendum'],
    ['Ana Lind was skeptical of the referendum.', 'Ana Lind doubts referendum'],
    ['The referendum was opposed by Ana Lind.', 'Ana Lind rejects referendum'],
    ['Ana Lind called the referendum unacceptable.', 'Ana Lind rejects referendum'],
    ['Ana Lind has not decided whether to support the referendum.', 'Ana Lind undecided referendum'],
    ['Ana Lind voted against the referendum.', 'Ana Lind rejects referendum'],
  ])('%s', (text, position) => {
    const positions = told(text)
    if (position) expect(positions).toContain(position)
    else expect(positions.join()).not.toContain('rejects')
  })

  it.each([
    'France sent ships. It won’t take accepting the referendum.',
    'Peter Berg stayed. She opposes the referendum.',
  ])('nobody whom the pronoun cannot mean: %s', (text) => {
    expect(told(text).join()).not.toMatch(/France|Berg/u)
  })

  it.each([
    ['France sent ships. It opposes the referendum.', 'France'],
    ['Ana Lind said that Peter Berg stayed because he opposes the referendum.', 'Peter Berg'],
    ['Ana Lind said that Peter Berg stayed because she opposes the referendum.', 'Ana Lind'],
    ['Thomas Lind said that he opposes the referendum.', 'Thomas Lind'],
    ['Thomas Lind said that Peter Berg stayed because he opposes the referendum.', 'Peter Berg'],
  ])('whom the pronoun means: %s', (text, who) => {
    expect(told(text).map((t) => t.split(/ (?:rejects|open|supports) /u)[0])).toEqual([who])
  })

  it.each([
    ['Ana Lind urged France to end the blockade.', 'Ana Lind demands'],
    ['Ana Lind called on France to end the blockade.', 'Ana Lind demands'],
    ['Ana Lind demanded that France end the blockade.', 'Ana Lind demands'],
    ['Ana Lind wants the tariffs lifted.', 'Ana Lind demands'],
    ['“France must end the blockade,” Ana Lind said.', 'Ana Lind demands'],
    ['“No referendum whatsoever!” Ana Lind said.', 'Ana Lind rejects'],
    ['“The referendum is unacceptable,” Ana Lind said.', 'Ana Lind rejects'],
    ['France put pressure on Poland to end the blockade.', 'France demands'],
  ])('%s', (text, position) => {
    expect(told(text).join('; ')).toContain(position)
  })

  it.each([
    ['Ana Lind is against the referendum.', 'Ana Lind rejects referendum'],
    ['Ana Lind was not in favor of the referendum.', 'Ana Lind rejects referendum'],
    ['Ana Lind voted in favor of the referendum.', 'Ana Lind supports referendum'],
    ['Ana Lind voted to lift the tariffs.', 'Ana Lind supports lift the tariffs'],
    ['Ana Lind stressed the need for a ceasefire.', 'Ana Lind demands ceasefire'],
    ['Ana Lind is undecided on the referendum.', 'Ana Lind undecided referendum'],
    ['Ana Lind does not agree with the clarifications.', 'Ana Lind rejects clarifications'],
    ['“No referendum!” Ana Lind said.', 'Ana Lind rejects referendum'],
    ['France took issue with the referendum.', 'France doubts referendum'],
    ['France has not ruled out a referendum.', 'France open referendum'],
    ['France could support the referendum.', 'France open referendum'],
    ['France opposes any suggestion of a referendum.', 'France rejects referendum'],
    ['France calls for halt to ‘needless’ attacks.', 'France demands halt to ‘needless’ attacks'],
    ['France threatened to leave the talks if Poland did not agree to a ceasefire.', 'France demands ceasefire'],
    [
      '“Any agreement must include foreign monitors,” Ana Lind said.',
      'demands agreement must include foreign monitors',
    ],
    ['“Any lasting peace will require both sides to make concessions,” Ana Lind said.', 'demands both sides to make'],
    ['France has made it clear to Poland that it must end the blockade.', 'France demands it must end the blockade'],
    ['Poland had insisted that France close its ports first.', 'Poland demands France close its ports first'],
    ['Ana Lind demanded that France not concede anything to Poland.', 'Ana Lind demands France not concede anything'],
    ['Ana Lind promised that she would end the blockade.', 'Ana Lind accepts end the blockade'],
    ['Jan Berg came. Ana Lind said that he would accept the peace plan.', 'Jan Berg accepts peace plan'],
    ['Ana Lind urged Jan Berg in a letter to reject the peace plan.', 'Ana Lind rejects peace plan'],
    ['Ana Lind urged France to accept the peace plan.', 'Ana Lind demands peace plan'],
    ['Poland presented a peace plan. France said it was honoring the plan.', 'France accepts peace plan'],
    ['Poland presented a peace plan. Ana Lind called the plan “a terrible, dangerous mistake.”', 'Ana Lind rejects'],
    ['Poland presented a peace plan. France accepted the main points of the plan.', 'France accepts peace plan'],
    ['France will not lend Poland 30 buses.', 'France rejects lend Poland 30 buses'],
    ['Ana Lind can no longer support the referendum.', 'Ana Lind rejects referendum'],
    ['The French Senate passed the peace plan on Monday.', 'French Senate accepts peace plan'],
    ['France would accept foreign inspectors on condition that the tariffs are lifted.', 'France conditional'],
    ['France is ready to accept foreign inspectors as long as the tariffs are lifted.', 'France conditional'],
    ['France is ready to accept foreign inspectors, but wants the tariffs lifted first.', 'France conditional'],
  ])('%s', (text, position) => {
    expect(told(text).join('; ')).toContain(position)
  })

  it('reads a headline in capitals', () => {
    const headline = 'France Urges Poland to End Blockade'
    expect(
      told(
        `${headline}

France spoke of the blockade.`,
        headline,
      ).join(),
    ).toMatch(/^France demands /u)
  })
})

describe('who they are', () => {
  it.each([
    ['France and Poland met. Both sides agreed to pull back heavy weapons.', 'France accepts pull back heavy weapons; Poland accepts pull back heavy weapons'], // biome-ignore format: one line
    ['Ana Lind met Jan Berg. Both countries agreed to pull back heavy weapons.', ''],
    ['France will not lift the tariffs, a French official said.', 'France rejects lift the tariffs'],
    ['France will not lift the tariffs, a Polish official said.', ''],
    [
      'France will not force Poland to lift the tariffs, Reuters reports.',
      'France rejects force Poland to lift the tariffs',
    ],
    ['Officials in Warsaw rejected the peace plan.', 'Poland rejects peace plan'],
    ['France has ruled out the possibility of sending troops to Lorvia.', 'France rejects sending troops to Lorvia'],
    ['“We will not withdraw our troops,” Ana Lind said.', 'Ana Lind rejects withdraw our troops'],
  ])('%s', (text, positions) => {
    expect(told(text).join('; ')).toBe(positions)
  })
})

describe('words that lean on others', () => {
  it.each([
    ['Poland has insisted that its trains run first.', 'Poland demands trains run first'],
    ['France insists that any deal include guarantees.', 'France demands deal include guarantees'],
    ['The Teachers Union wants a 10 percent pay rise.', 'Teachers Union demands a 10 percent pay rise'],
    ['“We need a ceasefire,” Ana Lind said.', 'Ana Lind demands ceasefire'],
    ['Ana Lind said that France needed a ceasefire.', ''],
    ['Poland would like France to lift the tariffs.', 'Poland demands lift the tariffs'],
    ['France has made a new vote a condition for joining the coalition.', 'France demands new vote'],
    [
      '“We accept a truce on the river. But the trains must run first,” Ana Lind said.',
      'Ana Lind conditional a truce on the river',
    ],
    ['France gave conditional support to the referendum.', 'France conditional referendum'],
    ['France stressed that Poland was prepared to discuss water.', 'Poland open discuss water'],
    ['France signaled it was willing to lift the tariffs.', 'France open lift the tariffs'],
    ['France agreed in principle to lift the tariffs.', 'France accepts lift the tariffs'],
    ['France promised Poland to release 50 prisoners.', 'France accepts release 50 prisoners'],
    ['France decided to reject the peace plan.', 'France rejects peace plan'],
    ['France said it had no intention of lifting the tariffs.', 'France rejects lifting the tariffs'],
    ['France has no plans to lift the tariffs.', 'France rejects lift the tariffs'],
    ['France rejected repeated attempts to delay the tariffs.', 'France rejects delay the tariffs'],
    ['France pulled out of the talks.', 'France rejects talks'],
    ['France is offering Poland 50 prisoners.', 'France proposes 50 prisoners'],
    ['The peace plan is not acceptable to France.', 'France rejects peace plan'],
    [
      'Ana Lind said her party would not join a coalition with the Greens.',
      'Ana Lind rejects join a coalition with the Greens',
    ],
    ['France threatened to impose tariffs on steel.', 'France conditional impose tariffs on steel'],
    ['France threatened to veto the peace plan.', 'France rejects peace plan'],
    ['“Their tariffs are far too high,” Ana Lind said.', 'Ana Lind doubts tariffs'],
    ['France hopes to get a peace deal.', 'France supports get a peace deal'],
    ['Ana Lind praised the army.', ''],
    ['“We’ll only sign a new NAFTA that’s good for France,” Ana Lind said.', 'Ana Lind conditional NAFTA'],
    ['Ana Lind met Democrats. Democratic demands for a tax cut held up the vote.', 'Democrats demands a tax cut'],
    [
      'Poland presented a peace plan. France accepted that as a start.',
      'Poland proposes peace plan; France accepts peace plan',
    ],
    [
      'Poland presented a peace plan.\n\n“These proposals are unacceptable,” Ana Lind said.',
      'Poland proposes peace plan; Ana Lind rejects peace plan',
    ],
  ])('%s', (text, positions) => {
    expect(told(text).join('; ')).toBe(positions)
  })

  it('who announces a deal is for it', () => {
    expect(told('France announced a peace deal with Poland.')).toEqual(['France supports peace deal'])
  })
})

describe('a term that is a ‘not’', () => {
  it.each([
    ['Poland promised not to join the alliance.', 'Poland accepts not to join the alliance'],
    ['“Poland must not join the alliance,” Ana Lind said.', 'Ana Lind demands Poland must not join the alliance'],
    ['The draft says Poland will not join the alliance.', ''],
  ])('is not turned once more: %s', (text, positions) => {
    expect(told(text).join('; ')).toBe(positions)
  })
})

describe('what is nobody’s position', () => {
  it.each([
    ['a non-answer', 'Ana Lind did not comment on the referendum.'],
    ['a refusal to answer', 'Ana Lind declined to answer questions about the referendum.'],
    ['a question', 'Will Ana Lind accept the referendum?'],
    ['what may be', 'Ana Lind may accept the referendum.'],
    ['what is hoped of her', 'Jan Berg hoped that Ana Lind would accept the referendum.'],
    ['what is denied', 'Ana Lind denied that she had accepted the referendum.'],
    ['what depends', 'If Ana Lind accepts the referendum, the siege ends.'],
    ['what she has to do', 'Ana Lind must accept the referendum.'],
    ['a claim', 'Ana Lind insisted that the referendum was a success for Poland.'],
    ['only some', 'Some French lawmakers support the referendum.'],
    ['a forecast of another’s', 'Analyst Jan Berg said that France won’t strike an agreement until autumn.'],
    ['talks with an aim', 'Ana Lind attended talks intended to lift the tariffs.'],
    ['a need', 'France’s need for a ceasefire is great.'],
    ['what a deal asks', '“The deal requires Poland to close the port,” Ana Lind said.'],
    ['what need not be', 'Ana Lind said there was no reason why Poland should lift the tariffs.'],
    ['what an analyst advises', '“France must lift the tariffs,” said Ana Lind, an analyst at a bank.'],
    ['what is not there', '“There is no peace here,” Ana Lind said.'],
    ['what there may not be', 'Ana Lind said that talks would start if there was no deal.'],
    ['what is put under ‘as long as’', 'Jan Berg said that as long as France honors the truce, the border stays open.'],
    ['a plan’s offer', 'Poland presented a peace plan. The benefits it offers are real, and France waits.'],
    ['what she could judge', 'Ana Lind could decide whether to hold the referendum.'],
    ['most of them', 'Most of the French supported the referendum.'],
    ['what nothing points to', 'There was no sign that France accepted the referendum.'],
    ['what others want of her', 'Poland had insisted that Ana Lind agree to the referendum.'],
    ['a plan only read', 'Poland presented a peace plan. After reviewing the plan, Ana Lind flew home.'],
    ['who ‘he’ in a quotation is', 'Jan Berg left. “I think he rejects the referendum,” Ana Lind said.'],
    ['a promise she was given', 'Ana Lind had a promise to hold the referendum.'],
    ['a way out of a room', 'After leaving the meeting, Ana Lind praised the decision.'],
    ['officials who are only in a country', 'Military officials in France rejected the peace plan.'],
    ['who is behind an attack', 'France was behind the bombing.'],
    ['who is to be let in', '“There are people who should be part of the deal,” Ana Lind said.'],
    ['what it takes', '“It won’t take sending weapons to convince them,” Ana Lind said.'],
    ['what is demanded of who speaks', '“Before giving us ultimatums, demanding that we lift the tariffs, they should think,” Ana Lind said.'], // biome-ignore format: one line
    ['a bill that there is none of', 'Poland would not vote on a bill that Ana Lind did not support.'],
    ['a vote called no', '“There were no more “no” votes,” Ana Lind said.'],
    [
      'an ‘it’ that may be anything of the sentence before',
      'Poland must withdraw its troops from the valley, and every treaty ends with a commission. Ana Lind rejects it.',
    ],
  ])('%s: %s', (_, text) => {
    expect(told(text).filter((p) => /^(?:Ana Lind|France)/.test(p))).toEqual([])
  })
})

describe('on whose authority', () => {
  it.each([
    ['Ana Lind said that she opposed the referendum.', 'own'],
    ['Jan Berg said that Ana Lind had rejected the referendum.', 'told'],
    ['Ana Lind voted against the referendum.', 'acted'],
    ['Ana Lind rejected the referendum.', 'told'],
    ['Jan Berg and Ana Lind insist on an immediate ceasefire.', 'own'],
  ])('%s: %s', (text, authority) => {
    const { positions, actors } = extract(madeUpReportOf(text), english)
    const lind = actors.find((a) => a.name === 'Ana Lind')!.id
    expect(positions.find((p) => p.who === lind)?.authority).toBe(authority)
  })

  it('is dated by the report where the words tell no time, and by the words where they do', () => {
    const when = (text: string) => extract(madeUpReportOf(text), english).positions.map((p) => p.when)
    expect(when('France rejected the ceasefire.')).toEqual(['2031-04-02'])
    expect(when('France rejected the ceasefire on Monday.')).toEqual(['2031-03-31'])
    // What was agreed years ago is not of today.
    expect(when('France agreed to expel Poland from the alliance following the annexation in 2014.')).toEqual([null])
  })
})

describe('every position', () => {
  const parts = [
    'Ana Lind urged France to end the blockade.',
    'France rejected the plan, Jan Berg said.',
    '“We will never sign it,” he said.',
    'Poland is open to a ceasefire,',
    'if and only if — the tariffs go.',
    '',
    'No deal without monitors!',
  ]
  it('rests on words of the report and belongs to one of its actors, twice the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 5 }), (chosen) => {
        const report = madeUpReportOf(chosen.join(' '))
        const { positions, actors, attributions } = extract(report, english)
        const ids = new Set(actors.map((a) => a.id))
        const said = new Set(attributions.map((a) => a.id))
        for (const p of positions) {
          for (const m of p.mentions) expect(quote(report.text, m)).toMatch(/\p{L}/u)
          expect(ids).toContain(p.who)
          for (const a of p.attributions) expect(said).toContain(a)
        }
        expect(new Set(positions.map((p) => p.id)).size).toBe(positions.length)
        expect(extract(report, english).positions).toEqual(positions)
      }),
      { numRuns: 25 },
    )
  })
})
