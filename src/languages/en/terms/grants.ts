import type { GrantWords } from '../../terms.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** How English tells money and help that somebody is to get. */
export const grants: GrantWords = {
  helps: set(`
    money loan lending grant fund funding aid assistance bailout subsidy payment check cheque rebate credit stipend allowance
    compensation benefit appropriation`),
  tests: set('background security identity safety border passport criminal spot health eligibility'),
  vessels: set('program programme scheme line facility stimulus'),
  gives: set(`
    give provide include allocate allot appropriate earmark devote dedicate set send grant award deliver pump inject pour direct steer offer make
    establish create lend loan pay spend contribute pledge disburse release authorise authorize approve fund extend distribute contain
    channel rush speed supply have`),
  gets: set('receive get obtain'),
  wins: set('secure win negotiate'),
  roughly: set('under over around about at than'),
  inside: set('in of worth as'),
  during: set('over in for across'),
  goals: set('for to toward towards'),
  setApart: set(`
    available devoted allocated earmarked intended designed aimed dedicated reserved designated targeted meant directed appropriated`),
  saved: set('bailout rescue bail-out'),
}
