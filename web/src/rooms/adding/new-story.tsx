import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ThemeSwitch } from '../../frame/theme-switch.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { AddForm } from './add-form.tsx'

/** Adds pages to a story that is named here, and made with them. */
export default function NewStory() {
  const [story, setStory] = useState('')
  useEffect(() => {
    document.title = 'Add a story · Readout'
  }, [])
  return (
    <div className="mx-auto max-w-3xl px-4 pt-4 pb-24 sm:px-6">
      <header className="flex items-baseline justify-between border-b-3 border-double border-rule-strong pb-2">
        <Link to="/" className="kicker hover:underline">
          Readout
        </Link>
        <ThemeSwitch />
      </header>
      <main className="pt-6">
        <RoomHead title="Add a story">
          A story is one negotiation and all that is reported about it. Name it, and give it some reports; more can be
          added at any time. They are read on this machine.
        </RoomHead>
        <label className="meta mt-4 block">
          <span className="block">What is the negotiation called?</span>
          <input
            className="field w-full max-w-2xl text-base"
            value={story}
            onChange={(e) => setStory(e.target.value)}
            maxLength={200}
          />
        </label>
        <AddForm story={story} />
      </main>
    </div>
  )
}
