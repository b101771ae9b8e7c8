import type { Document } from '../document.ts'
import { abbreviationsOf } from './abbreviations.ts'
import type { Cast } from './cast.ts'
import { officesOf, ruledBy } from './offices.ts'
import { relativesOf } from './relatives.ts'
import { givenOf, surnamesOf } from './surnames.ts'

/** The cast of a report before anybody has come on: what its words tell of names, offices and short forms. */
export function openCast(document: Document): Cast {
  const surnames = surnamesOf(document)
  const offices = officesOf(document, surnames)
  const relatives = relativesOf(document, surnames)
  const named = [...relatives.values()].flatMap((all) => all.map(({ name }) => name))
  return {
    players: new Map(),
    surnames,
    given: givenOf([...surnames.values(), ...named]),
    bodies: abbreviationsOf(document),
    ruled: ruledBy(document, offices),
    offices,
    relatives,
  }
}
