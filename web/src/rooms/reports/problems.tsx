import type { StoryFrame } from '../../../../src/api/types.ts'
import { adviceOn } from '../../parts/problem-advice.ts'

/** Pages that could not be read, why, and what to do. */
export function Problems({ problems }: Pick<StoryFrame, 'problems'>) {
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="not-read" className="mt-8">
      <h2 id="not-read" className="border-t border-rule-strong pt-1.5 text-xl font-semibold">
        Not read
      </h2>
      <ul>
        {problems.map(({ address, reason, detail }) => (
          <li key={`${address}|${reason}`} className="border-b border-rule py-2">
            <p className="break-words">{address}</p>
            <p className="meta">
              {detail}. {adviceOn(reason)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
