import type { Document } from '../document.ts'
import type { Tree } from '../trees/tree.ts'
import type { AttributionDraft } from './attribution-draft.ts'

interface Trees {
  readonly tree: Tree
  readonly first: Uint32Array
}

/** What stands before the head of its phrase and is nothing without it: '14-point' of '14-point plan'. */
const leaning = /^(?:amod|nummod|compound|det|nmod:poss|case|aux|aux:pass|cop|mark)$/

/**
 * Where the content of a draft ends when what it begins is told to its end: a list ('to mend the bridge, widen the road and plant
 * trees'), a phrase, a clause that has only its subject. The end it has where nothing is broken off.
 */
export function wholeEnd(
  document: Document,
  trees: Trees,
  draft: AttributionDraft,
  drafts: readonly AttributionDraft[],
): number {
  const { tokenOf, quoteAt, tags } = document
  const { tree, first } = trees
  const { from, to } = draft.content.at(-1)!
  const begin = first[from]!
  const next = first[to]!
  if (next >= tree.length || tree.last[begin] !== tree.last[next - 1] || next >= tree.last[begin]!) return to
  if (quoteAt[to]! >= 0 || quoteAt[to - 1]! >= 0) return to
  const end = Math.max(listEnd(), phraseEnd())
  if (end <= next) return to
  const whole = tokenOf[end - 1]! + 1
  return drafts.some((other) => other !== draft && other.cue.some((cue) => to <= cue.from && cue.from < whole))
    ? to
    : whole

  /** The end of ', build a bridge and plant trees' where its first part is told. */
  function listEnd(): number {
    if (tags[to] !== 'COMMA') return -1
    const infinitives = infinitivesEnd()
    if (infinitives >= 0) return infinitives
    const head = joinedAt(next + 1)
    if (head < begin || head >= next) return -1
    const parts = tree.children(head).filter((c) => tree.relation(c) === 'conj' && c > next)
    const last = parts.at(-1)
    if (last === undefined || !parts.some((c) => firstOf(c) === next + 1) || firstWord(last, 'cc') < 0) return -1
    const one = tree.xpos(head)
    if (parts.some((c) => tree.xpos(c).slice(0, 2) !== one.slice(0, 2) || (/^V/u.test(one) && tree.xpos(c) !== one)))
      return -1
    // 'said she was ill, cancelled the trip and left': what the speaker did.
    if (hasTense(head) && cueForms().has(one) && !inRelative(head)) return -1
    return endOf(last)
  }

  /** 'to mend the bridge, widen the road and plant trees': parsers hang 'widen' anywhere, but its form says what it is joined to. */
  function infinitivesEnd(): number {
    const isBase = (k: number) => tree.xpos(k) === 'VB' && tree.children(k).every((c) => c > k || !/^(?:aux|mark)/u.test(tree.relation(c))) // biome-ignore format: one line
    if (!isBase(next + 1) || !hasInfinitive()) return -1
    const stop = tree.last[begin]!
    let and = next + 2
    while (and < stop && !(tree.xpos(and) === 'CC' && isBase(and + 1))) {
      if (quoteAt[tokenOf[and]!]! >= 0 || /^(?:[:;()—–]|--)$/u.test(tree.lower(and))) return -1
      and++
    }
    if (and >= stop) return -1
    let end = and + 2
    while (end < stop && tree.upos(end) !== 'PUNCT' && tree.xpos(end) !== 'CC') end++
    return end
  }

  function hasInfinitive(): boolean {
    for (let k = begin; k < next; k++) if (tree.xpos(k) === 'TO' || tree.xpos(k) === 'MD') return true
    return false
  }

  /** The head that what begins at a token is joined to, or -1. */
  function joinedAt(token: number): number {
    for (let at = token, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
      if (firstOf(at) !== token) return -1
      if (tree.relation(at) === 'conj') return tree.head(at)
    }
    return -1
  }

  /** The end of a phrase or clause whose head stands behind the last word told. */
  function phraseEnd(): number {
    if (tags[to] === 'COMMA' || tags[to] === 'STOP') return -1
    let head = tree.head(next - 1)
    if (!leaning.test(tree.relation(next - 1))) {
      // 'said the new toll | would close the port'
      const verb = predicateAt(next)
      if (verb < 0) return -1
      head = verb
    }
    return head >= next && head < tree.last[begin]! ? endOf(head) : -1
  }

  /** The verb that begins at a token, and has its subject in what is told. */
  function predicateAt(token: number): number {
    if (!hasTense(token) && tree.xpos(token) !== 'MD') return -1
    const verb = /^(?:aux|cop)/u.test(tree.relation(token)) ? tree.head(token) : token
    const subject = tree.children(verb).find((c) => /^nsubj/u.test(tree.relation(c)))
    return subject !== undefined && subject >= begin && subject < next && isBelowCue(verb) ? verb : -1
  }

  /** Whether a verb hangs on the cue or on what is told. */
  function isBelowCue(verb: number): boolean {
    const inside = (at: number) =>
      (at >= begin && at < next) || draft.cue.some((cue) => first[cue.from]! <= at && at < first[cue.to]!)
    for (let at = tree.head(verb), steps = 0; at >= 0 && steps < 12; at = tree.head(at), steps++)
      if (inside(at)) return true
    return false
  }

  function cueForms(): ReadonlySet<string> {
    const forms = new Set<string>()
    for (const cue of draft.cue) for (let k = first[cue.from]!; k < first[cue.to]!; k++) forms.add(tree.xpos(k))
    return forms
  }

  function hasTense(token: number): boolean {
    return /^VB[DZP]$/u.test(tree.xpos(token))
  }

  function inRelative(token: number): boolean {
    for (let at = token, steps = 0; at > begin && steps < 12; at = tree.head(at), steps++)
      if (tree.relation(at).startsWith('acl')) return true
    return false
  }

  function firstOf(head: number): number {
    let from = head
    for (const child of tree.children(head)) if (child < head) from = Math.min(from, firstOf(child))
    return from
  }

  function firstWord(head: number, relation: string): number {
    return tree.children(head).find((c) => tree.relation(c) === relation && c < head) ?? -1
  }

  /** Behind the last token that hangs on a head and no comma stands before. */
  function endOf(head: number): number {
    const stop = tree.last[head]!
    let end = head + 1
    while (end < stop && (tree.upos(end) !== 'PUNCT' || tree.lower(end) === '-') && hangsOn(end, head)) end++
    return end
  }

  function hangsOn(token: number, head: number): boolean {
    for (let at = token, steps = 0; at >= 0 && steps < 30; at = tree.head(at), steps++) if (at === head) return true
    return false
  }
}
