import type { Stance } from '../record/position.ts'
import type { StanceGrammar } from './stance-grammar.ts'

/**
 * What stands with a word to name what its stance is on: 'object'; 'clause' ("insist that …"); 'infinitive', which the holder
 * would do ("refuse to sign"); 'gerund' ("consider leaving"); 'asked', an infinitive that others should do ("urge Lorvia to
 * sign"); 'own', a clause about what the holder will do himself ("promised that he would sign"); any other value is a
 * preposition: 'for'.
 */
export type StanceFrame = 'object' | 'clause' | 'infinitive' | 'gerund' | 'asked' | 'own' | (string & {})

/**
 * What a stance may be on: 'anything' ("demand an apology"), only 'matters' that are bargained for ("oppose the tariff"), or only
 * 'deals': texts and talks ("walk out of the talks"), 'texts' alone ("unveil a plan"; who announces talks proposes nothing), 'deeds': those and what was done of them ("hailed the move to free them"), or only what
 * is 'told' of as a proposal or provision ("abides by the truce"); 'plan' are matters, and of 'it' the plan that was told of last ("it's a great deal");
 * 'question' are matters, and of 'it' the term or plan that the sentences before were about ("has taken no position on it").
 */
export type StanceMatter = 'anything' | 'matters' | 'deals' | 'texts' | 'deeds' | 'told' | 'plan' | 'question'

/** A stance that a word tells, and what has to stand with it. */
export interface StanceSense {
  /** Null where it tells one only when denied ('want to'). */
  readonly stance: Stance | null
  /** What it tells where it is denied ("does not accept"); null where that tells nothing. */
  readonly negated: Stance | null
  readonly frames: readonly StanceFrame[]
  readonly on: StanceMatter
  /** Whether it is an act that shows where its doer stands ("sign", "walk out of"), no words. */
  readonly act: boolean
  /** Whether it tells one only as what somebody intends, asks or refuses: 'stop' of "vowed to stop it". */
  readonly inner: boolean
}

/** A word of an idiom, or a place in it: of what the stance is on, of whose it is, of any owner ("one's"). */
export type IdiomPart =
  | { readonly kind: 'word'; readonly any: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'matter' | 'holder' | 'owner' }

/** A set phrase that tells a stance: "poured cold water on the plan", "the plan is dead in the water", “over my dead body”. */
export interface Idiom extends Pick<StanceSense, 'stance' | 'negated' | 'on'> {
  /** What its subject is: who holds the stance or what it is on; 'speech' has none and is its holder's own words. */
  readonly by: 'holder' | 'matter' | 'speech'
  /** Whether it stands behind a form of 'be'. */
  readonly be: boolean
  /** What follows its first word. */
  readonly parts: readonly IdiomPart[]
}

/** How a language tells where somebody stands. All words are lemmas in lower case. */
export interface PositionWords {
  /** By lemma, or by lemma and particle: 'rule out'. */
  readonly verbs: ReadonlyMap<string, readonly StanceSense[]>
  /** The verbs that rare forms are of, where the engine guesses another: 'implored'. */
  readonly forms: ReadonlyMap<string, { readonly lemma: string }>
  /** Set phrases, each by its first word. */
  readonly idioms: ReadonlyMap<string, readonly Idiom[]>
  /** Behind a form of 'be': 'opposed to'. */
  readonly adjectives: ReadonlyMap<string, readonly StanceSense[]>
  /** 'support for', 'the demand that'. */
  readonly nouns: ReadonlyMap<string, readonly StanceSense[]>
  /** What is said of a matter: 'unacceptable', 'non-starter', and the stance of who says it. */
  readonly verdicts: ReadonlyMap<string, Stance>
  /** Verbs that pass on the stance of the noun that is their object: 'express', 'voice'. */
  readonly carriers: ReadonlySet<string>
  /** Those that take it back: 'drop', 'withdraw'. */
  readonly droppers: ReadonlySet<string>
  /** Verbs that hold a matter to be something: 'call', 'consider' ("calls the plan unacceptable"). */
  readonly judging: ReadonlySet<string>
  /** Nouns for what is bargained for: 'plan', 'truce', 'tariff'. */
  readonly matters: ReadonlySet<string>
  /** Those of them that are texts or talks. */
  readonly deals: ReadonlySet<string>
  /** Nouns for what somebody did of what is bargained for: 'swap', 'move', 'decision'. */
  readonly deeds: ReadonlySet<string>
  /** Nouns for what a side grants, takes or imposes: 'tariff'. */
  readonly measures: ReadonlySet<string>
  /** Nouns for what a side holds and may move, open or hand over: 'gun', 'gate', 'prisoner'. */
  readonly holdings: ReadonlySet<string>
  /** Verbs of what a matter will do, for those who praise it or blame it by that: 'strengthen', 'hurt'; or with their object: 'miss mark'. */
  readonly effects: ReadonlyMap<string, Stance>
  /** What somebody is called for where he stands: 'critic' of "a critic of the deal". */
  readonly camps: ReadonlyMap<string, Stance>
  /** Nouns by which 'it' is known for what is on the table: 'deal' of "it is a great deal", 'day' of "it is a good day for Lorvia". */
  readonly occasions: ReadonlySet<string>
  /** Nouns whose 'good' says nothing of a plan: 'question'. */
  readonly unweighed: ReadonlySet<string>
  /** Verbs that tell that a stance is not there yet: 'need' of "needs Lorvian support for the bill". */
  readonly wanting: ReadonlySet<string>
  /** Nouns for what somebody asks for, of which there may be a list: 'demand', 'negotiating point'. */
  readonly claims: ReadonlySet<string>
  /** Nouns for what somebody is out for: 'goal' of "our goal is to end the siege"; verbs of it: 'need' of "what we need is a truce". */
  readonly aims: ReadonlySet<string>
  readonly needing: ReadonlySet<string>
  /** Nouns for what somebody has in mind, which others may only say of him: 'plan'. */
  readonly purposes: ReadonlySet<string>
  /** Verbs and nouns of dread: 'fear' of "fears that the deal will hurt farms"; of 'warning' ones it has to be told of what. */
  readonly dreads: ReadonlySet<string>
  readonly warnings: ReadonlySet<string>
  /** Verbs and nouns of complaint: 'complain' of "complained that the plan does nothing for farms". */
  readonly complaints: ReadonlySet<string>
  /** Words of trust in what will come: 'confident' of "confident that the deal will hold". */
  readonly trusts: ReadonlySet<string>
  /** Words by which somebody does not believe in what was promised, and what tells that it came about. */
  readonly promised: PromiseWords
  /** Verbs that, denied, say the same: 'believe' of "does not believe that the deal will last". */
  readonly beliefs: ReadonlySet<string>
  /** Verbs for the end of a plan, which only its friends dread: 'collapse'. */
  readonly failing: ReadonlySet<string>
  /** Parties by the words for their members: 'democratic' is 'democrats'. */
  readonly factions: ReadonlyMap<string, string>
  /** What somebody is or voices when a matter comes about: 'pleased that', 'relief that'. */
  readonly feelings: ReadonlyMap<string, Stance>
  /** Verbs of bringing a matter about, which such a feeling is on: 'reach' of "pleased that a deal was reached". */
  readonly achieving: ReadonlySet<string>
  /** What a matter is to or for somebody, so that it is his own verdict: 'unacceptable' of "unacceptable to Lorvia". */
  readonly bearable: ReadonlySet<string>
  /** What a plan may lack and be good all the same: 'perfect' of "is not a perfect deal, but". */
  readonly lofty: ReadonlySet<string>
  /** Verbs whose subject gets what others think of it: 'draw' of "the plan drew criticism from unions". */
  readonly receiving: ReadonlySet<string>
  /** Verbs before 'whether' that leave open what follows: 'consider'. */
  readonly undecided: ReadonlySet<string>
  /** Verbs that say what a matter is: 'represent' of "represents a step forward". */
  readonly amounting: ReadonlySet<string>
  /** Nouns for what words are about, not what is bargained for: 'question', 'allegation'. */
  readonly wordings: ReadonlySet<string>
  /** Nouns and pronouns that point back to a term told before: 'idea', 'it'. */
  readonly pointing: ReadonlySet<string>
  /** Nouns for those who speak for a state: 'Lorvian officials' are Lorvia, 'Lorvian lawmakers' are not. */
  readonly speaksFor: ReadonlySet<string>
  /** Nouns that say nothing without what belongs to them: 'end' of 'an end to the siege'. */
  readonly relational: ReadonlySet<string>
  /** Nouns for some of a body, who do not speak for it: 'member'. */
  readonly parts: ReadonlySet<string>
  /** Nouns that tell a stance only where somebody says so: 'need' of "stressed the need for a truce", not "Lorvia's need for gas". */
  readonly needs: ReadonlySet<string>
  /** Verbs that say so: 'stress'. */
  readonly stressing: ReadonlySet<string>
  /** Nouns that tell the stance of who gives it, not of who has it: 'promise' of "have a promise". */
  readonly given: ReadonlySet<string>
  /** Nouns that hold what is bargained for: 'idea' of "the idea of a truce". */
  readonly vessels: ReadonlySet<string>
  /** Nouns for when people meet or vote: 'the meeting' is not the plan that was told of. */
  readonly encounters: ReadonlySet<string>
  /** Phrases that put a stance into the past: 'in the past'. */
  readonly bygone: ReadonlySet<string>
  /** Words of wishing that, told from later on, are past and gone: 'hope' of "had hoped to reach a deal". */
  readonly outlived: ReadonlySet<string>
  /** Nouns for speaking of a matter: 'talk' of "does not refuse talks on the plan". */
  readonly talks: ReadonlySet<string>
  /** Verbs of keeping off and of bringing about, and what nobody wants: 'avert' of "the deal averts a war", 'cause' of "it will cause a war". */
  readonly averting: ReadonlySet<string>
  readonly causing: ReadonlySet<string>
  readonly evils: ReadonlySet<string>
  /** Verbs of giving way: 'let' of "is open to letting the ships pass". */
  readonly granting: ReadonlySet<string>
  /** Nouns for what somebody tries, which is his: 'effort' of "Lind's effort to open the gates". */
  readonly tries: ReadonlySet<string>
  /** Nouns for parts of a text: 'point', which stand for it behind a word for most of them: 'main'. */
  readonly pieces: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
  /** Nouns and pronouns for parties without their names: 'side', 'everyone'. */
  readonly sides: ReadonlySet<string>
  /** Nouns for bodies whose leaders speak for them: 'party' of "her party will not join". */
  readonly bodies: ReadonlySet<string>
  /** Verbs of announcing what will be done: 'vow' of "vowed to strike unless wages rise". */
  readonly announcing: ReadonlySet<string>
  /** Nouns for texts that speak for who gave them out: 'statement'. */
  readonly documents: ReadonlySet<string>
  /** Prepositions behind a form of 'be' that tell a stance: 'against' of "is against the plan". */
  readonly leanings: ReadonlyMap<string, Stance>
  /** Verbs of saying whose 'that …' may tell what others must do: 'tell'. */
  readonly saying: ReadonlySet<string>
  /** What widens a holder: 'including'. */
  readonly widening: ReadonlySet<string>
  /** Verbs that tell what somebody thinks or does, not what he says: 'want', 'reject'. */
  readonly inward: ReadonlySet<string>
  /** What those are called who only watch and judge, and what their houses have in their names: 'analyst', 'institute'. */
  readonly onlookers: ReadonlySet<string>
  readonly houses: ReadonlySet<string>
  /** Nouns for what has been agreed: who announces a 'deal' proposes none. */
  readonly concluded: ReadonlySet<string>
  /** Adjectives that put a 'yes' under conditions: 'conditional'. */
  readonly qualified: ReadonlySet<string>
  /** What it is said to be that something be done: 'vital' of "it is vital to lift the siege". */
  readonly urgent: ReadonlySet<string>
  /**
   * Small words before and behind what a stance is on, which are no part of it: 'the', 'also'; 'for' of "ideas for". `joints` are where long words may be cut: before 'which', at a
   * comma.
   */
  readonly edges: { readonly before: RegExp; readonly behind: RegExp; readonly joints: RegExp }
  /** Words that begin when or why a thing is to be: 'after', 'because'; and those by which a time is past: 'week' of "last week". */
  readonly settings: ReadonlySet<string>
  readonly spans: ReadonlySet<string>
  /** Verbs of bringing a plan on its way: who will not 'advance' the bill is against it. */
  readonly carrying: ReadonlySet<string>
  /** Verbs that tell nothing without what belongs to them: 'act' of "Lorvia must act". */
  readonly hollow: ReadonlySet<string>
  readonly modality: ModalityWords
  readonly grammar: StanceGrammar
  /** What a plan is said to reach or not, by its verb and what stands with it: 'go too far', 'fall short', and denied 'go far enough', 'work'. */
  readonly reaching: ReadonlyMap<string, { readonly told: Stance | null; readonly denied: Stance | null }>
}

/** How somebody who does not believe in a promise tells so: "does not expect that anybody will be home by summer". */
export interface PromiseWords {
  /** Verbs that tell it where denied, 'expect'; words that tell it by themselves, 'doubt', 'sceptical'; those of trust are `trusts`. */
  readonly expecting: ReadonlySet<string>
  readonly doubting: ReadonlySet<string>
  /** What is so when something has been done, by a verb for that: 'home' is 'return'. */
  readonly outcomes: ReadonlyMap<string, string>
  /** Nouns for whom it may be that nothing more is told of: 'anybody'. */
  readonly anybody: ReadonlySet<string>
}

/** Words that say how real a stance is. */
export interface ModalityWords {
  readonly negations: ReadonlySet<string>
  /** Phrases that deny, without their 'no': 'under circumstances'. */
  readonly ruledOut: ReadonlySet<string>
  /** Verbs whose infinitive is not done: 'refuse'. */
  readonly refusing: ReadonlySet<string>
  /** Verbs and adjectives whose infinitive or clause is only wished, expected, tried or asked: 'expect', 'likely'. */
  readonly unreal: ReadonlySet<string>
  /** Verbs whose clause is only wished, feared or asked for: 'hope'. Those that may also claim it, 'insist', do where it stands in the indicative. */
  readonly wishing: ReadonlySet<string>
  /** Verbs whose bare infinitive or gerund is not told as done: 'let', 'accuse of'. */
  readonly letting: ReadonlySet<string>
  /** Nouns whose 'that …' is only supposed, claimed or feared: 'sign' of "any sign that Lorvia accepts". */
  readonly supposed: ReadonlySet<string>
  /** 'if', 'unless', 'whether': what stands in such a clause is nobody's stance. */
  readonly open: ReadonlySet<string>
  /** 'if', 'provided': a clause that a stance hangs on. */
  readonly conditions: ReadonlySet<string>
  /** Words that begin what a stance hangs on, wherever the reading puts them: 'on condition that'. */
  readonly provisos: readonly string[]
  readonly able: ReadonlySet<string>
  readonly perhaps: ReadonlySet<string>
  /** 'must', 'should': what somebody is told to do. */
  readonly obliged: ReadonlySet<string>
  /** Verbs of speaking for or against something, done by those of whom it is told as what they did something for: "met them to promote the plan". */
  readonly voicing: ReadonlySet<string>
  /** Verbs whose infinitive is: 'have', 'need'. */
  readonly obliging: ReadonlySet<string>
  /** Verbs that say that their clause is not so: 'deny'. */
  readonly denying: ReadonlySet<string>
  /** Verbs of which 'must' and 'should' demand nothing: 'note', 'know'. */
  readonly undemanding: ReadonlySet<string>
  /** What somebody is only near to doing: on the 'verge' of signing, 'close' to signing. */
  readonly nearing: ReadonlySet<string>
  /** What is said of something that is not so: 'lie' of 'it is a lie that'. */
  readonly untrue: ReadonlySet<string>
  /** Behind 'no', they deny: 'longer'; between 'as' and 'as' they put a condition: 'long'. */
  readonly longer: ReadonlySet<string>
  readonly long: ReadonlySet<string>
  /** Before what is not done but something else: 'rather' than reject it. */
  readonly instead: ReadonlySet<string>
  /** What there is none of where something will never be: no 'way' that Lorvia accepts. */
  readonly ways: ReadonlySet<string>
  /** Nouns whose infinitive is done or promised: the 'decision' to reject. */
  readonly resolves: ReadonlySet<string>
  /** Nouns for when something will be done, as its condition: on the 'day' that the trains run; and what they are called: on 'condition' that. */
  readonly moments: ReadonlySet<string>
  /** 'as soon as' */
  readonly soon: ReadonlySet<string>
  readonly condition: ReadonlySet<string>
  /** Of a source without a name: on condition of not being 'named'. */
  readonly named: readonly string[]
  /** Verbs of asking for something 'first', or 'before' it: "but wants the trains first". */
  readonly asking: ReadonlySet<string>
  readonly first: ReadonlySet<string>
  /** Verbs whose clause is wanted, whatever its form: 'urge'; and those of what is so, whose bare form may be claimed: 'remain'. */
  readonly urging: ReadonlySet<string>
  readonly stative: ReadonlySet<string>
  /** Of verbs of wishing, those that may claim as well: 'insist'. */
  readonly claiming: ReadonlySet<string>
}
