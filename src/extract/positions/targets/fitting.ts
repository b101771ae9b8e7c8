import type { PositionWords, StanceMatter } from '../../../languages/positions.ts'
import type { Span } from '../../../record/passage.ts'
import type { Participants } from '../../events/who/participants.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import { isEmptied } from './complement-words.ts'
import type { Complement } from './complements.ts'
import { isSubject, isSubjectWanted, isToldMore, isWording } from './target-words.ts'

/** Whether words that stand for no term that was told may be what a position is on, told in their own words. */
export function fittingIn(
  told: readonly Span[],
  words: PositionWords,
  participants: Participants,
  isShortName: (tree: Tree, token: number) => boolean,
) {
  return { phraseFits, clauseFits }

  function isMatter(tree: Tree, token: number): boolean {
    if (tree.upos(token) !== 'NOUN' && tree.upos(token) !== 'PROPN') return false
    return words.matters.has(tree.lemma(token)) && nameKind(tree, token) !== 'person'
  }

  function phraseFits(tree: Tree, head: number, on: StanceMatter): boolean {
    const upos = tree.upos(head)
    // 'ten is an insult': a number alone may be what is offered.
    if (upos === 'NUM') return (on === 'matters' || on === 'plan') && /^nsubj/u.test(tree.relation(head)) && !words.grammar.few.has(tree.lower(head)) // biome-ignore format: one line
    if (upos === 'PROPN') {
      const kind = nameKind(tree, head)
      return (
        kind !== 'person' &&
        kind !== 'place' &&
        kind !== 'organisation' &&
        (on === 'deals' ? words.deals : words.matters).has(tree.lemma(head))
      )
    }
    // 'the tariff hike'
    const changed = words.relational.has(tree.lemma(head)) && tree.children(head).some((c) => tree.relation(c) === 'compound' && words.measures.has(tree.lemma(c))) // biome-ignore format: one line
    const done =
      changed || words.measures.has(tree.lemma(head)) || (words.deeds.has(tree.lemma(head)) && isToldMore(tree, head))
    if (on === 'deeds' && upos === 'NOUN' && done) return true
    if (upos !== 'NOUN' || (words.wordings.has(tree.lemma(head)) && !isMatter(tree, head))) return false
    const alone = !tree.children(head).some((c) => /^(?:nmod|acl|amod|compound|nummod)/u.test(tree.relation(c)))
    if (alone && words.relational.has(tree.lemma(head))) return false
    // 'announced plans to leave' puts no plan on the table.
    if (on === 'deals' || on === 'deeds')
      return words.deals.has(tree.lemma(head)) && !(words.purposes.has(tree.lemma(head)) && tree.xpos(head) === 'NNS')
    if (isMatter(tree, head)) return true
    return on === 'anything' && !participants.isSomebody(tree, head) && participants.of(tree, head).length === 0
  }

  /** Whether a term is told in a stretch. */
  function isTerm(tree: Tree, from: number, to: number): boolean {
    const { start, end } = tree.analysis
    return told.some((t) => t.start < end[to - 1]! && start[from]! < t.end)
  }

  /** 'the first train must go' */
  function isThing(tree: Tree, token: number): boolean {
    const somebody = participants.isSomebody(tree, token) || participants.of(tree, token).length > 0
    return tree.upos(token) === 'NOUN' && !somebody
  }

  /** Whether a clause tells nothing of what is done, or to what. */
  function isAlone(tree: Tree, verb: number, to: number): boolean {
    for (let i = verb + 1; i < to; i++)
      if (/^(?:NOUN|PROPN|VERB|NUM|DET)$/u.test(tree.upos(i)) && !words.grammar.calendar.has(tree.lower(i)))
        return false
    return true
  }

  /** Whether a clause is about what is bargained for, or about somebody. */
  function clauseFits(tree: Tree, { head, from, to, asked, bare }: Complement, on: StanceMatter): boolean {
    const below = tree.children(head).filter((c) => /^(?:obj|obl|nsubj:pass)$/u.test(tree.relation(c)))
    // 'hopes to see a deal'
    const deal = on === 'deals' && below.some((c) => tree.relation(c) === 'obj' && (words.deals.has(tree.lemma(c)) || isShortName(tree, c))) // biome-ignore format: one line
    if (!deal && words.modality.undemanding.has(tree.lemma(head))) return false
    // 'what the plan should include', 'the Senate should act'
    const passive = tree.children(head).some((c) => tree.relation(c) === 'aux:pass')
    const doer = asked >= 0 ? asked : tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c)))
    const idle = words.hollow.has(tree.lemma(head)) && (doer === undefined || !isThing(tree, doer))
    if (((isEmptied(tree, head, words) && !passive) || idle) && isAlone(tree, head, to)) return false
    const tells = isTerm(tree, from, to)
    if (!tells && below.some((c) => tree.relation(c) === 'obj' && isWording(tree, c, words, bare))) return false
    const askedOf = asked < 0 ? [] : participants.of(tree, asked)
    // Who tells his own people to do something demands nothing of another side.
    if (
      asked >= 0 &&
      on === 'matters' &&
      (askedOf.length === 0 || askedOf.some((id) => participants.kindOf(id) === 'person'))
    )
      return tells || words.matters.has(tree.lemma(asked))
    if (
      asked >= 0 &&
      askedOf.length === 0 &&
      !participants.isSomebody(tree, asked) &&
      !words.sides.has(tree.lemma(asked)) &&
      !words.matters.has(tree.lemma(asked)) &&
      !tree.children(head).some((c) => tree.relation(c) === 'aux:pass')
    )
      return false
    if (tells) return true
    if (deal) return true
    if (on === 'deals' || on === 'deeds')
      return below.some((c) => words.deals.has(tree.lemma(c)) || (on === 'deeds' && words.deeds.has(tree.lemma(c)) && isToldMore(tree, c) && !words.vessels.has(tree.lemma(c)))) // biome-ignore format: one line
    // 'is open to letting the ships pass'
    if (
      words.granting.has(tree.lemma(head)) &&
      below.some((c) => tree.upos(c) === 'NOUN' && !isWording(tree, c, words, bare))
    )
      return true
    // 'is ready to discuss the corridor'
    if (
      words.grammar.talking.has(tree.lemma(head)) &&
      below.some((c) => tree.upos(c) === 'NOUN' && !words.wordings.has(tree.lemma(c)))
    )
      return true
    for (let i = from; i < to; i++) {
      if (isMatter(tree, i)) return true
      if (
        i !== asked &&
        i !== head &&
        ((tree.upos(i) === 'PROPN' && nameKind(tree, i) === null && !words.grammar.calendar.has(tree.lower(i))) ||
          /^(?:person|organisation|place|nationality)$/u.test(nameKind(tree, i) ?? '')) &&
        !isSubject(tree, i)
      )
        return true
    }
    // 'urged Lind to step down', 'insisted that its trains run first'
    if (
      on === 'anything' &&
      tree.upos(head) === 'VERB' &&
      (askedOf.length > 0 || (asked >= 0 && isMatter(tree, asked)) || isSubjectWanted(tree, head, words))
    )
      return true
    const somebody = asked >= 0 ? asked : tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c)))
    return (
      on === 'anything' &&
      somebody !== undefined &&
      participants.of(tree, somebody).length > 0 &&
      below.some((c) => tree.upos(c) === 'NOUN' && !words.wordings.has(tree.lemma(c)))
    )
  }
}
