import type { ActorsView } from '../../../../src/api/types.ts'
import { apart, sameAs } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'

/** Pairs that may be one, and names that a rule put together: both can be ruled on. */
export function Doubts({ view }: { readonly view: ActorsView }) {
  const names = new Map(view.actors.map((a) => [a.id, a.name]))
  const nameOf = (id: string) => names.get(id) ?? 'somebody else'
  if (view.doubts.length === 0) return null
  return (
    <section aria-labelledby="doubts" className="mt-12">
      <h2 id="doubts" className="border-t border-rule-strong pt-1.5 text-xl font-semibold">
        In doubt
      </h2>
      <p className="meta">These may be one. They are kept apart until somebody rules.</p>
      <ul className="mt-2 max-w-prose space-y-2">
        {view.doubts.map(({ about, reason, rule }) => (
          <li key={`${rule}${about.join()}`} className="flex flex-wrap items-baseline gap-x-3">
            <span>
              <b className="font-semibold">{about.map(nameOf).join(' and ')}</b>: {reason}
            </span>
            <Correct
              what={about.map(nameOf).join(' and ')}
              label="Rule"
              acts={[
                sameAs(
                  about[0]!,
                  'These are one',
                  about.slice(1).map((id) => ({ value: id, name: nameOf(id) })),
                ),
                apart(about, 'These are not one'),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
