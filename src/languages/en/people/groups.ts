import type { GroupWords } from '../../reporting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
/** 'forces: troops soldiers': the noun that names them all, and the others. */
const usual = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(':'))
      .flatMap(([name = '', others = '']) =>
        [name, ...others.trim().split(/\s+/)].map((noun) => [noun.trim(), name.trim()] as const),
      ),
  )

export const groups: GroupWords = {
  governs: set('government authorities side administration leadership'),
  governing: set('authorities leadership'),
  ofRulers: set('administration government'),
  ofPresidents: set('administration'),
  acting: set('delegation forces troops soldiers servicemen'),
  branches: set('national government armed security military ground regular'),
  delegation: 'delegation',
  ministry: 'ministry',
  together: usual(`
    forces: troops soldiers servicemen
    delegation: negotiators team
    lawmakers: legislators parliamentarians
    commanders: commanders
    protesters: demonstrators
    militants: militants
    fighters: fighters
    voters: voters`),
  states: set('countries nations allies governments capitals states'),
  statesTogether: 'countries',
  allied: new Set(['western allies']),
  regions: set('european african asian arab baltic nordic balkan gulf scandinavian western'),
  ofRegions: set('leaders diplomats powers ministers'),
  powers: { noun: 'powers', behind: set('world global major six'), name: 'World powers' },
  sides: set('separatist rebel insurgent opposition coalition allied'),
  ofSides: set('fighter fighters leaders commanders forces troops lawmakers militants'),
  rising: ['separatists', 'secessionists', 'rebels', 'insurgents', 'insurgency'],
}
