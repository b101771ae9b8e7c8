import type { Node } from './layout.ts'
import { type LedgerDrawingProps, signs } from './ledger-drawing.tsx'

/** The drawing on a phone, where lines have no room: each outlet with what it leans on, then who said it first. */
export function LedgerLists({ drawing, chosen, choose }: LedgerDrawingProps) {
  const outlets = drawing.nodes.filter((n) => n.column !== 2)
  const origins = drawing.nodes.filter((n) => n.column === 2)
  const leansOn = (outlet: Node) =>
    drawing.lines
      .filter((l) => l.from.id === outlet.id && l.to.column !== 2)
      .sort((a, b) => b.findings.size - a.findings.size)
      .map((l) => l.to.name)
  return (
    <>
      <h2 className="mt-5 border-t border-rule-strong pt-1.5 text-lg font-semibold">Outlets</h2>
      <ul>
        {outlets.map((node) => (
          <li key={node.id} className="border-b border-rule">
            <NodeLine node={node} chosen={chosen} choose={choose}>
              {leansOn(node).length > 0 && `leans on ${leansOn(node).join(', ')}`}
            </NodeLine>
          </li>
        ))}
      </ul>
      <h2 className="mt-6 border-t border-rule-strong pt-1.5 text-lg font-semibold">Who said it first</h2>
      <ul>
        {origins.map((node) => (
          <li key={node.id} className="border-b border-rule">
            <NodeLine node={node} chosen={chosen} choose={choose} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface NodeLineProps extends Pick<LedgerDrawingProps, 'chosen' | 'choose'> {
  readonly node: Node
  readonly children?: string | false
}

function NodeLine({ node, chosen, choose, children }: NodeLineProps) {
  const pressed = chosen === node.id
  const sign = signs[node.column === 2 ? node.kind : '']
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={`flex min-h-11 w-full items-baseline justify-between gap-3 px-1 py-2 text-left font-sans text-sm ${pressed ? 'bg-ink text-paper' : ''}`}
      onClick={() => choose(node.id)}
    >
      <span className="min-w-0 break-words">
        {sign && <span aria-hidden="true">{sign} </span>}
        <span className="font-medium">{node.name}</span>
        {children && <span className={`block text-[0.8125rem] ${pressed ? '' : 'text-quiet'}`}>{children}</span>}
      </span>
      <span className="tabular-nums">
        {node.findings.size}
        <span className="sr-only"> findings</span>
      </span>
    </button>
  )
}
