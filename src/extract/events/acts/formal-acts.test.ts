import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('tariffs, votes and other formal acts', () => {
  it.each([
    ['Ana Lind hit Poland with 25 percent tariffs on steel.', 'sanction Ana Lind > Poland'],
    ['Ana Lind threatened Poland with car tariffs.', 'sanction Ana Lind > Poland proposed'],
    ['Poland retaliated with tariffs on French goods.', 'sanction Poland > France'],
    ['France imposed steel and aluminum tariffs on Monday.', 'sanction France 2031-03-31'],
    ['France delayed the tariffs until Friday.', 'sanction France postponed'],
    ['France suspended tariffs on Polish wine on Monday.', 'other:lift France 2031-03-31'],
    ['The ceasefire took effect on Sunday.', 'other:ceasefire 2031-03-30'],
    ['The House gave near-unanimous approval by voice vote on Friday.', 'vote 2031-03-28'],
    ['The Senate approved the package on Friday.', 'vote Senate 2031-03-28'],
    ['Parliament passed a cash infusion on Monday.', 'vote Parliament 2031-03-31'],
    ['The deal still has to be passed by the Senate.', 'vote Senate proposed'],
    ['Ana Lind signed off on the decision.', 'other:approve Ana Lind'],
    ['A formal notice would be sent to the Senate on Friday.', 'other:notify > Senate 2031-04-04 planned'],
    ['Lawmakers were not given advance notice of the deal.', 'other:notify denied'],
    ['A Senate hearing is slated for next week.', 'other:hearing Senate 2031-04-07/2031-04-13 planned'],
    ['Rebels posted the video online on Wednesday.', 'other:publish rebels 2031-04-02'],
    ['Ana Lind hosted Jan Berg at the White House on Monday.', 'meet Ana Lind > Jan Berg @ White House 2031-03-31'],
    ['Ministers from France and Poland gathered in Geneva on Monday.', 'meet France + Poland @ Geneva 2031-03-31'],
    [
      'Ministers from France gathered in Geneva on Monday with Poland at the top of the agenda.',
      'meet France @ Geneva 2031-03-31',
    ],
    ['Ana Lind and Jan Berg spoke by phone on Friday.', 'call Ana Lind + Jan Berg 2031-03-28'],
    ['Ana Lind invited Jan Berg to Warsaw.', 'other:invite Ana Lind > Jan Berg'],
    ['Ana Lind summoned the ambassador on Monday.', 'other:summon Ana Lind 2031-03-31'],
    ['France reopened its embassy in Warsaw on Monday.', 'other:restore France @ Warsaw 2031-03-31'],
    ['Pilots went on strike on Monday.', 'other:strike pilots 2031-03-31'],
    ['The company locked out workers on Monday.', 'other:lockout 2031-03-31'],
    ['Union leaders walked away from the table on Monday.', 'other:walkout union leaders 2031-03-31'],
    ['France walked out of the talks on Monday.', 'other:walkout France 2031-03-31'],
    ['Poland began to withdraw some of its soldiers on Monday.', 'other:withdraw Poland 2031-03-31 under-way'],
    ['Workers voted to authorize a strike on Monday.', 'other:strike 2031-04-07 proposed'],
    ['France put tariffs on Polish steel on Monday.', 'sanction France > Poland 2031-03-31'],
    ['France imposed duties on Polish wine on Monday.', 'sanction France > Poland 2031-03-31'],
    ['France officially notified the Senate of the agreement on March 1.', 'other:notify France > Senate 2031-03-01'],
    ['Lawmakers were not notified of the plan.', 'other:notify denied'],
    ['France left without telling the Senate in advance.', 'other:notify France > Senate denied'],
    ['Ana Lind consulted the Senate on Monday.', 'other:consult Ana Lind > Senate 2031-03-31'],
    ['The Senate was briefed on Monday.', 'other:brief > Senate 2031-03-31'],
    ['Opposition lawmakers blocked the bill on Sunday.', 'vote opposition lawmakers 2031-03-30'],
    ['The Senate rejected the motion on Monday.', 'vote Senate 2031-03-31'],
    ['The motion was defeated on Monday.', 'vote 2031-03-31'],
    ['Ana Lind rejected the proposal.', 'reject Ana Lind'],
    ['France recalled its ambassador on Monday.', 'other:recall France 2031-03-31'],
    ['France severed ties with Poland on Monday.', 'other:break France 2031-03-31'],
    ['France and Poland restored diplomatic relations on Monday.', 'other:restore France + Poland 2031-03-31'],
    ['Ana Lind began a European tour on Monday.', 'visit Ana Lind 2031-03-31'],
    ['The White House signing ceremony on Friday was short.', 'sign @ White House 2031-03-28'],
    ['Students marched in Warsaw on Monday.', 'protest students @ Warsaw 2031-03-31'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['France would not sign without consulting the Senate.'],
    ['Normalizing relations with Poland was a mistake, Ana Lind said.'],
    ['Ana Lind demonstrated an impressive ability.'],
    ['Poland’s demands include ending a blockade.'],
    ['The rebels violated the truce on Friday.'],
    ['The council endorsed the deal on Monday.'],
    ['Ana Lind was dismissed as unrealistic by many.'],
    ['It could kill him, Ana Lind said of France.'],
    ['The prisoners are bent on killing Americans.'],
  ])('none: %s', (text) => {
    expect(told(text).filter((e) => !e.startsWith('sign'))).toEqual([])
  })
})
