import { curveBumpX, link } from 'd3-shape'
import { type Drawing, type Line, type Node, row } from './layout.ts'

export interface LedgerDrawingProps {
  readonly drawing: Drawing
  /** Places of the findings whose ways stand out, or null: all do. */
  readonly lit: ReadonlySet<number> | null
  readonly chosen: string | undefined
  readonly choose: (node: string) => void
}

const headings = ['Outlets that were read', 'Outlets they lean on', 'Who said it first'] as const

interface Column {
  readonly x: number
  readonly width: number
}

/** Where the three columns stand, in pixels. What does not fit scrolls in its box. */
const columns: readonly Column[] = [
  { x: 0, width: 240 },
  { x: 390, width: 240 },
  { x: 780, width: 390 },
]
const top = 30

const curve = link<unknown, readonly [readonly [number, number], readonly [number, number]], readonly [number, number]>(
  curveBumpX,
)
  .source(([from]) => from)
  .target(([, to]) => to)
  .x(([x]) => x)
  .y(([, y]) => y)

/** What stands before an origin's name, where it is no person or body. */
export const signs: Readonly<Record<string, string>> = { unnamed: '?', document: '§', outlet: '¶', rest: '…' }

/** Outlets, what they lean on, and the origins; every box is a button that shows what passes through it. */
export function LedgerDrawing({ drawing, lit, chosen, choose }: LedgerDrawingProps) {
  const width = columns[2]!.x + columns[2]!.width
  const most = Math.max(1, ...drawing.lines.map((l) => l.findings.size))
  const isLit = (findings: ReadonlySet<number>) => !lit || [...findings].some((place) => lit.has(place))
  return (
    <section
      className="mt-4 overflow-x-auto"
      // Out of sight it is not painted: while the list below is scrolled, it would be painted for every frame.
      style={{ contentVisibility: 'auto', containIntrinsicHeight: `auto ${top + drawing.height + 6}px` }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Drawing of who leans on whom"
    >
      <div className="relative" style={{ width, height: top + drawing.height + 6 }}>
        <svg width={width} height={top + drawing.height + 6} aria-hidden="true" className="absolute inset-0">
          {drawing.lines.map((line) => (
            <path
              key={`${line.from.id}|${line.to.id}`}
              d={pathOf(line, columns)}
              fill="none"
              stroke={isLit(line.findings) && lit ? 'var(--accent)' : 'var(--rule-strong)'}
              strokeOpacity={!lit ? 0.35 : isLit(line.findings) ? 0.85 : 0.1}
              strokeWidth={1 + 5 * Math.sqrt(line.findings.size / most)}
            />
          ))}
        </svg>
        {columns.map(({ x, width: w }, i) =>
          drawing.nodes.some((n) => n.column === i) ? (
            <p key={headings[i]} className="meta absolute font-semibold" style={{ left: x, width: w, top: 0 }}>
              {headings[i]}
            </p>
          ) : null,
        )}
        {drawing.nodes.map((node) => (
          <NodeButton
            key={node.id}
            column={columns[node.column]!}
            node={node}
            faint={!isLit(node.findings)}
            pressed={chosen === node.id}
            choose={choose}
          />
        ))}
      </div>
    </section>
  )
}

function pathOf({ from, to }: Line, columns: readonly Column[]): string | undefined {
  const [a, b] = [columns[from.column]!, columns[to.column]!]
  const [y1, y2] = [top + from.y, top + to.y]
  if (from.column !== to.column)
    return (
      curve([
        [a.x + a.width, y1],
        [b.x, y2],
      ]) ?? undefined
    )
  // Two that others lean on, one of which leans on the other: round the left side.
  const x = a.x
  return `M${x},${y1}C${x - 40},${y1} ${x - 40},${y2} ${x},${y2}`
}

interface NodeButtonProps {
  readonly node: Node
  readonly column: Column
  readonly faint: boolean
  readonly pressed: boolean
  readonly choose: (node: string) => void
}

function NodeButton({ node, column, faint, pressed, choose }: NodeButtonProps) {
  const sign = signs[node.column === 2 ? node.kind : '']
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={node.name}
      className={`absolute flex items-center gap-1 rounded-xs border px-1.5 text-left font-sans text-[0.8125rem] ${
        pressed ? 'border-ink bg-ink text-paper' : 'border-rule-strong bg-paper hover:bg-raised'
      } ${faint ? 'text-quiet' : ''}`}
      style={{ left: column.x, width: column.width, top: top + node.y - row / 2 + 2, height: row - 4 }}
      onClick={() => choose(node.id)}
    >
      {sign && <span aria-hidden="true">{sign}</span>}
      <span className="grow truncate">{node.name}</span>
      <span className="tabular-nums">
        {node.findings.size}
        <span className="sr-only"> findings</span>
      </span>
    </button>
  )
}
