import { languages } from '../../../languages/index.ts'

/** How one place lies to another, in lower case: a room or a part of it ('same'), the city that a house is in ('within'), or neither (null). */
export function siteOf(a: string, b: string): 'same' | 'within' | null {
  // Of most places no house is known.
  if (outersOf(a).length + outersOf(b).length === 0) return null
  return leads(a, b) ?? leads(b, a)
}

/** Whether one is a room, house or part of the other. */
export const liesIn = (inner: string, outer: string): boolean => leads(inner, outer) !== null

function leads(inner: string, outer: string): 'same' | 'within' | null {
  if (housesOf(inner).includes(outer)) return 'same'
  return [inner, ...housesOf(inner)].some((house) => outersOf(house).includes(outer)) ? 'within' : null
}

/** In what houses a room is, or a house that is a part of another. */
function housesOf(place: string): string[] {
  return outersOf(place).filter((outer) => outersOf(outer).length > 0)
}

function outersOf(place: string): readonly string[] {
  for (const { names } of languages.values()) {
    const outers = names?.within?.get(place)
    if (outers) return outers
  }
  return []
}
