import { useFrame } from '../../data/use-frame.ts'
import { AddForm } from './add-form.tsx'

/** Adds pages to the story in the address. */
export default function Adding() {
  const frame = useFrame()
  return (
    <>
      <h1 className="text-2xl font-semibold">Add pages</h1>
      {frame.data && <AddForm story={frame.data.title} />}
    </>
  )
}
