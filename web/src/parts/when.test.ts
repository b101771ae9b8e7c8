import { expect, it } from 'vitest'
import { dateInWords, shortDate } from './when.tsx'

it.each([
  ['2031', '2031'],
  ['2031-04', 'April 2031'],
  ['2031-04-05', '5 April 2031'],
  ['2031-04-05T18:05:00+05:30', '5 April 2031, 18:05'],
  ['2031-04-05T18:05:00.000Z', '5 April 2031, 18:05 UTC'],
  ['2031-04-05~', 'about 5 April 2031'],
  ['2031-04-05?', '5 April 2031 (?)'],
  ['2031-04%', 'about April 2031'],
  ['2031-04-02/2031-04-05', '2 to 5 April 2031'],
  ['2031-04-01/2031-04-15~', '1 to about 15 April 2031'],
  ['2031-04-02~/2031-04-05', 'about 2 to 5 April 2031'],
  ['2031-03/2031-04', 'March to April 2031'],
  ['2031-03-30/2031-04-02', '30 March to 2 April 2031'],
  ['2030-12-30/2031-01-02', '30 December 2030 to 2 January 2031'],
  ['../2031-04-05', 'until 5 April 2031'],
  ['2031-04-05/..', 'from 5 April 2031'],
  ['2031-XX-05', '2031-XX-05'],
  ['2031-13', '2031-13'],
])('%s reads "%s"', (edtf, words) => expect(dateInWords(edtf)).toBe(words))

it.each([
  ['2031-11-05T18:05:00+05:30', '5 Nov 2031'],
  ['2031-05-05', '5 May 2031'],
  ['2031-06', 'June 2031'],
  ['2031-09-28/2031-10-05~', '28 Sep to about 5 Oct 2031'],
])('where there is little room %s reads "%s"', (edtf, words) => expect(shortDate(edtf)).toBe(words))
