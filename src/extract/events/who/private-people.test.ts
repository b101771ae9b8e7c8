import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('people who are not the state that they are from', () => {
  it.each([
    ['senators', 'Ana Lind met several French senators on Monday.', ['meet Ana Lind 2031-03-31']],
    ['letters before them', 'Ana Lind met several U.S. senators on Monday.', ['meet Ana Lind 2031-03-31']],
    ['governors', 'Ana Lind met German governors on Monday.', ['meet Ana Lind 2031-03-31']],
    ['mayors', 'Ana Lind met with three German mayors on Monday.', ['meet Ana Lind 2031-03-31']],
    ['lawmakers of a seat are those of the land', 'Ana Lind spoke to Warsaw lawmakers on Monday.', ['other:talk Ana Lind > Poland 2031-03-31']],
    ['who is freed is of his land', 'Germany freed a French hostage on Monday.', ['handover Germany > France 2031-03-31']],
    ['officials are', 'Ana Lind met French officials on Monday.', ['meet Ana Lind > France 2031-03-31']],
    ['envoys are', 'French envoys met German ministers on Monday.', ['meet France > Germany 2031-03-31']],
    ['diplomats are', 'French diplomats met German leaders on Monday.', ['meet France > Germany 2031-03-31']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})
