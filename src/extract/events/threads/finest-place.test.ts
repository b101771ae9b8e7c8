import { describe, expect, it } from 'vitest'
import { finestPlace } from './finest-place.ts'

const countryOf = (place: string) =>
  new Map([
    ['lorvia', 'Lorvia'],
    ['karsa', 'Lorvia'],
    ['vessia', 'Vessia'],
  ]).get(place)

describe('where an act was by all who tell it', () => {
  it.each([
    ['the city, not its country', 'meet', ['Lorvia', 'Lorvia', 'Karsa'], 'Karsa'],
    ['with the country where that is told', 'visit', ['Lorvia', 'Port Ada, Lorvia'], 'Port Ada, Lorvia'],
    ['of two lands the one that most tell', 'meet', ['Vessia', 'Lorvia', 'Lorvia'], 'Lorvia'],
    ['of as many the first', 'meet', ['Vessia', 'Lorvia'], 'Vessia'],
    ['an attack on the land', 'attack', ['Lorvia', 'Lorvia', 'Karsa'], 'Lorvia'],
    ['none', 'meet', [], null],
  ] as const)('%s', (_, type, places, place) => {
    expect(finestPlace(type, places, countryOf)).toBe(place)
  })
})
