import { useFrame } from '../../data/use-frame.ts'
import { RoomHead } from '../../parts/room-head.tsx'
import { AddForm } from './add-form.tsx'

/** Adds pages to the story in the address. */
export default function Adding() {
  const frame = useFrame()
  return (
    <>
      <RoomHead title="Add pages">
        Reports on this negotiation, in any of the three ways below. They are read on this machine; reading a page twice
        adds nothing.
      </RoomHead>
      {frame.data && <AddForm story={frame.data.title} />}
    </>
  )
}
