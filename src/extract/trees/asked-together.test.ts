import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { readDocument } from '../document.ts'
import { bodyTree } from './report-trees.ts'

/** What an infinitive hangs on. */
function above(text: string, infinitive: string): string {
  const tree = bodyTree(readDocument(madeUpReportOf(text, null), english))
  const at = Array.from({ length: tree.length }, (_, i) => i).find((i) => tree.lower(i) === infinitive && tree.xpos(i) === 'VB')! // biome-ignore format: one line
  return tree.lower(tree.head(at))
}

describe('several who are asked', () => {
  it.each([
    ['Ana Lind called on France and the rebels to sign the truce.', 'called'],
    ['Ana Lind called on France, Poland and the rebels to sign the truce.', 'called'],
    ['Ana Lind asked both chambers and the governor to sign the bill.', 'asked'],
    ['Ana Lind appealed to the union and the company to sign the contract.', 'appealed'],
    ['Ana Lind ordered the army and the police to sign the letter.', 'ordered'],
    ['She pressed France and its allies to sign the truce.', 'pressed'],
    ['France and Poland were urged to sign the truce.', 'urged'],
    ['Did Ana Lind call on France and the rebels to sign the truce?', 'call'],
    ['Ana Lind did not call on France and the rebels to sign the truce.', 'call'],
    ['“I call on France and on the rebels to sign the truce,” Ana Lind said.', 'call'],
  ])('%s', (text, expected) => expect(above(text, 'sign')).toBe(expected))

  it.each([
    ['Ana Lind relied on France and its promise to sign the truce.', 'promise'],
    ['Ana Lind asked for money and a plan to sign.', 'plan'],
    ['Ana Lind called for talks and a deal to sign.', 'deal'],
    ['Ana Lind asked for time and the authority to sign.', 'authority'],
    ['Ana Lind saw France and the rebels to sign.', 'rebels'],
  ])('not what a noun is for: %s', (text, expected) => expect(above(text, 'sign')).toBe(expected))
})
