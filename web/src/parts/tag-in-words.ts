import type { FindingKind } from '../../../src/api/types.ts'
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
 * What kind of finding it is, as closely as is known: "statement", an event by its own word, "meeting", "term: Prisoners" for a provision
 * 'prisoners', "on condition" for a position 'conditional'.
 */
export function tagInWords(kind: FindingKind, tag: string | null): string {
  if (tag === null || kind === 'statement' || kind === 'proposal') return kinds[kind]
  if (kind === 'event') return tag
  if (kind === 'provision') return `term: ${issueName(tag)}`
  return stanceChoices.find(({ value }) => value === tag)?.name ?? tag
}
