import { useMemo } from 'react'
import type { ReportView } from '../../../../src/api/types.ts'
import { useRoom } from '../../data/use-room.ts'
import { View } from '../../parts/view.tsx'
import { When } from '../../parts/when.tsx'
import { compareTexts, type Line, type Piece } from './compare-texts.ts'

interface VersionsProps {
  readonly view: ReportView
  /** The id of the version that stands beside this one. */
  readonly beside: string | undefined
  readonly compare: (report: string | undefined) => void
}

/** What else stood at this address: to be read side by side with what stands here. */
export function Versions({ view, beside, compare }: VersionsProps) {
  const others = view.versions.filter((v) => v.report !== view.report.id)
  if (others.length === 0) return null
  const own = view.versions.find((v) => v.report === view.report.id)
  return (
    <section aria-label="Versions" className="mt-3">
      <p className="screen-only meta flex flex-wrap items-center gap-2">
        This is version {own?.number} of {view.versions.length} of this page. Beside it:
        {others.map((v) => (
          <button
            key={v.number}
            type="button"
            className={`act ${beside === v.report ? 'bg-ink text-paper hover:bg-ink' : ''}`}
            aria-pressed={beside === v.report}
            onClick={() => compare(beside === v.report ? undefined : v.report)}
          >
            version {v.number}, read <When at={v.readAt} />
          </button>
        ))}
      </p>
      {beside !== undefined && <SideBySide view={view} other={beside} />}
    </section>
  )
}

function SideBySide({ view, other }: { readonly view: ReportView; readonly other: string }) {
  const found = useRoom<ReportView>(`/reports/${other}`)
  return (
    <View of={found}>
      {(that) => {
        const number = (of: ReportView) => view.versions.find((v) => v.report === of.report.id)?.number ?? 0
        const [older, newer] = number(that) < number(view) ? [that, view] : [view, that]
        return <Texts older={older.report.text} newer={newer.report.text} numbers={[number(older), number(newer)]} />
      }}
    </View>
  )
}

interface TextsProps {
  readonly older: string
  readonly newer: string
  readonly numbers: readonly [number, number]
}

function Texts({ older, newer, numbers }: TextsProps) {
  const lines = useMemo(() => compareTexts(older, newer), [older, newer])
  const changed = lines.filter((l) => !l.same).length
  return (
    <div className="mt-4">
      <p className="meta">
        {changed === 0
          ? 'The texts are the same.'
          : `${changed} ${changed === 1 ? 'paragraph differs' : 'paragraphs differ'}.`}
      </p>
      <table className="mt-2 w-full table-fixed text-left">
        <thead>
          <tr className="meta">
            <th scope="col" className="w-1/2 border-b border-rule-strong py-1 pr-3">
              Version {numbers[0]}
            </th>
            <th scope="col" className="w-1/2 border-b border-rule-strong py-1 pl-3">
              Version {numbers[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of two fixed texts do not move
            <Pair key={i} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Pair({ line }: { readonly line: Line }) {
  const looks = line.same ? 'text-quiet' : ''
  return (
    <tr className={looks}>
      <td className="py-1 pr-3 align-top break-words">
        <Pieces pieces={line.older} as="del" />
      </td>
      <td className="py-1 pl-3 align-top break-words">
        <Pieces pieces={line.newer} as="ins" />
      </td>
    </tr>
  )
}

function Pieces({ pieces, as: Tag }: { readonly pieces: readonly Piece[]; readonly as: 'ins' | 'del' }) {
  return pieces.map(({ words, same, at }) =>
    same ? (
      <span key={at}>{words}</span>
    ) : (
      <Tag key={at} className={Tag === 'ins' ? 'bg-for-wash' : 'bg-against-wash'}>
        {words}
      </Tag>
    ),
  )
}
