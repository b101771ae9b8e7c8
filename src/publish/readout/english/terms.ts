import { adjectives } from '../../../languages/en/lexicon/adjectives.ts'
import { irregular } from '../../../languages/en/lexicon/irregular.ts'
import { nounish } from '../../../languages/en/lexicon/nounish.ts'
import { verbs } from '../../../languages/en/lexicon/verbs.ts'
import { saysNothing } from './hollow.ts'
import { listOf } from './lists.ts'
import { bare, quoted } from './quoting.ts'

const bases = new Set([...verbs, 'be', 'have', 'do'])

/** What a term's words are: something to do, what the plan would bring about, what somebody should do or is urged to, a clause, a thing. */
type Form = 'deed' | 'effect' | 'wish' | 'urging' | 'clause' | 'thing'

const modal = /^(?:not )?(?:will|would|may|might|can|could|cannot)\b/iu
const determiner = /^(?:the|an?|all|any|its|their|his|her|no|some|more|up|about|roughly|nearly|both)$/u
const described = new Set(adjectives)
const nouns = new Set(nounish)
const finite = /\b(?:will|would|shall|should|must|may|can|could|is|are|was|were|has|have)\b/u
const relative = /\b(?:that|which|who|whom|whose|where|if|when|as|how|what|whether)\b/iu
/** 'limits on forces', 'control of the gates': a noun, though it may be a verb. */
const nounThere = /^\S+ (?:of|on|for|to|by|in|and|or|with|between|against|from)\b/iu
/** Words cut out of their sentence so that nobody could tell what they mean. */
const broken =
  /^(?:to )?sign into law\b|^(?:by|do|does|did|his|their|among|of|with|from|and|or|but|that|which|how|him|her|them|it|its|this|these|those|he|she|they|we|us|you|I|as|than|there|so|such|then|also|who|what|whether|where|when|if)\b|^(?:in|on|for|towards?|against|into|through|during|despite|amid|upon|because)\s|^(?:up )?to [^a-z]/iu
const question = /^(?:Would|Will|Should|Can|Could|Do|Does|Did|Is|Are|Was|Were|Has|Have|Why|Who|What|How)\b|\?$/u
/** 'made in the talks', 'agreed on in May': a participle whose noun is missing. */
const orphan = /^\p{Ll}+(?:ed|en|wn|de|nt|ld|ght) (?:in|on|by|at|to|with|from|of|for|under|after|before)\b/u
/** 'secured his freedom': what was done. */
const deedDone = /^\p{Ll}+ed (?:the|his|her|its|their|an?)\b/u
const pasts = new Set([...irregular].flatMap(([base, [past]]) => (past === base ? [] : [past])))
/** 'left questions open'; what is not so is a thing: 'lost ground', 'frozen assets'. */
const isDone = (words: string) => pasts.has(words.split(' ')[0]!) && !nouns.has(words.split(' ')[0]!)
const ownWords = /\b(?:I|we|us|our|ours|my|me|mine|you|your)\b/u
/** 'Were the gates', 'a halt of the works, have stayed the same': a verb whose subject, or half of an aside, was cut away. */
const torn = /^(?:is|are|was|were|has|had)\b|^[^,]+, (?:is|are|was|were|has|have|had|will|would)(?:n['’]t)?\b/iu
/** Words that cannot be the last of a term. */
const cut =
  /\b(?:the|an?|of|in|to|and|or|that|with|by|for|from|which|what|who|whose|as|at|on|its|their|his|her|including|come|be|is|are|was|were|Sgt|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Gov|St|exactly|so|very|more)\.?$/iu

/**
 * 'withdraw its guns' and 'to withdraw' are a deed, 'would end the siege' an effect, 'Karsa withdraw its guns' a wish, 'Karsa to withdraw' an urging, 'the gates should be open' a clause, 'a halt of
 * the works' and 'halting the works' a thing.
 */
function formOf(words: string): Form {
  if (modal.test(words)) return 'effect'
  const deed = words.replace(/^(?:not )?(?:to )?(?:not )?(?:[a-z]+ly )?/iu, '')
  const first = deed.split(/[\s,]/u)[0]!.toLowerCase()
  if (/^(?:not |to )/iu.test(words) && bases.has(first)) return 'deed'
  // 'Free elections must be held', 'complete destruction of the guns', 'right to sail': no verb, though it may be one.
  const mayBeNoun = described.has(first) || nouns.has(first)
  if (mayBeNoun && isClauseIn(words)) return 'clause'
  if (/^right to\b/iu.test(words)) return 'thing'
  if (described.has(first) && (abstract.test(words) || nounThere.test(words))) return 'thing'
  if ((bases.has(first) || first === 'be') && /\s/u.test(words) && !(nouns.has(first) && nounThere.test(words)))
    return 'deed'
  const { verb: wish = '', next = '' } = /^(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:not )?(?<verb>[a-z]+)\b(?: (?<next>\p{L}+))?/u.exec(words)?.groups ?? {} // biome-ignore format: one line
  // 'The Sella swap', 'North Lorvian free trade': no verbs where no object follows.
  const named = (nouns.has(wish) || described.has(wish)) && !determiner.test(next)
  if ((bases.has(wish) || wish === 'be') && !finite.test(wish) && !named) return 'wish'
  const urged = /^(?:the )?(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:not )?to (?<verb>[a-z]+)\b/u.exec(words)?.groups?.verb
  if (urged && (bases.has(urged) || urged === 'be')) return 'urging'
  const many = /^(?:(?:the|all|both|its|their|other) )?(?<whom>(?:\p{L}+ ){1,6}?)to (?<verb>[a-z]+)\b/u.exec(
    words,
  )?.groups
  if (many && (bases.has(many.verb!) || many.verb === 'be') && canBeUrged(words, many.whom!)) return 'urging'
  if (
    /^(?:\p{L}+ ){1,4}be \p{L}+(?:ed|en|t|d|n)\b/u.test(words) &&
    !/^\S+ to\b|\b(?:to|that|which) be\b/u.test(words) &&
    !finite.test(words)
  )
    return 'wish'
  return isClauseIn(words) ? 'clause' : 'thing'
}

/** Whether a finite verb stands in words, and not in a relative clause of theirs. */
function isClauseIn(words: string): boolean {
  const at = finite.exec(words)
  return at !== null && at.index > 0 && !relative.test(words.slice(0, at.index))
}

/** A noun of an act or a state right after the first word: 'complete destruction of the guns'. */
const abstract = /^\S+ \p{Ll}+(?:tion|sion|ment|ance|ence|ity|ism|ship|ness)s?\b/u

/** 'Ministers call it theft': told of many, and no wish; 'the United States withdraw' may be one. */
function isTold(words: string): boolean {
  const { verb = '' } =
    /^(?!(?:\S+ )?(?:States|Nations|Emirates) )\p{Lu}\p{Ll}+s (?<verb>\p{Ll}+) /u.exec(words)?.groups ?? {}
  return bases.has(verb) && !nouns.has(verb) && verb !== 'be'
}

/** Nouns that an infinitive says more of: 'efforts to', 'the right to'. */
const takesInfinitive =
  /\b(?:effort|plan|step|talk|way|promise|threat|call|attempt|move|measure|right|reason|offer|pledge|demand|proposal|bid|deal|power|negotiation|agreement|decision|request|pact|accord|bill|law|legislation|commitment|chance|opportunity|time|need|ability|willingness|refusal|failure|order|vote|push|drive|intention|obligation|duty|permission|authority|freedom|access|return|end|readiness|desire|hope|capacity|pressure|framework|mechanism|process|deadline|fund|money|aid|relief|support|conditions?|rules?|term|limit)s?\b/iu

/** 'troops in the city to leave', 'the cabinet to vote': people who should do something. */
function canBeUrged(words: string, whom: string): boolean {
  return !takesInfinitive.test(whom) && (/^(?:the|all|both) /iu.test(words) || /\p{Ll}s\b/u.test(whom.split(' ')[0]!))
}

/** Whether words can stand for a term by themselves: not one word alone, not cut out of the middle of a sentence. */
export function isTellable(words: string): boolean {
  const inner = bare(words)
  return (
    /\s/u.test(inner) &&
    inner.length > 8 &&
    ![broken, torn, cut, question, ownWords, deedDone].some((fault) => fault.test(inner)) &&
    !isDone(inner) &&
    !isTold(inner) &&
    !saysNothing(inner) &&
    !(orphan.test(inner) && !bases.has(inner.split(' ')[0]!))
  )
}

/** What a plan says, in a verb and an object that takes a term's words as they stand. */
export function termClause(
  words: string,
  obliges: readonly string[],
  number: 'one' | 'many' = 'one',
): { verb: string; object: string } {
  const inner = bare(words)
  const who = listOf(obliges)
  const [say, provide, have, term] =
    number === 'one'
      ? ['says that', 'provides for', 'would have', 'has among its terms:']
      : ['say that', 'provide for', 'would have', 'have among their terms:']
  switch (formOf(inner)) {
    case 'effect':
      return { verb: '', object: quoted(inner, 130) }
    case 'deed':
      return who && !/^not /iu.test(inner)
        ? { verb: have, object: `${who} ${quoted(inner.replace(/^to /iu, ''), 130)}` }
        : { verb: term, object: quoted(inner, 130) }
    case 'wish':
      return { verb: have, object: quoted(inner, 130) }
    case 'urging':
      return { verb: term, object: quoted(inner, 130) }
    case 'clause':
      return { verb: say, object: quoted(inner, 130) }
    case 'thing':
      return { verb: provide, object: quoted(inner, 130) }
  }
}

/** How a term's words stand as the object of a stance: 'that Karsa “withdraw its guns”', 'to “withdraw its guns”', '“a halt of the works”'. */
export function termObject(
  words: string,
  obliges: readonly string[],
  holder: string,
): { link: 'that' | 'to' | 'urging' | ''; object: string } {
  const inner = bare(words)
  const others = obliges.filter((name) => name !== holder)
  switch (formOf(inner)) {
    case 'deed': {
      const deed = quoted(
        inner.replace(/^to /iu, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
        110,
      )
      return others.length ? { link: 'that', object: `${listOf(others)} ${deed}` } : { link: 'to', object: deed }
    }
    case 'wish':
    case 'clause':
      return { link: 'that', object: quoted(inner, 110) }
    case 'urging':
      return { link: 'urging', object: quoted(inner, 110) }
    case 'effect':
      return { link: '', object: `what ${quoted(inner, 110)}` }
    case 'thing':
      return { link: '', object: quoted(inner, 110) }
  }
}
