import type { Position } from '../../../record/position.ts'
import { dayInWords } from '../english/dates.ts'
import type { Ground } from '../ground.ts'
import { isHers, listOutlets, outletOf, speakerInWords } from './passages.ts'

/** Who tells it, where it is not the holder: an id, 'unnamed: …', or ''. */
function speakerOf(ground: Ground, { attribution, authority, who }: Position): string {
  const speaker = authority === 'told' ? ground.attributions.get(attribution ?? '')?.speaker : null
  return speaker && speaker !== who && !isHers(speaker) ? speaker : ''
}

/** On whose word it is known, where it is not the holder's own; and the day, where it is the same for all. */
export function knownBy(ground: Ground, positions: readonly Position[]): string {
  const [first] = positions
  const days = new Set(positions.map((p) => dayInWords(p.when, ground.year)))
  const [day] = days
  const dated = days.size === 1 && day ? ` (${day})` : ''
  if (first!.authority === 'own') return dated
  if (first!.authority === 'acted') return `, to judge by what was done${dated}`
  const speaker = speakerOf(ground, first!)
  if (speaker === '') {
    const outlets = [...new Set(positions.map((p) => outletOf(ground, p.mentions[0]!.report)))]
    return `, as ${listOutlets(outlets)} ${outlets.length > 1 ? 'tell' : 'tells'} it${dated}`
  }
  const name = ground.actors.get(speaker)?.name ?? speakerInWords(ground, speaker)
  const holder = ground.actors.get(first!.who)?.name ?? ''
  if (name && holder.toLowerCase().includes(name.toLowerCase())) return dated
  // 'Karsa and some of its neighbours' say it of Karsa: its own word, too.
  if (holder && name.toLowerCase().startsWith(`${holder.toLowerCase()} and `)) return dated
  return `, according to ${speakerInWords(ground, speaker)}${dated}`
}
