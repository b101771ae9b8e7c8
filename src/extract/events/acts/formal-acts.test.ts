import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('tariffs, votes and other formal acts', () => {
  it.each([
    ['Ana Lind hit Poland with 25 percent tariffs on steel.', 'sanction Ana Lind > Poland'],
    ['Ana Lind threatened Poland with car tariffs.', 'sanction Ana Lind > Poland proposed'],
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
    ['It could kill him, Ana Lind said of France.'],
    ['The prisoners are bent on killing Americans.'],
  ])('none: %s', (text) => {
    expect(told(text).filter((e) => !e.startsWith('sign'))).toEqual([])
  })
})
