import type { FindingKind } from '../../../src/api/types.ts'
import { typeWord } from './act-words.ts'
import { issueName } from './issue-name.ts'
import { stanceChoices } from './stance.tsx'

const kinds: Readonly<Record<FindingKind, string>> = {
  statement: 'statement',
  event: 'event',
  proposal: 'plan',
  provision: 'term',
  position: 'position',
}

/**
 * What kind of finding it is, as closely as is known: "statement", "meeting" for an event 'meet', "term: Prisoners" for a provision
 * 'prisoners', "on condition" for a position 'conditional'.
 */
export function tagInWords(kind: FindingKind, tag: string | null): string {
  if (tag === null || kind === 'statement' || kind === 'proposal') return kinds[kind]
  if (kind === 'event') return typeWord(tag).toLowerCase()
  if (kind === 'provision') return `term: ${issueName(tag)}`
  return stanceChoices.find(({ value }) => value === tag)?.name ?? tag
}
