import { inPlace } from '../../../languages/en/places.ts'

/** Places whose names take the article and that one is 'in': 'the United States', 'the West Bank', 'the Senate'. General knowledge. */
const articled = new RegExp(
  `^(?:${[
    String.raw`U\.?S\.?(?:A\.?)?|U\.?K\.?|E\.?U\.?|U\.?A\.?E\.?|D\.?R\.?C\.?`,
    String.raw`(?:United|Soviet|European|African) \p{Lu}.*`,
    'Netherlands|Philippines|Bahamas|Maldives|Gambia|Hague|Balkans|Baltics|Caucasus|Levant|Arctic|Antarctic',
    'Caribbean|Sahel|Donbas|Commonwealth|North|South|East|West|(?:Middle|Far|Near) East|Senate|Gulf|West Bank',
    '(?:House|Gulf|Strait|Horn|Isle|Republic) of .*',
    '.* (?:Strip|Gap|Sea|Ocean|Gulf|Islands|Heights|Mountains|Highlands|Lowlands|Peninsula|Straits?)',
    '.* (?:Republic|Emirates|Union|Kingdom|States|Zone|Desert|Delta|Basin|Triangle|Corridor)',
  ].join('|')})$`,
  'u',
)

/** The name of a place inside a sentence: 'the United States', 'the White House', 'Velden'. */
export const placeNamed = (where: string): string => placeInWords(where).replace(/^(?:in|at) /u, '')

/** Where something was: 'in Velden', 'in the United States', 'at the White House'. */
export function placeInWords(where: string): string {
  const bare = where.replace(/^the /iu, '')
  return articled.test(bare) ? `in the ${bare}` : inPlace(where)
}
