import { useEffect } from 'react'
import { type Kept, noteKept, useKept } from './kept.ts'
import { useTakeBack } from './use-take-back.ts'

/** At the foot of the window: that a judgement was kept, and a click that takes it back. Gone with the room. */
export function KeptNote({ story }: { readonly story: string }) {
  const kept = useKept()
  useEffect(() => () => noteKept(null), [])
  return (
    <div
      role="status"
      className="screen-only pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-3"
    >
      {kept && <Note key={kept.judgement.id} kept={kept} story={story} />}
    </div>
  )
}

function Note({ kept: { judgement, words }, story }: { readonly kept: Kept; readonly story: string }) {
  const taken = useTakeBack(story, judgement)
  const close = () => {
    noteKept(null)
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }
  return (
    <p className="pointer-events-auto flex flex-wrap items-center gap-x-4 gap-y-1 rounded-xs bg-ink px-4 py-2 font-sans text-sm text-paper shadow-lg">
      <span>{taken.error ? taken.error.message : `Kept: “${words}”.`}</span>
      <button
        type="button"
        className="min-h-8 underline underline-offset-4"
        disabled={taken.isPending}
        onClick={() => taken.mutate(undefined, { onSuccess: close })}
      >
        Take it back
      </button>
      <button type="button" className="min-h-8 min-w-8" aria-label="Close this note" onClick={close}>
        ✕
      </button>
    </p>
  )
}
