import { languages } from '../../../languages/index.ts'
import { joinWords } from '../../actors/names.ts'
import { firstTokens, namingOver } from '../../actors/namings.ts'
import { factionOf } from '../../actors/usual-name.ts'
import type { Document, Stretch } from '../../document.ts'
import { nameKind, nameRun, nameText } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/**
 * The name that a token lies in, as the report's actors are named, with its tokens; null for what is nobody's name there. A headline has an
 * analysis of its own, and what the engine found in it stands.
 */
export function nameIn(
  document: Document,
  tree: Tree,
  token: number,
): { readonly kind: string; readonly text: string; readonly run: Stretch } | null {
  if (tree.analysis !== document.analysis) {
    const run = nameRun(tree, token)
    return run && { kind: nameKind(tree, token)!, text: nameText(tree, token)!, run }
  }
  const naming = namingOver(document, document.tokenOf[token]!)
  if (!naming) return null
  const first = firstTokens(document)
  const run = { from: first[naming.at.from]!, to: first[naming.at.to] ?? tree.length }
  return { kind: naming.kind, text: joinWords(document, naming.at), run }
}

/** The faction or chamber that a body's name is, or any body that a headline names; null where the text names it and who is in the report knows of none. */
export function bodyNamed(
  document: Document,
  tree: Tree,
  name: string,
): { readonly kind: 'group' | 'organisation'; readonly name: string } | null {
  const faction = factionOf(document, name)
  if (faction) return { kind: 'group', name: faction }
  const chambers = languages.get(document.report.language ?? '')?.sides?.chambers
  return chambers?.has(name.toLowerCase()) || tree.analysis !== document.analysis
    ? { kind: 'organisation', name }
    : null
}
