import type { Brief } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { RoomHead } from '../../parts/room-head.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { View } from '../../parts/view.tsx'
import { dateInWords } from '../../parts/when.tsx'
import { Briefing } from './briefing.tsx'
import { Since } from './since.tsx'

/** The brief: what is on the table, where the sides stand, what happened; or what of it changed since a moment. */
export default function Readout() {
  const [{ length, since }] = useAsked()
  const whole = useRoom<Brief>('/brief', { length }, since === undefined)
  const changed = useRoom<Brief>('/changes', { since, length }, since !== undefined)
  return (
    <>
      <RoomHead
        title={since === undefined ? 'Readout' : `What changed since ${dateInWords(since)}`}
        beside={<Since since={since} />}
      />
      <View
        of={since === undefined ? whole : changed}
        isEmpty={(brief) => brief.sections.length === 0}
        empty={since === undefined ? <NothingToTell /> : 'Nothing changed since then.'}
      >
        {(brief) => <Briefing brief={brief} />}
      </View>
    </>
  )
}

function NothingToTell() {
  return (
    <>
      <p>Nothing is known yet at this moment: no report was out, or nothing was found in those that were.</p>
      <p className="mt-2">
        See the{' '}
        <StoryLink to="/reports" className="link">
          reports
        </StoryLink>
        , or{' '}
        <StoryLink to="/add" className="link">
          add pages
        </StoryLink>
        .
      </p>
    </>
  )
}
