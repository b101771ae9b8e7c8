import type { Tree } from '../../trees/tree.ts'
import { isCapital } from '../targets/complement-words.ts'
import { isCondition } from './conditions.ts'
import type { Found, Step } from './found.ts'

/** Reads one word that hangs on the word of a step: 'not', 'could', 'if'. */
export function readBeside(step: Step, child: number, found: Found): void {
  readDenial(step, child, found)
  const isAuxiliary = step.tree.relation(child).startsWith('aux')
  if (isAuxiliary) readAuxiliary(step, child, found)
  if (!isAuxiliary || found.shared) readDoubt(step, child, found)
}

function readDenial({ tree, token, at, m }: Step, child: number, found: Found): void {
  const { shared } = found
  const relation = tree.relation(child)
  const word = tree.lower(child)
  const deny = () => {
    found.negated = !found.negated
  }
  const denies = /^(?:advmod|det|cc:preconj|cc|neg)/u.test(relation) && m.negations.has(word) && child < token
  if (denies && shared && !(word === 'no' && relation === 'det' && at !== token)) deny()
  if (word === 'without' && relation === 'mark') deny()
  if (m.longer.has(word) && child < at && child > 0 && tree.lower(child - 1) === 'no' && shared) deny()
  // 'neither accepted nor refused it'
  const either = word === 'neither' && /^(?:cc|advmod|det)/u.test(relation)
  if (either && (at === token || (tree.head(token) === at && tree.relation(token) === 'conj'))) found.real = false
  if (relation === 'advmod' && word === 'yet' && tree.lemma(at) === 'have') found.awaited = true
  if (relation === 'advmod' && word === 'yet' && at === token) found.yet = true
  // 'No Lorvian government could accept it'; but 'no deal means war'
  if (relation === 'nsubj' && at === token && isNoneOf(tree, child)) found.real = false
  // 'Neither Lorvia nor Karsa accepted it'
  const subject = /^nsubj/u.test(relation) ? [child, ...tree.children(child)] : []
  if (shared && subject.some((c) => c <= child && tree.lower(c) === 'neither')) deny()
}

function readAuxiliary({ tree, at, m }: Step, child: number, found: Found): void {
  const word = tree.lower(child)
  // 'should Lorvia refuse it, the talks end'
  const isBetween = (c: number) => c > child && c < at && /^nsubj/u.test(tree.relation(c))
  if (/^(?:should|had)$/u.test(word) && tree.children(at).some(isBetween)) found.real = false
  if (!found.shared) return
  if (m.able.has(word)) found.able = true
  if (m.obliged.has(word)) found.obliged = true
  if (/^(?:would|'d)$/u.test(word)) found.would = true
}

function readDoubt({ tree, token, at, m }: Step, child: number, found: Found): void {
  const relation = tree.relation(child)
  const word = tree.lower(child)
  // 'this was probably a mistake' is a verdict all the same.
  const weighed = relation === 'advmod' && at === token && tree.upos(token) === 'NOUN'
  const perhaps = /^(?:aux|advmod)/u.test(relation) && m.perhaps.has(word) && child < at
  if (perhaps && found.shared && !weighed) found.real = false
  // 'spoke before endorsing the plan' tells of the endorsement.
  const told = word === 'before' && tree.xpos(at) === 'VBG' && tree.xpos(tree.head(at)) === 'VBD'
  if (relation === 'mark' && m.open.has(word) && child < at && !told) found.real = false
  // 'as long as Lorvia honours it'
  if (word === 'as' && child > 0 && m.long.has(tree.lower(child - 1)) && child < at) found.real = false
  // 'rather than reject it'
  if (/^(?:mark|cc|case)$/u.test(relation) && m.instead.has(word) && child < at) found.real = false
  if (at !== token) return
  if (isCondition(tree, child, m)) found.conditional = true
  // 'we will only sign a deal that'
  const willing = (c: number) => /^(?:will|wo|would|'ll|'d|can|could)$/u.test(tree.lower(c))
  const only = word === 'only' && relation === 'advmod' && child < token
  if (only && tree.children(at).some(willing)) found.conditional = true
}

/** 'No Lorvian government' */
function isNoneOf(tree: Tree, noun: number): boolean {
  const below = tree.children(noun)
  return below.some((c) => tree.lower(c) === 'no') && below.some((c) => /^(?:amod|compound)$/u.test(tree.relation(c)) && isCapital(tree, c)) // biome-ignore format: one line
}
