import type { Proposal } from '../../../record/proposal.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Target } from './targets.ts'

/** Short names of treaties and laws ('HRA') and what they stand for; `instruments` are those names in lower case. */
export function shortNames(proposals: readonly Proposal[], instruments: ReadonlySet<string>) {
  return {
    isShortName: (tree: Tree, token: number) => tree.upos(token) === 'PROPN' && instruments.has(tree.lower(token)),
    /** The plan whose name has these initials, 'Harbour Relief Agreement'; else the name itself. */
    named(tree: Tree, token: number): Target {
      const { text, start, end } = tree.analysis
      const short = text.slice(start[token], end[token])
      const whole = proposals.find((p) =>
        p.names.some((name) => (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('') === short),
      )
      return whole ? { on: whole.id, by: 'term' } : { on: short, by: 'words' }
    },
  }
}
