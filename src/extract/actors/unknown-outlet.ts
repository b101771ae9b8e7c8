import type { AttributionDraft } from '../attributions/attribution-draft.ts'
import type { Document } from '../document.ts'
import type { Player } from './cast.ts'

/** 'Northline reported': who reports under a single unknown name is an outlet, no person. */
export function isUnknownOutlet({ lemma, reporting }: Document, player: Player, { cue }: AttributionDraft): boolean {
  const bare = player.kind === 'person' && !/\s/.test(player.name) && !player.roles.size && !player.gender
  return bare && !!cue[0] && !!reporting.press?.reports.has(lemma[cue[0].to - 1]!)
}
