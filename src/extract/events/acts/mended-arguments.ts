import type { EventFrame } from '../../../languages/event-words.ts'
import { type Arguments, argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { plannerOf } from '../who/planner-of.ts'
import type { ActReading } from './act-reading.ts'

/**
 * Who does a verb and to whom, as `argumentsOf` reads them off a tree, but 'A deal signed in May broke down' and 'Denn, held since May, is
 * free', where a parser takes 'signed' for what the deal did, tell what was done to it; 'voted by nine to four' tells who voted; who is
 * accused of leaving or thanked for agreeing does so; in 'Lind smiled as Karsa signed' Karsa does, though a parser may join 'signed' to
 * 'smiled'.
 */
export function mendedArguments({ tree, words, participants }: ActReading, verb: number): Arguments {
  const args = withRelative(tree, verb, argumentsOf(tree, verb))
  const charged = tree.xpos(verb) === 'VBG' ? chargedWith({ tree, words }, verb) : -1
  if (charged >= 0) return { ...args, subject: charged }
  const { object, passive, agent } = args
  const asked = askedToDo({ tree, words, participants }, verb, args.subject)
  if (asked >= 0) return { ...args, subject: asked }
  const planner = args.subject < 0 && !passive ? plannerOf({ tree, words }, verb) : -1
  if (planner >= 0) return { ...args, subject: planner }
  const joint = passive ? -1 : joinedBehind({ tree, participants }, verb)
  if (joint >= 0) return { ...args, subject: joint }
  const suffers = passive && agent < 0 ? doneBy({ tree, words }, verb) : -1
  if (suffers >= 0) return { ...args, subject: object, object: suffers, passive: false }
  const { subject } = args
  const behind = saidOf({ tree, words }, verb, subject)
  if (behind >= 0) return { ...args, subject: behind }
  const needs = (frame: EventFrame) => words.verbs.get(tree.lemma(verb))?.some((s) => s.frames.includes(frame)) ?? false
  if (passive && agent >= 0 && tree.xpos(agent) === 'CD' && needs('alone'))
    return { ...args, subject: object, object: -1, agent: -1, passive: false }
  // 'the released detainees'
  if (tree.relation(verb) === 'amod' && tree.xpos(verb) === 'VBN' && needs('captive'))
    return { ...args, object: tree.head(verb), passive: true }
  if (passive || subject < 0 || object >= 0 || tree.head(subject) !== verb || !/^VB[DN]$/u.test(tree.xpos(verb)))
    return args
  const isSet = tree.lower(verb - 1) === ',' && phraseOf(tree, subject).to === verb - 1
  const ofMatter = words.matters.has(tree.lemma(subject)) && needs('matter')
  if (!ofMatter && !(isSet && (needs('captive') || needs('kept')))) return args
  // 'The truce, agreed upon by Lorvia, is short'
  if (ofMatter && isSet && agent >= 0) return { ...args, subject: -1, object: subject, passive: true }
  const children = tree.children(verb)
  if (children.some((c) => /^(?:aux|ccomp|xcomp)/u.test(tree.relation(c)))) return args
  const by = args.obliques.find((c) => prepositionOf(tree, c) === 'by')
  return { ...args, subject: -1, object: subject, passive: true, agent: by ?? agent }
}

/** 'a cell' of 'a cell that prosecutors say kidnapped and killed them', where a parser takes the prosecutors for those who did it; or -1. */
function saidOf({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number, subject: number): number {
  if (subject < 0 || subject >= verb) return -1
  const saying = tree.head(subject)
  if (saying === verb || saying < 0 || !words.sayings.has(tree.lemma(saying))) return -1
  if (!tree.relation(saying).startsWith('acl') || !/^VB[DN]$/u.test(tree.xpos(saying + 1))) return -1
  return verb === saying + 1 || tree.head(verb) === saying ? tree.head(saying) : -1
}

/** With 'deal' of 'the deal, which Lind has promised to sign', 'the deal that Lind wants to sign', for what is signed. */
function withRelative(tree: Tree, verb: number, args: Arguments): Arguments {
  let top = verb
  while (tree.relation(top) === 'xcomp') top = tree.head(top)
  if (args.object >= 0 || args.passive || top === verb || tree.relation(top) !== 'acl:relcl') return args
  const children = tree.children(top).filter((c) => c < top)
  const which = children.find((c) => /^(?:that|which|whom|who|whose|where|when|why)$/u.test(tree.lower(c)))
  const isDone = which === undefined || tree.relation(which) === 'obj'
  if (!isDone || !/^N/u.test(tree.xpos(tree.head(top)))) return args
  // A parser's 'which' may pass for who is asked to do it.
  const subject = args.subject === which ? (children.find((c) => /^nsubj/u.test(tree.relation(c))) ?? -1) : args.subject
  return { ...args, subject, object: tree.head(top) }
}

/** 'Lorvia and Karsa' of 'expects Lorvia and Karsa to agree', 'Berg' of 'asked Berg to resign', where a parser takes who expects for who does it; or -1. */
function askedToDo(
  { tree, words, participants }: Pick<ActReading, 'tree' | 'words' | 'participants'>,
  verb: number,
  subject: number,
): number {
  const above = tree.head(verb)
  if (tree.xpos(verb) !== 'VB' || above < 0 || subject < 0 || tree.head(subject) === verb) return -1
  const to = tree.children(verb).find((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'to')
  if (to === undefined || !/^(?:xcomp|advcl)$/u.test(tree.relation(verb))) return -1
  const { proposed, planned, seeking } = words.status
  const asks = proposed.has(tree.lemma(above)) || seeking.has(tree.lemma(above))
  // 'promised Berg to resign': who promises does it.
  if (!asks && (!planned.has(tree.lemma(above)) || words.acts.meant.has(tree.lemma(above)))) return -1
  // 'called on Berg to resign'
  const isAsked = (c: number) =>
    /^i?obj$/u.test(tree.relation(c)) ||
    (asks && tree.relation(c) === 'obl' && /^(?:on|upon|to|for|with)$/u.test(prepositionOf(tree, c)))
  const object = tree.children(above).find((c) => c > above && c < verb && isAsked(c))
  if (object === undefined || phraseOf(tree, object).to !== to) return -1
  return participants.isSomebody(tree, object) ? object : -1
}

/** 'Karsa' of 'accused Karsa of walking out and rejecting the plan', 'expressed gratitude to Karsa for agreeing'; or -1. */
function chargedWith({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number): number {
  let first = verb
  while (tree.relation(first) === 'conj' && tree.xpos(tree.head(first)) === 'VBG') first = tree.head(first)
  const isMarked = tree.children(first).some((c) => c < first && /^(?:of|for)$/u.test(tree.lower(c)))
  if (!isMarked || tree.relation(first) !== 'advcl') return -1
  const above = tree.head(first)
  const object = tree.children(above).find((c) => tree.relation(c) === 'obj')
  if (object === undefined) return -1
  if (words.charging.has(tree.lemma(above))) return object
  const to = tree.children(above).find((c) => c > object && prepositionOf(tree, c) === 'to')
  return words.charging.has(tree.lemma(object)) ? (to ?? -1) : -1
}

/**
 * 'Lorvia and Karsa' of 'Lind smiled as Lorvia and Karsa reached a deal' and of 'Lind, who was there as Lorvia and Karsa reached a deal, smiled',
 * where a parser takes them for no more than what 'as' leads to; or -1.
 */
function joinedBehind({ tree, participants }: Pick<ActReading, 'tree' | 'participants'>, verb: number): number {
  if (!/^VB[DZP]$/u.test(tree.xpos(verb)) || tree.lower(verb - 1) === ',') return -1
  const before = tree.children(verb).filter((c) => c < verb && !/^(?:advmod|aux)$/u.test(tree.relation(c)))
  // A parser may hang the comma on either.
  const isAside = (name: number) =>
    tree
      .children(name)
      .filter((c) => /relcl/u.test(tree.relation(c)))
      .some((c) =>
        [...tree.children(name), ...tree.children(c)].some((p) => p > name && p < c && tree.lower(p) === ','),
      )
  const unclosed = before.some((s) => tree.relation(s) === 'nsubj' && isAside(s))
  if (!unclosed && (!/^(?:conj|advcl)$/u.test(tree.relation(verb)) || before.length > 0)) return -1
  for (let at = verb - 1; at >= 0 && at < verb; at = tree.head(at))
    if (/^(?:as|after|before|since|until|till)$/u.test(prepositionOf(tree, at)))
      return participants.isSomebody(tree, at) ? at : -1
  return -1
}

/** 'two Poles' of 'said gunmen kidnapped and robbed two Poles', where a parser takes the gunmen for those who were kidnapped; or -1. */
function doneBy({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number): number {
  const doer = tree.head(verb)
  if (tree.relation(verb) !== 'acl' || doer < 0 || !/^i?obj$/u.test(tree.relation(doer))) return -1
  if (!words.sayings.has(tree.lemma(tree.head(doer)))) return -1
  const joined = tree.children(verb).filter((c) => tree.relation(c) === 'conj')
  return [verb, ...joined].flatMap((v) => tree.children(v)).find((c) => tree.relation(c) === 'obj') ?? -1
}
