import type { Brief } from '../../../../src/api/types.ts'
import { Passages } from '../../parts/passages.tsx'
import { useEscape } from '../../parts/use-escape.ts'

interface MarginProps {
  readonly brief: Brief
  readonly open: string | null
  readonly close: () => void
}

/** On a wide screen: beside the brief, the passages of the sentence that is open. Escape closes it. */
export function Margin({ brief, open, close }: MarginProps) {
  useEscape(close)
  const sentence = brief.sections.flatMap((s) => s.sentences).find((s) => s.id === open)
  const cited = sentence?.references.flatMap((n) => brief.references.find((r) => r.number === n) ?? []) ?? []
  return (
    <aside
      aria-label="Passages"
      aria-live="polite"
      className="screen-only sticky top-4 mt-6 hidden max-h-[calc(100vh-2rem)] self-start overflow-y-auto border-t border-rule-strong pt-2 pb-6 lg:block"
    >
      {sentence ? (
        <Passages at={cited} numbers={cited.map((r) => r.number)} />
      ) : (
        <p className="meta">Choose a sentence to read here, word for word, what it rests on.</p>
      )}
    </aside>
  )
}
