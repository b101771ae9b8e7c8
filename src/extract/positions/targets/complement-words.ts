import type { PositionWords } from '../../../languages/positions.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'

/** 'that he would sign': what the holder says he himself will do. */
export const isOwnIntent = (tree: Tree, clause: number) => {
  const beside = tree.children(clause)
  return (
    beside.some((c) => /^nsubj/u.test(tree.relation(c)) && /^(?:i|we|he|she|they|it)$/u.test(tree.lower(c))) &&
    beside.some((c) => /^(?:will|would|'ll|'d)$/u.test(tree.lower(c)) && tree.relation(c).startsWith('aux')) &&
    // 'that under no circumstances will it sign'
    !beside.some((c) => tree.children(c).some((d) => tree.lower(d) === 'no')) &&
    !isOpenQuestion(tree, clause)
  )
}

/** The 'not' before a verb, or the verb. */
export const denialOf = (tree: Tree, verb: number) =>
  tree.children(verb).find((c) => /^(?:not|n't|never)$/u.test(tree.lower(c)) && c < verb) ?? verb

/** 'whether it could', 'if it would' */
export const isOpenQuestion = (tree: Tree, clause: number) =>
  tree.children(clause).some((c) => tree.relation(c) === 'mark' && /^(?:if|whether)$/u.test(tree.lower(c)))

export const isCapital = (tree: Tree, token: number) =>
  /^\p{Lu}/u.test(tree.analysis.text.slice(tree.analysis.start[token], tree.analysis.end[token]))

/** 'changes Lorvia wants to make', where the reading has lost the changes: a verb that tells nothing without its object. */
export const isEmptied = (tree: Tree, clause: number, { grammar }: PositionWords) =>
  grammar.empty.has(tree.lemma(clause)) &&
  !tree.children(clause).some((c) => /^(?:obj|iobj|ccomp|xcomp|nsubj:pass|compound:prt)/u.test(tree.relation(c)))

/** 'the text that Lorvia wants to submit': what would be done is done to the noun before. */
export function lacksObject(tree: Tree, word: number, clause: number): boolean {
  if (tree.relation(word) !== 'acl:relcl' || tree.children(clause).some((c) => tree.relation(c) === 'obj')) return false
  return tree.children(word).some((c) => /^nsubj/u.test(tree.relation(c)) && !isRelative(tree, c))
}

/** 'which' or 'that' for a noun before. */
export const isRelative = (tree: Tree, token: number) =>
  /^(?:which|that|who|whom)$/u.test(tree.lower(token)) && /^W/u.test(tree.xpos(token))

/** What somebody is praised or blamed for: 'signing' of "criticized Lind for signing the deal", 'deal' of "for the deal"; -1 where nothing is named. */
export function doneFor(tree: Tree, word: number): number {
  const isFor = (c: number) =>
    tree.children(c).some((k) => /^(?:mark|case)$/u.test(tree.relation(k)) && tree.lower(k) === 'for')
  const done = tree
    .children(word)
    .find((c) => c > word && /^(?:advcl|acl|obl|nmod)$/u.test(tree.relation(c)) && isFor(c))
  const denied = done !== undefined && denialOf(tree, done) !== done
  return done === undefined || denied || !/^(?:NOUN|PROPN|VERB)$/u.test(tree.upos(done)) ? -1 : done
}

/** 'put pressure on them to sign': who is asked hangs on the object. */
export function askedUnder(tree: Tree, word: number, clause: number, by: RegExp): number | undefined {
  const object = tree.children(word).find((c) => tree.relation(c) === 'obj' && c < clause)
  if (object === undefined) return undefined
  return tree.children(object).find((c) => c < clause && tree.relation(c) === 'nmod' && by.test(prepositionOf(tree, c)))
}
