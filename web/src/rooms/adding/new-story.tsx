import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ThemeSwitch } from '../../frame/theme-switch.tsx'
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
        <h1 className="text-2xl font-semibold">Add a story</h1>
        <label className="meta mt-4 block">
          <span className="block">What is the negotiation called?</span>
          <input
            className="field w-full max-w-md text-base"
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
