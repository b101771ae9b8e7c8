import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'
import { told } from './testing/told.ts'

describe('acts between actors', () => {
  it.each([
    ['Ana Lind met Jan Berg in Geneva on Monday.', 'meet Ana Lind > Jan Berg @ Geneva 2031-03-31'],
    ['Ana Lind will meet with Jan Berg on Friday.', 'meet Ana Lind > Jan Berg 2031-04-04 planned'],
    ['Ana Lind was expected to meet Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind is meeting Jan Berg.', 'meet Ana Lind > Jan Berg under-way'],
    ['Ana Lind denied that she had met Jan Berg.', 'meet Ana Lind > Jan Berg denied'],
    ['Ana Lind met with Republican Sen. Jan Berg on Tuesday.', 'meet Ana Lind > Jan Berg 2031-04-01'],
    ['Ana Lind spoke by phone with Jan Berg on Tuesday.', 'call Ana Lind > Jan Berg 2031-04-01'],
    ['Envoy Ana Lind arrived in Warsaw on Tuesday.', 'visit Ana Lind > Poland @ Warsaw 2031-04-01'],
    ['Ana Lind handed the letter to Jan Berg.', 'handover Ana Lind > Jan Berg'],
    ['France and Germany signed the treaty in Geneva.', 'sign France + Germany @ Geneva 2031-04-02~'],
    ['The treaty was signed by France and Germany.', 'sign France + Germany'],
    ['Ana Lind rejected the plan.', 'reject Ana Lind 2031-04-02~'],
    ['Ana Lind did not agree to the terms.', 'reject Ana Lind'],
    ['France imposed sanctions on Poland last month.', 'sanction France > Poland 2031-03'],
    ['France threatened to impose sanctions on Poland.', 'sanction France > Poland proposed'],
    ['President Ana Lind appointed Jan Berg.', 'appoint Ana Lind > Jan Berg 2031-04-02~'],
    ['Jan Berg resigned on Sunday.', 'resign Jan Berg 2031-03-30'],
    ['Polish soldiers were attacked by French troops.', 'attack French forces > Polish forces'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['The August summit between Ana Lind and Jan Berg in Geneva failed.', 'meet Ana Lind > Jan Berg @ Geneva 2030-08'],
    ['Envoys praised Ana Lind’s talks with Jan Berg.', 'meet Ana Lind > Jan Berg'],
    ['Ana Lind held talks with Jan Berg in Geneva.', 'meet Ana Lind > Jan Berg @ Geneva'],
    ['Ana Lind was in Warsaw for a meeting with Jan Berg.', 'meet Ana Lind > Jan Berg @ Warsaw'],
    ['During their meeting in Geneva, Ana Lind gave Jan Berg a letter.', 'meet Ana Lind + Jan Berg @ Geneva'],
    ['Ana Lind’s visit to Warsaw was cancelled.', 'visit Ana Lind > Poland @ Warsaw cancelled'],
    // The day is that of the cancelling.
    ['The meeting between Ana Lind and Jan Berg was cancelled on Tuesday.', 'meet Ana Lind > Jan Berg cancelled'],
    ['Ana Lind, in Warsaw for talks with Jan Berg, said the deal was near.', 'meet Ana Lind > Jan Berg @ Warsaw'],
    [
      'Ana Lind has also tried to save the deal, holding secret talks with Jan Berg on March 9.',
      'meet Ana Lind > Jan Berg 2031-03-09',
    ],
    ['Ana Lind held a long discussion with Jan Berg by telephone.', 'call Ana Lind > Jan Berg'],
    ['A planned meeting between Ana Lind and Jan Berg drew protests.', 'meet Ana Lind > Jan Berg planned'],
  ])('told by a noun: %s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['Officials feared the worst after the harvest.'],
    ['Ana Lind did not meet Jan Berg.'],
    ['Under the agreement, the harbour stays open.'],
    ['The news conference was long.'],
    ['France stood down its guard.'],
    ['Ana Lind works to reach a peace agreement.'],
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['France imposed tariffs on Poland on Tuesday.', 'sanction France > Poland 2031-04-01'],
    ['Teachers called a strike for Friday.', 'other:strike teachers 2031-04-04 planned'],
    ['Teachers walked off the job in Warsaw on Tuesday.', 'other:strike teachers @ Warsaw 2031-04-01'],
    ['France released two hostages on Monday.', 'handover France 2031-03-31'],
    ['Ana Lind was sworn in on Tuesday.', 'appoint > Ana Lind 2031-04-01'],
    ['France lifted sanctions on Poland on Monday.', 'other:lift France 2031-03-31'],
    ['A rocket strike on Poland’s harbour killed 12 people on Tuesday.', 'attack > Poland 2031-04-01'],
    ['A truce is set to begin on Sunday.', 'other:ceasefire 2031-04-06 planned'],
    ['A summit is planned for Friday in Geneva.', 'meet @ Geneva 2031-04-04 planned'],
    ['Ana Lind leaves office on Friday.', 'resign Ana Lind 2031-04-04 planned'],
    ['French and Polish officials met on Monday.', 'meet France + Poland 2031-03-31'],
    ['A delegation led by Ana Lind arrived in Warsaw on Tuesday.', 'visit Ana Lind > Poland @ Warsaw 2031-04-01'],
  ])('of talks, trade and work: %s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['Ana Lind called Jan Berg “weak”.'],
    ['Ana Lind should agree to the terms.'],
    ['Ana Lind is in full agreement with Jan Berg.'],
    ['France and Poland will not have a ceasefire.'],
  ])('no act: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    [
      '“both sides” are those who were told of together',
      'Ana Lind met Jan Berg on Monday. Both sides agreed to the terms.',
      'agree Ana Lind + Jan Berg 2031-03-31~',
    ],
    [
      'whoever claims an attack did it',
      'Gunmen opened fire in Warsaw on Tuesday. The Karsa Front claimed responsibility for the attack.',
      'attack Karsa Front @ Warsaw 2031-04-01',
    ],
    [
      'a day of the week is to come where the report elsewhere plans for it',
      'France and Poland are to sign the treaty on Friday. Friday’s signing drew protests.',
      'sign France + Poland 2031-04-04 planned',
    ],
    [
      'a meeting on a visit is of about its day',
      'Ana Lind arrived in Warsaw on Tuesday. Ana Lind met Jan Berg there.',
      'meet Ana Lind > Jan Berg 2031-04-01~',
    ],
    [
      'talks on Monday tell only about when what came after them was',
      'Ana Lind resigned after the talks on Monday.',
      'resign Ana Lind 2031-03-31~',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    // Parsers take such participles for what the noun did.
    ['Agreements reached by Ana Lind and Jan Berg held.', 'agree Ana Lind + Jan Berg'],
    ['A treaty signed by France in 2029 broke down.', 'sign France 2029'],
    ['Now, he’s cut a deal with France. Ana Lind smiled.', 'agree > France'],
    ['The September 11, 2029, attacks changed France.', 'attack 2029-09-11'],
    ['A truce was reached by France and Poland.', 'agree France + Poland'],
    ['The bill would be read. France opposes a bill that would levy tariffs on Poland.', 'sanction > Poland proposed'],
    ['The terms were discussed by Ana Lind and Jan Berg in Geneva.', 'other:discuss Ana Lind + Jan Berg @ Geneva'],
    ['Ana Lind, whom Jan Berg made an envoy, left.', 'appoint Jan Berg > Ana Lind'],
    ['Jan Berg spoke after meeting with Ana Lind.', 'meet Jan Berg > Ana Lind'],
    ['Ana Lind is the first envoy to visit Warsaw since the war.', 'visit > Poland @ Warsaw'],
    ['Ana Lind was among the envoys who met Jan Berg in Geneva.', 'meet Ana Lind > Jan Berg @ Geneva'],
    ['France signed a truce with Poland.', 'sign France > Poland 2031-04-02~'],
    ['The Poland-France treaty was signed on Monday.', 'sign Poland + France 2031-03-31'],
    ['France imposed sanctions on two of Poland’s ports.', 'sanction France > Poland'],
    ['Ana Lind told President Jan Berg on Friday that she would come.', 'other:talk Ana Lind > Jan Berg 2031-03-28'],
    ['Jan Berg had given both governments a draft.', 'handover Jan Berg'],
    ['Ana Lind transmitted the document to both capitals on March 31.', 'handover Ana Lind 2031-03-31'],
    ['France and Poland exchanged a first group of prisoners on Monday.', 'handover France + Poland 2031-03-31'],
    ['Marathon talks between France and Poland ended on Tuesday.', 'meet France > Poland 2031-03-31/2031-04-01'],
    ['President Ana Lind cut short her Polish trip.', 'visit Ana Lind > Poland'],
    ['The NAFTA talks resumed on Monday.', 'meet 2031-03-31'],
    [
      'The HRA act is old, and the HRA act is long. Ana Lind and Jan Berg reached a deal on HRA.',
      'agree Ana Lind + Jan Berg',
    ],
    ['Ana Lind and Jan Berg came. The Lind-Berg summit ended on Tuesday.', 'meet Ana Lind + Jan Berg 2031-04-01'],
    ['Polish police arrested a French citizen on Tuesday.', 'other:arrest Poland 2031-04-01'],
    ['The March 2029 summit between France and Poland failed.', 'meet France > Poland 2029-03'],
    ['Ana Lind deplored opposition to the proposed deal with Poland from France.', 'agree > Poland proposed'],
    ['Ana Lind smiled as France and Poland reached an accord in Geneva.', 'agree France + Poland @ Geneva'],
    [
      'Ana Lind, who was there as France, Germany and Poland reached an accord, smiled.',
      'agree France + Germany + Poland',
    ],
    [
      'The council, which met with Ana Lind, said insurgents loyal to Warsaw abducted and tortured two Germans, including a nurse.',
      'other:kidnap insurgents > Germany',
    ],
    ['The French-backed vote in Warsaw was held on Sunday.', 'vote @ Warsaw 2031-03-30'],
    ['Poland was annexed by France. The Polish annexation drew protests.', 'other:annex > Poland'],
    ['France arrested Per Holt. Per Holt’s arrest drew protests.', 'other:arrest France > Per Holt'],
    ['French troops are arriving in Poland on Friday.', 'visit French forces > Poland @ Poland 2031-04-04 planned'],
    ['Ana Lind will not leave until Jan Berg resigns.', 'resign Jan Berg proposed'],
  ])('who and what, where the words lie apart: %s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['A meeting between Ana Lind and Jan Berg this week fell through.', 'cancelled'],
    ['The talks between Ana Lind and Jan Berg were put off.', 'postponed'],
    ['The talks between Ana Lind and Jan Berg were moved to Friday.', 'postponed'],
    ['Ana Lind called off what was to be a ceremony with Jan Berg in Geneva.', 'cancelled'],
    ['France’s visit to Poland was intended to focus on trade.', 'happened'],
    ['The effort to arrange a meeting between Ana Lind and Jan Berg collapsed.', 'cancelled'],
    ['Talks between France and Poland go on. The talks were meant to be short.', 'happened'],
    ['Ana Lind held up the signing by Jan Berg.', 'postponed'],
    ['The meeting of the ministers planned for 4 April in Geneva has been postponed.', 'postponed'],
  ])('how far it came: %s', (text, status) => {
    expect(extract(madeUpReportOf(text), english).events.map((e) => e.status)).toEqual([status])
  })

  it.each([
    ['“talks between the two sides” are between those who were told of together', 'Ana Lind and Jan Berg signed a treaty on Monday. Talks between the two sides will begin in Geneva on Friday.', 'meet Ana Lind + Jan Berg @ Geneva 2031-04-04 planned'],
    ['the summit of a group of states is not held in it', 'The G7 summit in Geneva ended on Tuesday.', 'meet @ Geneva 2031-04-01'],
    ['who meets on the margin of one does not meet in it', 'Ana Lind will meet Jan Berg at the G20 summit in Geneva on Friday.', 'meet Ana Lind > Jan Berg @ Geneva 2031-04-04 planned'],
    ['the summit of a group of states is another', 'Ana Lind will meet Jan Berg on Friday. She left the G-7 summit in Geneva.', 'meet Ana Lind > Jan Berg 2031-04-04 planned'],
    ['“a second meeting” is of those who met before', 'Ana Lind met Jan Berg in Paris. A second meeting was held in Geneva.', 'meet Ana Lind > Jan Berg @ Geneva'],
    ['“the two sides” may be those told of fighting', 'France attacked Poland. The two sides signed a truce on Monday.', 'sign France + Poland 2031-03-31'],
    ['a truce is between those who fight', 'Fighting between France and Poland went on. The truce starts on Friday.', 'other:ceasefire France + Poland 2031-04-04 planned'],
    ['who leads the talks takes part in those told before', 'France has intensified talks with Poland. Ana Lind has led the talks.', 'other:negotiate France + Ana Lind > Poland under-way'],
    ['a person is whose visit was told of last', 'Jan Berg spoke. The length of Ana Lind’s visit is unclear. She met Per Holt.', 'meet Ana Lind > Per Holt 2031-04-02~'],
    ['“their meeting” is of those who are named after it', 'During their meeting in Geneva, Ana Lind delivered a copy of the plan to Jan Berg.', 'meet Ana Lind + Jan Berg @ Geneva'],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  }) // biome-ignore format: a table

  it.each([
    ['Ana Lind left his office at noon.'],
    ['Ana Lind called a press conference.'],
    ['Ana Lind attacked the plan.'],
    ['Ana Lind refused a meeting with Jan Berg.'],
    ['An official spoke to Reuters on Tuesday.'],
    ['Ana Lind told Reuters correspondent Jan Berg on Friday that she would come.'],
    ['Ana Lind spoke with reporters in Geneva on Tuesday.'],
    ['People travelled to Warsaw on Tuesday.'],
    ['The rule makes it easier for Poles to travel to France.'],
    ['Ana Lind sought to block the appointment of Jan Berg.'],
    ['Ana Lind’s departure from Warsaw was late.'],
    ['The departure of French troops was late.'],
    ['Ana Lind repeated her call to provide Poland with weapons.'],
    ['Ana Lind thanked aides traveling with Jan Berg to Warsaw.'],
  ])('no act either: %s', (text) => {
    expect(told(text).filter((e) => !e.startsWith('reject'))).toEqual([])
  })

  it('in a long report without a word of war nobody is attacked but with words', () => {
    const filler = 'The committee read the budget line by line and went home late. '.repeat(12)
    expect(told(`${filler}Ana Lind attacked Jan Berg on Monday.`)).toEqual([])
    const war = 'Soldiers fired a missile. '
    expect(told(`${filler}${war}Ana Lind attacked Jan Berg on Monday.`)).toContain(
      'attack Ana Lind > Jan Berg 2031-03-31',
    )
  })

  it.each([
    // What is to come is read forward, what is done back, whatever stands around it.
    ['Ana Lind agreed to meet Jan Berg on Sunday.', 'meet Ana Lind > Jan Berg 2031-04-06 planned'],
    [
      'The plan to meet on Friday stands. Ana Lind will meet Jan Berg on Sunday.',
      'meet Ana Lind > Jan Berg 2031-04-06 planned',
    ],
    ['Ana Lind began to meet Jan Berg on Sunday.', 'meet Ana Lind > Jan Berg 2031-03-30 under-way'],
    ['France and Poland may sign the treaty in December.', 'sign France + Poland 2031-12 proposed'],
    ['Ana Lind met Jan Berg on April 1.', 'meet Ana Lind > Jan Berg 2031-04-01'],
    // A day that is near is meant, not the one of last year.
    ['Talks between Ana Lind and Jan Berg on April 4 were postponed.', 'meet Ana Lind > Jan Berg 2031-04-04 postponed'],
  ])('when, where the verb looks ahead or back: %s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it('who strikes and who is struck make two attacks', () => {
    const text = 'France attacked Poland. Poland attacked France.'
    expect(told(text)).toEqual(['attack France > Poland', 'attack Poland > France'])
  })

  it('a headline and the words below it tell one act', () => {
    const headline = 'Gunmen kill 12 in Warsaw'
    expect(told(`${headline}\n\nGunmen opened fire in Warsaw on Tuesday.`, headline)).toEqual([
      'attack @ Warsaw 2031-04-01',
    ])
  })

  it('a report without a date tells of a day without a year', () => {
    const report = { ...madeUpReportOf('Ana Lind met Jan Berg on Tuesday, April 1.'), published: null }
    expect(extract(report, english).events[0]!.when).toBe('XXXX-04-01')
  })

  it('“the meeting” points back to the one that was told, “another” does not', () => {
    const text = 'Ana Lind met Jan Berg on Monday. The meeting was short. Ana Lind met Per Holt on Tuesday.'
    expect(extract(madeUpReportOf(text), english).events.map((e) => e.mentions.length)).toEqual([2, 1])
  })

  it('who departs after a visit does not resign', () => {
    const visit = 'visit Ana Lind > Poland @ Warsaw 2031-04-01'
    expect(told('Ana Lind arrived in Warsaw on Tuesday. Hours after her departure, shops closed.')).toEqual([visit])
  })

  it('a headline tells too', () => {
    const headline = 'Ana Lind meets Jan Berg'
    expect(told(`${headline}\n\nNothing more is known.`, headline)).toEqual(['meet Ana Lind > Jan Berg 2031-04-02~'])
  })

  it('names the attribution that an event is told in', () => {
    const { events, attributions } = extract(madeUpReportOf('Per Holt said that Ana Lind met Jan Berg.'), english)
    expect(events[0]!.attributions).toEqual([attributions[0]!.id])
  })

  it('any text gives events whose words stand in it and whose actors are among those found', () => {
    const words =
      'Ana Lind|Jan Berg|met|the talks|signed|a deal|in Geneva|on Monday|,|.|their|and|US|will|“|”|\n\n|visit'
    const text = fc.array(fc.constantFrom(...words.split('|')), { maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, (written) => {
        const report = madeUpReportOf(written)
        const { events, actors } = extract(report, english)
        const ids = new Set(actors.map((a) => a.id))
        for (const event of events) {
          for (const mention of event.mentions) expect(quote(report.text, mention).trim()).not.toBe('')
          expect([...event.who, ...event.with].every((id) => ids.has(id))).toBe(true)
          expect(event.with.filter((id) => event.who.includes(id))).toEqual([])
        }
        expect(new Set(events.map((e) => e.id)).size).toBe(events.length)
      }),
      { numRuns: 60 },
    )
  })
})
