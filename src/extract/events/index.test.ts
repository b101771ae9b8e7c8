import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

/** Events as 'type who > with @ where when status', what is not told left out. */
function told(text: string, headline: string | null = null): string[] {
  const { events, actors } = extract(madeUpReportOf(text, headline), english)
  const name = (id: string) => actors.find((a) => a.id === id)!.name
  return events.map((e) =>
    [
      e.type,
      e.who.map(name).join(' + '),
      e.with.length > 0 ? `> ${e.with.map(name).join(' + ')}` : '',
      e.where ? `@ ${e.where}` : '',
      e.when ?? '',
      e.status === 'happened' ? '' : e.status,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

describe('acts between actors', () => {
  it.each([
    ['Ana Lind met Jan Berg in Geneva on Monday.', 'meet Ana Lind > Jan Berg @ Geneva 2031-03-31'],
    ['Ana Lind will meet with Jan Berg on Friday.', 'meet Ana Lind > Jan Berg 2031-04-04 planned'],
    ['Ana Lind was expected to meet Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind is meeting Jan Berg.', 'meet Ana Lind > Jan Berg under-way'],
    ['Ana Lind denied that she had met Jan Berg.', 'meet Ana Lind > Jan Berg denied'],
    ['Ana Lind spoke by phone with Jan Berg on Tuesday.', 'call Ana Lind > Jan Berg 2031-04-01'],
    ['Envoy Ana Lind arrived in Warsaw on Tuesday.', 'visit Ana Lind > Poland @ Warsaw 2031-04-01'],
    ['Ana Lind handed the letter to Jan Berg.', 'handover Ana Lind > Jan Berg'],
    ['France and Germany signed the treaty in Geneva.', 'sign France + Germany @ Geneva'],
    ['The treaty was signed by France and Germany.', 'sign France + Germany'],
    ['Ana Lind rejected the plan.', 'reject Ana Lind'],
    ['Ana Lind did not agree to the terms.', 'reject Ana Lind'],
    ['France imposed sanctions on Poland last month.', 'sanction France > Poland 2031-03'],
    ['France threatened to impose sanctions on Poland.', 'sanction France > Poland proposed'],
    ['President Ana Lind appointed Jan Berg.', 'appoint Ana Lind > Jan Berg'],
    ['Jan Berg resigned on Sunday.', 'resign Jan Berg 2031-03-30'],
    ['Polish soldiers were attacked by French troops.', 'attack French forces > Polish forces'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['The August summit between Ana Lind and Jan Berg in Geneva failed.', 'meet Ana Lind > Jan Berg @ Geneva 2030-08'],
    ['Envoys praised Ana Lind’s talks with Jan Berg.', 'meet Ana Lind > Jan Berg'],
    ['Ana Lind held talks with Jan Berg in Geneva.', 'meet Ana Lind > Jan Berg @ Geneva'],
    ['Ana Lind was in Warsaw for a meeting with Jan Berg.', 'meet Ana Lind > Jan Berg'],
    ['During their meeting in Geneva, Ana Lind gave Jan Berg a letter.', 'meet Ana Lind + Jan Berg @ Geneva'],
    ['Ana Lind’s visit to Warsaw was cancelled.', 'visit Ana Lind > Poland @ Warsaw cancelled'],
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
    ['Teachers called a strike for Friday.', 'other:strike 2031-04-04 planned'],
    ['Teachers walked off the job in Warsaw on Tuesday.', 'other:strike @ Warsaw 2031-04-01'],
    ['France released two hostages on Monday.', 'other:release France 2031-03-31'],
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
      'talks on Monday do not date what came after them',
      'Ana Lind resigned after the talks on Monday.',
      'resign Ana Lind',
    ],
  ])('%s', (_, text, event) => {
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
