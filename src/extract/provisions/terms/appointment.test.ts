import { expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

const met = 'France and Poland met in Vessia.'

it.each([
  [`${met} The two sides agreed to exchange a first group of prisoners at the bridge on Sunday.`, []],
  [`${met} Both sides have agreed to release some prisoners on Friday.`, []],
  [`${met} They agreed to withdraw a first batch of troops on Monday.`, []],
  // A term: all of them, or on no day, or held by a plan, or asked for.
  [`${met} The two sides agreed to exchange all prisoners on Sunday.`, ['prisoners']],
  [`${met} The two sides agreed to exchange prisoners on Sunday.`, ['prisoners']],
  [`${met} The two sides agreed to release some prisoners.`, ['prisoners']],
  [`${met} Under the plan, France would release a first group of prisoners on Sunday.`, ['prisoners']],
  [`${met} Poland demanded that France release a first group of prisoners on Sunday.`, ['prisoners']],
])('a step set for a day is no term: %s', (text, issues) => {
  expect(told(text).map((t) => t.split(':')[0])).toEqual(issues)
})
