import type { FindingKind, Mark } from '../../../../src/api/types.ts'

export const kindWords: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  statement: ['statement', 'statements'],
  event: ['event', 'events'],
  proposal: ['plan', 'plans'],
  provision: ['term', 'terms'],
  position: ['position', 'positions'],
}

/** How a kind is marked in the text: statements by a wash, what is in them by lines below. */
export const kindLooks: Readonly<Record<FindingKind, string>> = {
  statement: 'bg-said-wash',
  event: 'underline decoration-event decoration-2 underline-offset-4',
  proposal: 'underline decoration-quiet decoration-dotted decoration-2 underline-offset-4',
  provision: 'underline decoration-for decoration-2 underline-offset-4',
  position: 'underline decoration-mixed decoration-double decoration-1 underline-offset-4',
}

const all = Object.keys(kindWords) as FindingKind[]

/** The kinds that an address asks for: 'event,position'; all where it does not say. */
export const kindsShown = (asked: string | undefined): ReadonlySet<FindingKind> =>
  new Set(asked === undefined ? all : all.filter((kind) => asked.split(',').includes(kind)))

interface MarkKeyProps {
  readonly marks: readonly Mark[]
  readonly shown: ReadonlySet<FindingKind>
  readonly show: (kinds: string | undefined) => void
  readonly furniture: boolean
  readonly showFurniture: (on: boolean) => void
}

/** What the marks mean, and which of them are shown. */
export function MarkKey({ marks, shown, show, furniture, showFurniture }: MarkKeyProps) {
  const change = (kind: FindingKind, on: boolean) => {
    const next = all.filter((k) => (k === kind ? on : shown.has(k)))
    show(next.length === all.length ? undefined : next.join(',') || 'none')
  }
  return (
    <fieldset className="screen-only mt-3 flex flex-wrap gap-x-4 gap-y-1 border-y border-rule py-1.5 font-sans text-sm">
      <legend className="sr-only">Marks</legend>
      {all.map((kind) => {
        const count = marks.filter((m) => m.kind === kind).length
        return (
          <label key={kind} className={`flex min-h-7 items-center gap-1.5 ${count === 0 ? 'text-quiet' : ''}`}>
            <input type="checkbox" checked={shown.has(kind)} onChange={(e) => change(kind, e.target.checked)} />
            <span className={kindLooks[kind]}>{kindWords[kind][1]}</span> {count}
          </label>
        )
      })}
      <label className="flex min-h-7 items-center gap-1.5">
        <input type="checkbox" checked={furniture} onChange={(e) => showFurniture(e.target.checked)} />
        <span className="text-quiet">furniture (menus, notices)</span>
      </label>
    </fieldset>
  )
}
