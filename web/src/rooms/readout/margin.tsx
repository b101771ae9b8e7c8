import type { Brief } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { Passages } from '../../parts/passages.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { citedIn } from './cited-in.ts'
import { Glance } from './glance.tsx'
import { Grounds } from './grounds.tsx'
import { keyOf } from './key-of.ts'

interface MarginProps {
  readonly brief: Brief
  /** The key of the sentence that is open. */
  readonly open: string | undefined
  readonly close: () => void
}

/** On a wide screen, beside the brief: the passages of the sentence that is open; else the story at a glance. Escape closes it. */
export function Margin({ brief, open, close }: MarginProps) {
  useEscape(() => open !== undefined && close())
  const [{ asOf, since }] = useAsked()
  const sentence = brief.sections.flatMap((s) => s.sentences).find((s) => keyOf(s) === open)
  const cited = sentence ? citedIn(brief, sentence) : []
  return (
    <aside
      aria-label="Passages"
      aria-live="polite"
      className="screen-only sticky top-4 mt-6 hidden max-h-[calc(100vh-2rem)] self-start overflow-y-auto border-t border-rule-strong pt-2 pb-6 lg:block"
    >
      {sentence ? (
        <>
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="font-semibold">The words it rests on</h2>
            <button type="button" className="meta link py-1" onClick={close}>
              Close
            </button>
          </div>
          <Grounds findings={sentence.findings} />
          <Passages key={open} at={cited} numbers={cited.map((r) => r.number)} />
        </>
      ) : (
        <>
          <p className="max-w-sm text-quiet">
            Every sentence rests on the exact words of reports. Choose one to read them here.
          </p>
          {asOf === undefined && since === undefined && <Glance />}
        </>
      )}
    </aside>
  )
}
