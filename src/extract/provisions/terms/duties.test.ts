import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

describe('duties, rules and exemptions of a plan', () => {
  it.each([
    ['The deal requires car makers to pay workers at least $16 an hour.', 'labour: pay workers at least $16 an hour'],
    ['The agreement requires that cars be built with at least 75 percent of parts made in Lorvia.', 'other:car: cars be built with at least 75 percent of parts made in Lorvia'], // biome-ignore format: one line
    ['Under the new rules, cars must be built with parts made in Lorvia.', 'other:car: cars must be built with parts made in Lorvia'], // biome-ignore format: one line
    ['Evictions would be suspended under the bill.', 'other:housing: Evictions would be suspended'],
    ['Officials said Karsa would be exempt from tariffs on cars.', 'trade: Karsa would be exempt from tariffs on cars'],
    ['The deal shields Karsan farmers from the tariffs.', 'trade: shields Karsan farmers from the tariffs'],
    ['The agreement includes tougher labor requirements for Karsa.', 'labour: tougher labor requirements for Karsa'],
    ['The deal includes greater access to France’s dairy market. France spoke.', 'trade: greater access to France’s dairy market (France)'], // biome-ignore format: one line
    ['The fund will be overseen by an inspector general.', 'monitoring: The fund will be overseen by an inspector general'], // biome-ignore format: one line
    ['The deal limits the legal challenges that investors can bring.', 'other:dispute-settlement: limits the legal challenges'], // biome-ignore format: one line
    ['Vessia promised to watch over the freed commanders.', 'monitoring: watch over the freed commanders (Vessia)'],
    ['Under the plan, Poland would pay France 90 million crowns a year.', 'trade: Poland would pay France 90 million crowns a year (Poland)'], // biome-ignore format: one line
    ['The plan would create a joint water commission.', 'other:water: would create a joint water commission'],
    ['The draft would put off any decision on who owns the Korin Gap.', 'territory.line: would put off any decision'],
    // What goes on with what a plan lays down.
    ['The deal requires car makers to pay workers at least $16 an hour. They will also be required to use more local steel.', 'other:steel: use more local steel'], // biome-ignore format: one line
    ['Under the plan, Poland would free all hostages. A share of each boat must be built from Polish parts.', 'other:boat: A share of each boat must be built from Polish parts'], // biome-ignore format: one line
    ['The bill will fund the police until May. It provides back-pay for workers.', 'labour: back-pay for workers'],
    // Who may do something is not bound to.
    ['Under the plan, Polish families may go back to their houses.', 'humanitarian: Polish families may go back to their houses'], // biome-ignore format: one line
    ['The agreement also includes standards to protect intellectual property, stronger labor rules and environmental obligations.', 'labour: stronger labor rules'], // biome-ignore format: one line
    ['The agreement also includes standards to protect intellectual property, stronger labor rules and environmental obligations.', 'environment: environmental obligations'], // biome-ignore format: one line
  ])('%s', (text, term) => {
    expect(told(text)).toContain(term)
  })

  it.each([
    // What is only supposed, feared or threatened.
    'The agreement offers Karsa protection if Lorvia imposes tariffs on cars.',
    'Lind threatened that Lorvia would impose a 25% tax on cars.',
    'Lorvia would impose a 25 percent tariff on cars if no deal is reached.',
    // What is said not to be in it, and praise.
    'The deal does not expand paid sick leave.',
    'The deal will strengthen the middle class and create good, well-paying jobs.',
    'The pact will result in freer markets, fairer trade and growth.',
    'Lorvia wants to keep the trade deal.',
    'Lund spoke of issues such as health care.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
