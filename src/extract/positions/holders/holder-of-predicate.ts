import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import type { Reading } from '../reading.ts'
import { holderCalled } from './holder-of-noun.ts'
import { type Holder, holderAt, subjectOf } from './holders.ts'

/** Whose stance a verb or adjective tells: its subject's, a passive's agent's, who is thanked or blamed for it; null where nobody is told. */
export function holderOfPredicate(reading: Reading, token: number, rule: string): Holder | null {
  const { tree } = reading
  const args = argumentsOf(tree, token)
  const thanked = doerBehind(tree, token)
  if (thanked >= 0) return holderAt(reading, thanked, false)
  // 'Lorvia was prepared to sign': the passive is none.
  const done = args.passive && !isMisread(tree, token)
  const subject = !args.passive
    ? args.subject
    : rule !== 'adjective' && done
      ? args.agent < 0
        ? strandedAgent(tree, token)
        : args.agent
      : args.object >= 0
        ? args.object
        : subjectOf(tree, token)
  // 'was one of the people pushing for it'
  // 'was the only senator to vote for it'
  const among = tree.relation(token) === 'acl' && /^VBG?$/u.test(tree.xpos(token)) ? holderCalled(reading, tree.head(token)) : null // biome-ignore format: one line
  if (among) return among
  const voice = tree.relation(token) === 'acl' && tree.xpos(token) === 'VBG' ? giverOf(reading, tree.head(token)) : null
  if (voice) return voice
  if (subject < 0) return explained(reading, token) ?? apartFrom(reading, token)
  return holderAt(reading, subject, tree.head(subject) === token || phraseOf(tree, subject).to > token - 4)
}

/** 'The cabinet voted to open the gates', read as a passive: without 'be' it is none. */
const isMisread = (tree: Tree, token: number) =>
  tree.xpos(token) === 'VBN' &&
  !tree.relation(token).startsWith('acl') &&
  !tree.children(token).some((c) => tree.relation(c).startsWith('aux'))

/** 'thanked Lorvia for approving the sale', 'blamed it for rejecting': who does it is the object of the verb above; -1 elsewhere. */
function doerBehind(tree: Tree, token: number): number {
  const above = tree.head(token)
  const behind = tree.children(token).some((c) => tree.lower(c) === 'for' && /^(?:mark|case)$/u.test(tree.relation(c)))
  if (above < 0 || !behind || tree.xpos(token) !== 'VBG') return -1
  const object = tree.children(above).find((c) => c < token && /^(?:obj|obl)$/u.test(tree.relation(c)))
  return object ?? -1
}

/** Who gave out a text that asks or says something: 'the unions' of "the unions released a statement calling for a vote". */
function giverOf(reading: Reading, text: number): Holder | null {
  const { tree, words } = reading
  if (!words.documents.has(tree.lemma(text)) || tree.relation(text) !== 'obj') return null
  const subject = subjectOf(tree, tree.head(text))
  return subject < 0 ? null : holderAt(reading, subject, false)
}

/** 'It was willing to sign': a parser may take who is willing for an empty 'it'. */
function explained(reading: Reading, token: number): Holder | null {
  const { tree } = reading
  const it = tree.children(token).find((c) => tree.relation(c) === 'expl' && tree.lower(c) === 'it' && c < token)
  return it === undefined || tree.upos(token) !== 'ADJ' ? null : holderAt(reading, it)
}

/** 'Lorvia, faced with a siege, has agreed': the subject before the comma, where the reading lost it. */
function apartFrom(reading: Reading, token: number): Holder | null {
  const { tree } = reading
  const above = tree.head(token)
  if (tree.relation(token) !== 'parataxis' || above < 0 || above > token || tree.upos(above) !== 'VERB') return null
  const subject = tree.children(above).find((c) => tree.relation(c) === 'nsubj' && tree.lower(c + 1) === ',')
  return subject === undefined ? null : holderAt(reading, subject)
}

/** Who stands behind two prepositions: 'Lorvia' of "was agreed to by Lorvia"; -1 elsewhere. */
const strandedAgent = (tree: Tree, token: number) =>
  tree.children(token).find((c) => c > token && /^obl/u.test(tree.relation(c)) && tree.children(c).some((k) => tree.relation(k) === 'case' && k > token + 1 && tree.lower(k) === 'by')) ?? -1 // biome-ignore format: one line
