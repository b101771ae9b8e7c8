import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

/** A report of Wednesday, 2 April 2031. */
const reportOf = (text: string, headline: string | null = null) =>
  madeUpReport({
    text,
    headline,
    published: '2031-04-02',
    parts: headline ? [{ part: 'headline', start: 0, end: headline.length }] : [],
  })

/** Events as 'type who > with @ where when status', what is not told left out. */
function told(text: string, headline: string | null = null): string[] {
  const { events, actors } = extract(reportOf(text, headline), english)
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

  it('“the meeting” points back to the one that was told, “another” does not', () => {
    const text = 'Ana Lind met Jan Berg on Monday. The meeting was short. Ana Lind met Per Holt on Tuesday.'
    expect(extract(reportOf(text), english).events.map((e) => e.mentions.length)).toEqual([2, 1])
  })

  it('a headline tells too', () => {
    const headline = 'Ana Lind meets Jan Berg'
    expect(told(`${headline}\n\nNothing more is known.`, headline)).toEqual(['meet Ana Lind > Jan Berg'])
  })

  it('names the attribution that an event is told in', () => {
    const { events, attributions } = extract(reportOf('Per Holt said that Ana Lind met Jan Berg.'), english)
    expect(events[0]!.attributions).toEqual([attributions[0]!.id])
  })

  it('any text gives events whose words stand in it and whose actors are among those found', () => {
    const words =
      'Ana Lind|Jan Berg|met|the talks|signed|a deal|in Geneva|on Monday|,|.|their|and|US|will|“|”|\n\n|visit'
    const text = fc.array(fc.constantFrom(...words.split('|')), { maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, (written) => {
        const report = reportOf(written)
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
