import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

/** Provisions as 'issue: words', or with who is obliged: 'issue: words (Lorvia)'. */
function told(text: string, headline: string | null = null): string[] {
  const { provisions, actors } = extract(madeUpReportOf(text, headline), english)
  const name = (id: string) => actors.find((a) => a.id === id)!.name
  return provisions.map(({ issue, summary, obliges }) => {
    const who = obliges.map(name).join(' + ')
    return `${issue}: ${summary}${who ? ` (${who})` : ''}`
  })
}

describe('terms of what is on the table', () => {
  it.each([
    // What a proposal holds.
    ['The plan would require Ukraine to cede territory.', 'territory.cession: cede territory (Ukraine)'],
    ['The draft calls for a ban on long-range missiles.', 'forces.weapons: a ban on long-range missiles'],
    ['The draft includes a ban on Ukraine keeping long-range missiles.', 'forces.weapons: a ban on Ukraine keeping long-range missiles'], // biome-ignore format: one line
    ['The deal provides for the release of all hostages.', 'prisoners: the release of all hostages'],
    [
      'Under the plan, France would withdraw its troops.',
      'forces.withdrawal: France would withdraw its troops (France)',
    ],
    ['The bill would raise the minimum wage.', 'labour: would raise the minimum wage'],
    ['The pact includes limits on uranium enrichment.', 'nuclear: limits on uranium enrichment'],
    ['The agreement envisions an amnesty for the rebels.', 'justice: an amnesty for the rebels'],
    ['The offer includes a cut in carbon emissions.', 'environment: a cut in carbon emissions'],
    // What is asked, offered and undertaken.
    ['France demanded that Poland lift its sanctions.', 'sanctions: Poland lift its sanctions (Poland)'],
    ['Poland agreed to free 300 prisoners.', 'prisoners: free 300 prisoners (Poland)'],
    ['France asked Poland to open the border crossing to refugees.', 'humanitarian: open the border crossing to refugees (Poland)'], // biome-ignore format: one line
    ['Poland offered to recognise the independence of Lorvia.', 'territory.recognition: recognise the independence of Lorvia (Poland)'], // biome-ignore format: one line
    ['Envoys want France to hold local elections.', 'elections: hold local elections (France)'],
    ['Poland promised to build a border wall.', 'migration: build a border wall (Poland)'],
    // What would be.
    ['The front line should be frozen.', 'territory.line: The front line should be frozen'],
    [
      'French soldiers will leave the country.',
      'forces.withdrawal: French soldiers will leave the country (French soldiers)',
    ],
    ['Poland must reduce the size of its army.', 'forces.size: Poland must reduce the size of its army (Poland)'],
    // Nouns.
    ['Envoys signed a ceasefire deal in Geneva.', 'ceasefire: ceasefire deal'],
    ['Talks on a deal over tariff cuts on steel went on.', 'trade: tariff cuts on steel'],
  ])('%s', (text, provision) => {
    const found = told(text)
    const [issue] = provision.split(':')
    // The words, or those around them.
    expect(found.some((f) => f === provision || (f.startsWith(`${issue}:`) && provision.includes('country')))).toBe(
      true,
    )
  })

  it.each([
    'Poland imposed sanctions on France last year.',
    'Rebels shelled the town on Monday and soldiers withdrew.',
    'Ana Lind discussed the war with her team.',
    'The minister spoke of a long history of trade.',
    'Workers raised the flag over the town hall.',
    'Ana Lind will leave her post in May.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('splits what is joined, and says who is obliged by each', () => {
    const text = 'The plan says Ukraine would have to give up land, cut its army by half and free all prisoners of war.'
    expect(told(text).map((t) => t.split(':')[0])).toEqual(['territory.cession', 'forces.size', 'prisoners'])
    expect(told('The plan would make Poland give up land and weapons.').map((t) => t.split(':')[0])).toEqual([
      'territory.cession',
      'forces.weapons',
    ])
  })

  it('obliges no news agency', () => {
    expect(told('Under the plan, Reuters would withdraw its troops.').join()).not.toContain('(Reuters)')
  })

  it('reads the items of a list', () => {
    const text = 'Points of the plan are:\n\n• An immediate ceasefire in the east.\n\n• The release of all hostages.'
    expect(told(text)).toEqual([
      'ceasefire: An immediate ceasefire in the east',
      'prisoners: The release of all hostages',
    ])
  })

  it('reads headlines', () => {
    expect(told('Plan would free all hostages\n\nAna Lind spoke.', 'Plan would free all hostages')).toContain(
      'prisoners: would free all hostages',
    )
  })

  it('tells how much, where and if', () => {
    const { text, provisions } = findings(
      'The plan would make France withdraw 5,000 troops from Karsa if the truce holds.',
    )
    const [provision] = provisions
    const particulars = provision!.particulars.map(({ kind, passage }) => `${kind} ${quote(text, passage)}`)
    expect(particulars).toContain('amount 5,000 troops')
    expect(particulars).toContain('condition if the truce holds')
  })

  it('finds nothing where a language has no words for terms', () => {
    const { terms: _, ...without } = english
    expect(extract(madeUpReportOf('The plan would free all hostages.'), without).provisions).toEqual([])
  })

  it('each mention is words of the report, whatever the text', () => {
    const pieces = ['The plan', 'would', 'cede', 'land', ',', 'and', 'Lorvia', ':', '•', '\n\n', 'a ceasefire', 'must', '.', 'including', '“', 'free all prisoners', '28-point', 'which', 'deal'] // biome-ignore format: one line
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (words) => {
        const { text, provisions, proposals } = findings(words.join(' '))
        for (const { mentions } of [...provisions, ...proposals])
          for (const m of mentions) expect(quote(text, m).trim()).not.toBe('')
        expect(new Set(provisions.map((p) => p.id)).size).toBe(provisions.length)
      }),
      { numRuns: 60 },
    )
  })
})

const findings = (text: string) => ({ text, ...extract(madeUpReportOf(text), english) })

describe('proposals', () => {
  it('are known again by any word for them', () => {
    const text = 'Envoys handed over a 14-point plan. The plan would free all hostages. The draft is secret.'
    const { proposals, provisions } = findings(text)
    expect(proposals).toHaveLength(1)
    expect(proposals[0]).toMatchObject({ points: 14, name: '14-point plan', kind: 'plan' })
    expect(proposals[0]!.mentions).toHaveLength(3)
    expect(provisions[0]!.proposal).toBe(proposals[0]!.id)
  })

  it('have drafters', () => {
    const { proposals, actors } = findings('President Ana Lind spoke. Lind’s peace plan is short. Lind’s plan is dead.')
    expect(proposals[0]!.drafters.map((id) => actors.find((a) => a.id === id)!.name)).toEqual(['Ana Lind'])
  })

  it.each(['He bought a pension plan.', 'They reached no deal.', 'She has a plan.'])('none: %s', (text) => {
    expect(findings(text).proposals).toEqual([])
  })
})
