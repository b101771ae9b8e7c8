import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'
import { told } from './testing/terms-told.ts'

describe('terms of what is on the table', () => {
  it.each([
    // What a proposal holds.
    ['The plan would require Norway to cede territory.', 'territory.cession: cede territory (Norway)'],
    ['The draft calls for a ban on long-range missiles.', 'forces.weapons: a ban on long-range missiles'],
    ['The draft includes a ban on Norway keeping long-range missiles.', 'forces.weapons: a ban on Norway keeping long-range missiles'], // biome-ignore format: one line
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
    // What nobody has a word for, wanted or held.
    ['The deal calls for the elimination of milk pricing.', 'other:pricing: the elimination of milk pricing'],
    ['France wanted greater access to the dairy market.', 'trade: greater access to the dairy market'],
    ['The deal has provisions on labour rights.', 'rights: labour rights'],
    // What is asked in return.
    ['Poland said it would accept the plan if France opened a rail corridor to the sea.', 'trade: France opened a rail corridor to the sea (France)'], // biome-ignore format: one line
    ['The cabinet voted on Sunday to free 300 prisoners.', 'prisoners: free 300 prisoners'],
    ['France gave its conditions for a peace deal, including territorial concessions.', 'territory.cession: territorial concessions'], // biome-ignore format: one line
    ['Both sides must ensure the release and exchange of all hostages.', 'prisoners: the release and exchange of all hostages'], // biome-ignore format: one line
    ['Rising violence is a threat to the deal and must be reduced.', 'ceasefire: must be reduced'],
    ['Full occupation of Poland is a non-starter.', 'territory.cession: Full occupation of Poland'],
    // What is given for what.
    ['Poland would limit its nuclear program in exchange for a lifting of sanctions.', 'nuclear: Poland would limit its nuclear program (Poland)'], // biome-ignore format: one line
    ['Poland would limit its nuclear program in exchange for a lifting of sanctions.', 'sanctions: a lifting of sanctions'], // biome-ignore format: one line
    ['France would free 300 prisoners in exchange for Poland opening the border.', 'prisoners: France would free 300 prisoners (France)'], // biome-ignore format: one line
    // What a plan that failed would have done, and what one did beside what it held.
    ['The plan would have raised the borrowing limit.', 'budget: would have raised the borrowing limit'],
    ['The plan included a truce and raised taxes on farms.', 'budget: raised taxes on farms'],
    // Laws and lists.
    ['The Greens want to rein in the harbour law.', 'other:law: rein in the harbour law (Greens)'],
    ['The bill includes a clause meant to verify the income of farmers.', 'monitoring: verify the income of farmers'],
    ['The deal has provisions, including rules for boats (a share of parts has to be made in Lorvia), digital trade rules and visas.', 'trade: digital trade rules'], // biome-ignore format: one line
    ['Lind fears the proposed changes to the harbour law, including a suspension of the road tax.', 'budget: a suspension of the road tax'], // biome-ignore format: one line
    // What waits on what.
    ['Any troop pullout would be tied to an inspection of the sites.', 'monitoring: an inspection of the sites'],
    ['Any troop pullout would be tied to an inspection of the sites.', 'forces.withdrawal: Any troop pullout'],
    ['The lifting of sanctions is contingent on the withdrawal of troops.', 'sanctions: The lifting of sanctions'],
    ['Envoys read the paragraph on monitors.', 'monitoring: monitors'],
    ['The issue is whether Poland will lift its embargo.', 'sanctions: will lift its embargo (Poland)'],
    // What 'along with' joins is another.
    [
      'The draft includes security guarantees for Poland, along with new rules for trade.',
      'trade: new rules for trade',
    ],
    ['The draft includes security guarantees for Poland, along with rules for trade.', 'security.guarantees: security guarantees for Poland'], // biome-ignore format: one line
    // What a cut leaves at the ends is no part of it.
    ['France wants tariffs lifted as soon as a deal is reached.', 'trade: tariffs lifted'],
    [
      'France would lease Poland a port on condition that water flows.',
      'trade: France would lease Poland a port (France)',
    ],
    ['House Republicans refused to raise the debt limit without Congress addressing the national debt.', 'budget: raise the debt limit without Congress addressing the national debt (House Republicans)'], // biome-ignore format: one line
    // Who has to.
    ['Envoys urged each side. France asked Poland to free all hostages.', 'prisoners: free all hostages (Poland)'],
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
    // What somebody thinks of a text, and what it might do.
    'The deal does not dismantle the nuclear plants.',
    'The deal would give our farmers a good trade agreement.',
    'The deal will strengthen the middle class and create jobs for workers.',
    'The plan would shift the balance of power.',
    'The bill would give the army a real advantage.',
    'Higher tariffs could cut exports.',
    'Such a plan might stop the war.',
    'No bank will give him a loan.',
    'The old deal, which reduced spending, is dead.',
    'Lind called on the site to suspend the account over the attacks.',
    // What is spoken of, and nobody asks for.
    'Talks on the debt ceiling and the border wall went on.',
    'Lind wrote a book about the embargo.',
    // What is asked about, and not for.
    'Ana Lind demanded to know when Poland would lift the tariffs.',
    'Nobody knows how France would withdraw its troops.',
    // Laws in force, and what anybody would say.
    'The health law requires hospitals to raise wages.',
    'Every treaty on a shared river ends with a commission.',
    // What nobody says will be.
    'There are questions about whether fighters loyal to the rebels will be willing to disarm.',
    'Poland was linked to a withdrawal of troops.',
    'The ministry said in a statement that it welcomed every effort to give farmers their river back.',
    'Lind said it will strengthen the middle class and create jobs for workers.',
    // What is said to come of a text, or not to, and what there would be without one.
    'The deal will not stop Poland from developing a nuclear bomb.',
    'No deal means no limits on uranium enrichment.',
    'With this deal, France cuts off every road to a nuclear weapon.',
    'The deal will remove the specter of a nuclear war.',
    'Lind hopes that the deal will usher in a virtual truce with Poland.',
    'Poland said it would soon exceed the limits on uranium enrichment.',
    // What a thing is says nothing of what becomes of it.
    'Lind would end a programme that lets immigrants stay.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('splits what is joined, and says who is obliged by each', () => {
    const text = 'The plan says Norway would have to give up land, cut its army by half and free all prisoners of war.'
    expect(told(text).map((t) => t.split(':')[0])).toEqual(['territory.cession', 'forces.size', 'prisoners'])
    expect(told('The plan would make Poland give up land and weapons.').map((t) => t.split(':')[0])).toEqual([
      'territory.cession',
      'forces.weapons',
    ])
  })

  it.each([
    ['Poland promised not to join the alliance.', 'not to join the alliance'],
    ['The plan requires Poland not to deploy foreign troops.', 'not to deploy foreign troops'],
    ['Envoys want Poland not just to cut tariffs.', 'cut tariffs'],
    ['Poland promised not to enrich uranium or test missiles.', 'not to enrich uranium + not test missiles'],
    ['Poland would neither enrich uranium nor test missiles under the deal.', 'Poland would neither enrich uranium + not test missiles'], // biome-ignore format: one line
  ])('keeps its ‘not’: %s', (text, words) => {
    expect(extract(madeUpReportOf(text), english).provisions.map((p) => p.summary).join(' + ')).toBe(words) // biome-ignore format: one line
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

  it('reads no list that no plan leads up to', () => {
    expect(told('Also in the news.\n\n• Wage increase ahead?\n\n• Big spending cuts in the north.')).toEqual([])
  })

  it('knows again what was told by what is done alone', () => {
    const text =
      'Under the plan, France would free all hostages. The release begins in May. Poland helped it to release large numbers.'
    expect(told(text).map((t) => t.replace(/ \(.*/u, ''))).toEqual([
      'prisoners: France would free all hostages',
      'prisoners: The release',
      'prisoners: release large numbers',
    ])
  })

  it.each([
    ['Under the plan, 300 prisoners are to be released, but it is not known if Poland will do that.', 'will do that'],
    ['The plan would place monitors at the dam. That point is dead.', 'That point'],
  ])('knows what points back at one: %s', (text, words) => {
    const { provisions } = findings(text)
    const [first, second] = provisions
    expect(provisions).toHaveLength(2)
    expect(quote(text, second!.mentions[0]!)).toBe(words)
    expect(second).toMatchObject({ issue: first!.issue, summary: first!.summary, rule: 'term-pointed' })
  })

  it('knows what points back and is denied as another', () => {
    const text = 'Poland is ready to recognise the independence of Lorvia, but will not force France to do so.'
    expect(told(text)[1]).toBe('territory.recognition: will not force France to do so (Poland)')
  })

  it.each([
    'Under the plan, France would free all hostages. Lind would go to Karsa if asked to do so.',
    'Poland agreed to free prisoners. It did so on Sunday.',
    'Under the plan, France would free all hostages. The exchange was over by noon.',
  ])('points nowhere: %s', (text) => {
    expect(findings(text).provisions).toHaveLength(1)
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
    const [water] = findings(
      'The plan would guarantee a flow of 120 cubic metres of water under Chapter 19.',
    ).provisions
    expect(water!.particulars.map((p) => p.kind)).toEqual(['amount'])
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
