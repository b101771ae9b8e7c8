import { argumentsOf } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import type { PositionReading } from '../position-reading.ts'
import { giverOf } from './giver.ts'
import { holderCalled } from './holder-of-noun.ts'
import { type Holder, holderAt, subjectOf } from './holders.ts'

/** Whose stance a verb or adjective tells, and who is told to be among them: "six senators voted against it, including Berg". */
export function holderOfPredicate(reading: PositionReading, token: number, rule: string): Holder | null {
  const holder = ownerOf(reading, token, rule)
  if (!holder || rule === 'adjective') return holder
  const { tree, words } = reading
  const objects = tree.children(token).filter((c) => c > token && /^(?:obj|obl)$/u.test(tree.relation(c)))
  const named = [token, ...objects]
    .flatMap((h) => tree.children(h))
    .filter((c) => c > token && /^(?:obl|nmod)$/u.test(tree.relation(c)) && words.widening.has(prepositionOf(tree, c)))
    .filter((c) => nameKind(tree, c) === 'person')
  const ids = named.flatMap((c) => holderAt(reading, c, false)?.ids ?? [])
  return ids.length === 0 ? holder : { ...holder, ids: [...new Set([...holder.ids, ...ids])] }
}

/** Whose stance a verb or adjective tells: its subject's, a passive's agent's, who is thanked or blamed for it; null where nobody is told. */
function ownerOf(reading: PositionReading, token: number, rule: string): Holder | null {
  const { tree } = reading
  const args = argumentsOf(tree, token)
  const thanked = doerBehind(tree, token)
  if (thanked >= 0) return holderAt(reading, thanked, false)
  // 'Lorvia was prepared to sign': the passive is none.
  const done = args.passive && rule !== 'adjective' && !isMisread(tree, token)
  const borne = args.object >= 0 ? args.object : subjectOf(tree, token)
  const subject = !args.passive ? args.subject : done ? agentOf(tree, token, args.agent) : borne
  // 'was one of the people pushing for it'
  // 'was the only senator to vote for it'
  const among = tree.relation(token) === 'acl' && /^VBG?$/u.test(tree.xpos(token)) ? holderCalled(reading, tree.head(token)) : null // biome-ignore format: one line
  if (among) return among
  // 'was one of four lawmakers who voted against it'
  const noun = tree.relation(token) === 'acl:relcl' && /^(?:who|that)$/u.test(tree.lower(args.subject)) ? tree.head(token) : -1 // biome-ignore format: one line
  const one = noun >= 0 && tree.relation(noun) === 'nmod' && tree.lower(tree.head(noun)) === 'one' ? holderCalled(reading, noun) : null // biome-ignore format: one line
  if (one) return one
  // 'were angry after most Greens voted to end it': a parser may join what they did to who was angry.
  const doer = apartBefore(tree, token)
  if (doer >= 0) return holderAt(reading, doer)
  const voice = tree.relation(token) === 'acl' && tree.xpos(token) === 'VBG' ? giverOf(reading, tree.head(token)) : null
  if (voice) return voice
  if (subject < 0) return explained(reading, token) ?? joinedTo(reading, token)
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

/** 'It was willing to sign': a parser may take who is willing for an empty 'it'. */
function explained(reading: PositionReading, token: number): Holder | null {
  const { tree } = reading
  const it = tree.children(token).find((c) => tree.relation(c) === 'expl' && tree.lower(c) === 'it' && c < token)
  return it === undefined || tree.upos(token) !== 'ADJ' ? null : holderAt(reading, it)
}

/** 'Ada Berg, G-Lund, chairs the caucus and voted against it': a parser may join the verbs to the name. */
function joinedTo(reading: PositionReading, token: number): Holder | null {
  const { tree } = reading
  const above = tree.head(token)
  if (tree.relation(token) !== 'conj' || above < 0 || above > token || tree.xpos(token) !== 'VBD') return null
  return nameKind(tree, above) === 'person' && tree.relation(above) === 'root' ? holderAt(reading, above) : null
}

/** 'approved by the Senate by 80-17': who did it, not by how many. */
function agentOf(tree: Tree, token: number, agent: number): number {
  if (agent < 0) return strandedAgent(tree, token)
  if (tree.upos(agent) !== 'NUM') return agent
  return tree.children(token).find((c) => tree.relation(c) === 'obl:agent' && tree.upos(c) !== 'NUM') ?? agent
}

/** Who does it, of a clause behind 'after' that a parser took for a phrase of time and a verb joined to the one above; -1 elsewhere. */
function apartBefore(tree: Tree, token: number): number {
  if (tree.relation(token) !== 'conj' || !/^VB[DZP]$/u.test(tree.xpos(token))) return -1
  if (tree.children(token).some((c) => c < token && /^(?:cc|nsubj|aux|punct)/u.test(tree.relation(c)))) return -1
  return (
    tree
      .children(tree.head(token))
      .find((c) => c < token && tree.relation(c) === 'obl' && /^(?:after|before|since|because|as|once)$/u.test(prepositionOf(tree, c)) && phraseOf(tree, c).to === token) ?? -1 // biome-ignore format: one line
  )
}

/** Who stands behind two prepositions: 'Lorvia' of "was agreed to by Lorvia"; -1 elsewhere. */
const strandedAgent = (tree: Tree, token: number) =>
  tree.children(token).find((c) => c > token && /^obl/u.test(tree.relation(c)) && tree.children(c).some((k) => tree.relation(k) === 'case' && k > token + 1 && tree.lower(k) === 'by')) ?? -1 // biome-ignore format: one line
