import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('what is denied of one verb', () => {
  it.each([
    ['does not deny a meeting', 'Ana Lind met Jan Berg. Ana Lind was not consulted by Jan Berg.', ['meet Ana Lind > Jan Berg 2031-04-02~', 'other:consult Jan Berg > Ana Lind denied']],
    ['nor talks', 'France and Germany held talks in Geneva. Germany did not consult France.', ['meet France + Germany @ Geneva', 'other:consult Germany > France denied']],
    ['nor a call', 'Ana Lind called Jan Berg on Monday. She did not consult Berg.', ['call Ana Lind > Jan Berg 2031-03-31', 'other:consult Ana Lind > Jan Berg denied']],
    ['told first', 'Germany did not consult France. France and Germany held talks in Geneva.', ['other:consult Germany > France denied', 'meet France + Germany @ Geneva']],
    ['of nobody told', 'France and Germany met on Monday. Germany was not consulted.', ['meet France + Germany 2031-03-31']],
    ['of others', 'Karsa was not consulted, though Ana Lind met Jan Berg on Monday.', ['meet Ana Lind > Jan Berg 2031-03-31']],
    ['of the same verb denies it', 'Ana Lind met Jan Berg in Geneva on Monday. Berg denied meeting Lind.', ['meet Ana Lind + Jan Berg @ Geneva 2031-03-31 denied']],
    ['who was consulted', 'Ana Lind met Jan Berg on Monday. Lind consulted Berg on Monday.', ['meet Ana Lind > Jan Berg 2031-03-31']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})
