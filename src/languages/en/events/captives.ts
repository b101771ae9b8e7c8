import type { CaptiveWords } from '../../event-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** How English tells of people who are held, let go and exchanged. */
export const captives: CaptiveWords = {
  held: set(`
    prisoner hostage captive detainee inmate pow abductee internee convict body remain remains corpse`),
  people: set(`
    soldier sailor pilot airman marine serviceman servicewoman trooper guard officer policeman commander fighter militant rebel insurgent
    terrorist spy agent civilian man woman child girl boy person people citizen national member tourist villager worker student schoolgirl
    journalist reporter activist dissident critic protester demonstrator crew fisherman diplomat missionary priest nun engineer contractor
    suspect criminal migrant refugee`),
  custody: set('custody captivity hand prison jail cell detention confinement imprisonment camp'),
  taken: set('hostage prisoner captive captivity custody'),
  noun: set('swap exchange trade'),
}
