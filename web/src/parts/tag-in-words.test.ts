import { expect, it } from 'vitest'
import type { FindingKind } from '../../../src/api/types.ts'
import { tagInWords } from './tag-in-words.ts'

it.each<[kind: FindingKind, tag: string | null, words: string]>([
  ['statement', null, 'statement'],
  ['event', 'meeting', 'meeting'],
  ['proposal', 'plan', 'plan'],
  ['provision', 'economy.aid', 'term: Aid'],
  ['provision', 'other:water', 'term: Water'],
  ['position', 'conditional', 'on condition'],
  ['position', null, 'position'],
])('a %s with the tag %s is called "%s"', (kind, tag, words) => expect(tagInWords(kind, tag)).toBe(words))
