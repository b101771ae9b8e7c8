import { expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const sidesOf = (text: string) =>
  toldStory([{ text }]).conflicts.flatMap((c) =>
    c.rule === 'reversed' ? [c.sides.map((s) => s.says).join(' | ')] : [],
  )

it.each([
  ['Rolf Berg, after denying that any boats had been sold, changed his story on Friday and said two were gone.', 'after denying that any boats had been sold | changed his story on Friday and said two were gone.'],
  ['Rolf Berg initially denied that the talks had failed but later admitted that they had.', 'initially denied that the talks had failed | but later admitted that they had.'],
  ['After weeks of denials that it had sent guns to the bay, Karsa acknowledged on Monday that it had.', 'After weeks of denials that it had sent guns to the bay | Karsa acknowledged on Monday that it had.'],
  ['The company first denied any leak, then conceded that oil had run into the river.', 'first denied any leak | then conceded that oil had run into the river.'],
  ['Ana Lind had long denied meeting the pilots before confirming it in a letter.', 'had long denied meeting the pilots | before confirming it in a letter.'],
  ['Having repeatedly denied that the gates were cracked, the port owned up to it.', 'Having repeatedly denied that the gates were cracked | the port owned up to it.'],
  ['Lind, who had denied that she knew of the letter, reversed herself in court.', 'had denied that she knew of the letter | reversed herself in court.'],
  ['The ministry at first denied the deaths and only later confirmed them.', 'at first denied the deaths | and only later confirmed them.'],
])('What is denied first and then allowed is two accounts: %s', (text, expected) => expect(sidesOf(text)).toEqual([expected])) // biome-ignore format: one line

it.each([
  'Rolf Berg denied that the talks had failed but admitted that they were hard.',
  'Rolf Berg denied the claim, and Ana Lind confirmed the date of the talks.',
  'After denying fuel to the valley, Karsa confirmed the date of the talks.',
  'Rolf Berg neither confirmed nor denied that the boats had been sold.',
  'Rolf Berg has long denied that the boats were sold.',
  'Rolf Berg was first denied a seat, then admitted to the hall.',
  'Rolf Berg initially denied that the talks had failed. Ana Lind later admitted that she had left.',
  'He could have denied it at first and later admitted it.',
])('but not: %s', (text) => expect(sidesOf(text)).toEqual([]))
