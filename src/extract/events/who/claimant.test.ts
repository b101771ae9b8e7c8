import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('who takes an attack upon themselves', () => {
  it.each([
    ['a group with its name', 'A group called Dawn claimed responsibility for the attack.', ['attack Dawn']],
    ['a group that calls itself so', 'The attack was claimed by a group calling itself the Tide.', ['attack Tide']],
    ['a group known as', 'A group known as the Tide claimed the attack on the port.', ['attack Tide']],
    ['a militant group', 'The militant group Dawn claimed responsibility for Tuesday’s bombing.', ['attack Dawn 2031-04-01']],
    ['a name with an article', 'The Tide took responsibility for the bombing.', ['attack Tide']],
    ['in the passive', 'Responsibility for the attack was claimed by the Tide.', ['attack Tide']],
    ['the attack itself', 'The attack was claimed by the Tide.', ['attack Tide']],
    ['who owns to it', 'Lorvia admitted the attack on the port on Monday.', ['attack Lorvia 2031-03-31']],
    ['of an attack that was told', 'Ten people died in a bombing in Karsa City on Monday. The Tide claimed responsibility for the attack.', ['attack Tide @ Karsa City 2031-03-31']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table

  it.each([
    ['no group', 'No group has claimed responsibility for the attack.'],
    ['not claimed', 'A group called the Tide has not claimed responsibility for the attack.'],
    ['a question', 'Did the Tide claim responsibility for the attack?'],
    ['denied', 'The Tide denied responsibility for the attack.'],
    ['of no attack', 'Ana Lind took responsibility for the failure of the talks.'],
    ['a claim about an attack', 'Officials claimed the attack was a hoax.'],
    ['another claim', 'The Tide claimed victory in the vote.'],
    ['somebody without a name', 'A man claimed responsibility for the killing.'],
  ])('nobody: %s', (_, text) => expect(told(text).filter((event) => event.startsWith('attack '))).toEqual([]))
})
