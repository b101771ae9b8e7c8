import type { ActWords, DayWords, PartWords } from './act-words.ts'
import type { StatusWords } from './status-words.ts'

/**
 * What has to stand with a verb for it to tell an act: an 'actor' or a 'person' as its object, a 'place' as its object or behind a
 * preposition of movement, a 'matter' (a plan, a deal) as its object, talks or a deal that somebody 'quits', workers as its subject ('labour'), a person 'told' something on a day, a 'paper' given to somebody, a law that a chamber votes on ('bill'), a 'chamber' as its subject or as what a law goes 'through', a 'plan' that is brought down, a 'guest' who is received, several who are 'gathered' at a place or for talks or speak by 'phone', a 'body' whose members meet, a 'burden' behind 'with', those who are given 'notice', a 'deal' behind a preposition, a recording that is 'shown', somebody who is told ('heard', and 'beforehand'), people who may be held as its object ('captive'), those with somebody who gets them ('handed', 'received') or gives others for them ('swapped'), those who stay held ('kept'), captives as its object ('captives') or as its subject with a bridge or line that they cross ('freed'), those with arms as its subject and no object ('armed'), 'any' object, a 'clause', the 'table' that somebody comes back to, a report about tariffs ('answer') or about war ('war'), a place that somebody is 'bound' for, a 'promise' behind 'on', the 'sender' of what somebody gets, a clause of what should be ('subjunctive': 'suggested that Lorvia take over'), several subjects ('among'),
 * those who are 'sent' to a place, a deal that is 'wrought' of talks and until it is made is talked about ('hammered out'), nothing ('alone'), no place, so that it only tells a visit again ('arrived'), and nothing that it is done to or for ('itself': 'demonstrated in Karsa', not 'demonstrated its skill'); any other value is a preposition with an actor behind it: 'with'.
 */
export type EventFrame =
  | 'actor'
  | 'person'
  | 'place'
  | 'matter'
  | 'quits'
  | 'labour'
  | 'told'
  | 'paper'
  | 'itself'
  | 'bill'
  | 'chamber'
  | 'through'
  | 'plan'
  | 'guest'
  | 'gathered'
  | 'phone'
  | 'body'
  | 'burden'
  | 'notice'
  | 'deal'
  | 'shown'
  | 'heard'
  | 'beforehand'
  | 'captive'
  | 'handed'
  | 'received'
  | 'swapped'
  | 'kept'
  | 'captives'
  | 'freed'
  | 'armed'
  | 'any'
  | 'clause'
  | 'table'
  | 'answer'
  | 'bound'
  | 'promise'
  | 'sender'
  | 'subjunctive'
  | 'war'
  | 'sent'
  | 'wrought'
  | 'among'
  | 'alone'
  | 'arrived'
  | (string & {})

/** An act that a verb may tell, and what has to stand with it. */
export interface VerbSense {
  readonly type: string
  readonly frames: readonly EventFrame[]
}

/** An act that a noun may tell. */
export interface NounSense {
  readonly type: string
  /**
   * 'told': who, when or where must be told, or 'the' points back to where it was; 'described': that, or a word like "renewed"
   * before it; 'named': who, when or where, for the noun also names a text ("under the agreement"); 'carried': a verb that says that
   * it took place ("imposed tariffs"); 'captive': of whom it is, who may be held ("the release of the pilots", "Lind’s capture"); 'sought': a deal that it is
   * for, and a verb that says that it goes on ("efforts to forge a truce resumed").
   */
  readonly needs: 'told' | 'described' | 'named' | 'carried' | 'captive' | 'sought'
}

/** How a language tells of people who are held. All words are lemmas in lower case. */
export interface CaptiveWords {
  /** Nouns for who is held, and for the dead who are given back: 'hostage', 'remain'. */
  readonly held: ReadonlySet<string>
  /** Nouns for others who may be captured and let go: 'pilot', 'civilian'. */
  readonly people: ReadonlySet<string>
  /** In what, or where, they are held: 'Lorvian custody', 'a Lorvian prison'. */
  readonly custody: ReadonlySet<string>
  /** As what, or in what, somebody is taken and held: 'hostage'. */
  readonly taken: ReadonlySet<string>
  /** Nouns for giving some for others: 'swap'. */
  readonly noun: ReadonlySet<string>
}

/** How a language tells the making of a deal from a deal that is there, and how talks are counted. All words are lemmas in lower case. */
export interface DealWords {
  /** Verbs of which a deal is the object that is there: 'end', 'rewrite', 'honour'. */
  readonly changing: ReadonlySet<string>
  /** Verbs that say what something is called: 'dub'. */
  readonly calling: ReadonlySet<string>
  /** Words that say how good a deal is, and verbs of coming to have one so: 'got a good deal'. */
  readonly judging: ReadonlySet<string>
  readonly gaining: ReadonlySet<string>
  /** Words before a deal that is there: 'existing'. */
  readonly standing: ReadonlySet<string>
  /** Verbs of what talks come to, each with the prepositions before it, '' for none: 'end with a deal', 'produce a deal'. */
  readonly yielding: ReadonlyMap<string, string>
  /** What talks are counted by: 'week' of 'five weeks of talks'. */
  readonly measures: ReadonlySet<string>
  /** Those of the `sides` that are states, no persons: 'the two countries'. */
  readonly nations: ReadonlySet<string>
  /** Verbs and adjectives of what was tried in vain: 'failed to reach a deal'. */
  readonly failing: ReadonlySet<string>
  /** Words before a deal or talks for what they are about, each with its field: a 'nuclear' deal is no 'budget' deal. */
  readonly fields: ReadonlyMap<string, string>
  /** Words for a deal that, where nobody makes it, are where people live: 'the settlements in the valley'. */
  readonly homes: ReadonlySet<string>
  /** Behind a number, how old it is: 'years-old' of 'a 24-years-old pact'. */
  readonly aged: ReadonlySet<string>
}

/** How a language tells acts between actors. All words are lemmas in lower case. */
export interface EventWords {
  /** By lemma, or by lemma and particle: 'step down'. */
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>
  /** By lemma, or by the word before it and lemma: 'phone call'. */
  readonly nouns: ReadonlyMap<string, NounSense>
  /** Nouns of which the word before makes something else: 'news' of 'conference'. */
  readonly notBehind: ReadonlySet<string>
  /** Verbs that say no more than that the act of their object took place: 'hold', 'host'. */
  readonly carriers: ReadonlySet<string>
  /** Those of them that put a burden on somebody: 'impose tariffs', which 'pay tariffs' does not. */
  readonly imposing: ReadonlySet<string>
  /** Verbs that do so with the burden behind 'with': 'hit Lorvia with tariffs'. */
  readonly burdening: ReadonlySet<string>
  /** Nouns for those who vote on laws, and for what they vote on: 'senate', 'bill'. */
  readonly chambers: ReadonlySet<string>
  /** Those that are called by that word alone, as by a name: 'the House'. */
  readonly houses: ReadonlySet<string>
  readonly laws: ReadonlySet<string>
  /** Nouns and verbs of a vote of the people: 'election', 'elect'. */
  readonly polls: ReadonlySet<string>
  /** Verbs whose object did what 'of' or 'for' tells behind it, and nouns that stand with them: 'accuse', 'thank', 'gratitude'. */
  readonly charging: ReadonlySet<string>
  /** Bodies whose members meet: 'cabinet'. */
  readonly assembled: ReadonlySet<string>
  /** Nouns for why something is done, of those who wanted it: 'at the request of Lorvia' is no place. */
  readonly askings: ReadonlySet<string>
  /** Verbs behind which a clause tells what the noun before them did: 'a cell that prosecutors say killed them'. */
  readonly sayings: ReadonlySet<string>
  /** Nouns for bodies of several that one of them may quit: 'coalition'. */
  readonly alliances: ReadonlySet<string>
  /** What is signed, and is no law and no deal: 'decree'. */
  readonly orders: ReadonlySet<string>
  /** What is shown rather than read: 'video'. */
  readonly recordings: ReadonlySet<string>
  /** Adjectives for a part of the world, which name no government: 'European'. */
  readonly regions: ReadonlySet<string>
  /** Those that make a deal of what they carry: a truce that is reached is agreed. */
  readonly dealing: ReadonlySet<string>
  /** Those of them that are done by who is no party to it: 'broker'. */
  readonly brokering: ReadonlySet<string>
  /** Verbs that do so only behind an indefinite article: 'called a meeting', where 'called the deal' goes on 'a mistake'. */
  readonly newCarriers: ReadonlySet<string>
  /** Verbs that say no more than that the act of their subject took place or goes on, by lemma or with their object or particle: 'begin', 'take place'. */
  readonly unfolding: ReadonlySet<string>
  /** Those that say that it is over, and words for what goes on through a night. */
  readonly ending: ReadonlySet<string>
  readonly overnight: ReadonlySet<string>
  /** What is signed, handed over, proposed or rejected: 'plan', 'deal'. */
  readonly matters: ReadonlySet<string>
  /** Those of them that are put into somebody's hands: 'letter'. */
  readonly papers: ReadonlySet<string>
  /** Nouns for an office that somebody leaves: 'post'. */
  readonly offices: ReadonlySet<string>
  /** Nouns for people that act together or are sent: 'delegation', 'troop'. */
  readonly groups: ReadonlySet<string>
  /** Nouns for those who stop work, and other words of labour disputes: where a report has many, a strike is theirs. */
  readonly workers: ReadonlySet<string>
  readonly labour: ReadonlySet<string>
  /** Words for attacks that are told of words and games too, where a report has no words of war. */
  readonly figurative: ReadonlySet<string>
  /** Votes of a whole people, which are more often an occasion than news: 'election'. */
  readonly elections: ReadonlySet<string>
  /** Words before sanctions that are not those in force: 'new', 'tougher'. */
  readonly freshly: ReadonlySet<string>
  /** Many of whom nobody acts for the others: 'tourist'. */
  readonly public: ReadonlySet<string>
  /** Measures that last once they are taken: 'sanctions'. */
  readonly inForce: ReadonlySet<string>
  /** Who is sent to talk: 'envoy'. */
  readonly sendable: ReadonlySet<string>
  /** Verbs of killing: 'kill a plan' is said of things too. */
  readonly slaying: ReadonlySet<string>
  /** Words before an attack that is of words: 'verbal'. */
  readonly verbal: ReadonlySet<string>
  /** Words of war: where a report has more of these, a strike is not of workers. */
  readonly armed: ReadonlySet<string>
  /** Words of tariffs: a report that has several is about them, and these nouns tell them there: 'retaliation'. */
  readonly trade: ReadonlySet<string>
  readonly atTrade: ReadonlyMap<string, NounSense>
  /** Verbs of a burden that grows: 'the tariffs will go up'. */
  readonly climbing: ReadonlySet<string>
  /** Verbs of what an attack does to people: 'injured in an airstrike'. */
  readonly harming: ReadonlySet<string>
  /** What somebody goes back on: 'promise'. */
  readonly promises: ReadonlySet<string>
  /** Verbs of a truce that comes to its end in fighting, by lemma or with a particle: 'unravel', 'break down'. */
  readonly breaking: ReadonlySet<string>
  /** Nouns that tell another act in a report about work: 'strike'. */
  readonly atWork: ReadonlyMap<string, string>
  /** What somebody takes who owns to an act, and the verbs of taking it: 'claim responsibility'. */
  readonly claims: ReadonlySet<string>
  readonly claiming: ReadonlySet<string>
  /** Verbs of which the act itself is what is owned to: 'claimed the attack', 'admitted carrying it out'. */
  readonly owning: ReadonlySet<string>
  /** Verbs of bearing a name: 'a group called the Tide'. */
  readonly styling: ReadonlySet<string>
  /** Houses of those who govern, in lower case: 'a White House meeting' is held there. */
  readonly buildings: ReadonlySet<string>
  /** Words before a noun that make it another than the one told before: 'second', 'previous'. */
  readonly others: ReadonlySet<string>
  /** Words joined to a name by a hyphen that make nothing its own: 'style' of 'a Lorvia-style deal', 'backed'. */
  readonly hyphened: ReadonlySet<string>
  /** Those of them that make it one more of the same: 'a second meeting' is of those who met before. */
  readonly again: ReadonlySet<string>
  /** Those of them that are never said of what is told beside it: 'earlier', 'further'. */
  readonly apart: ReadonlySet<string>
  /** Nouns for those who deal with each other, behind a count: 'the two leaders', 'both sides'. */
  readonly sides: ReadonlySet<string>
  /** Those counts: 2 for 'two', 0 for 'both', where it does not tell how many they are but that they are all. */
  readonly counts: ReadonlyMap<string, number>
  /** Words that make such a noun all who are there: 'the' of 'the sides', 'all'. */
  readonly allOf: ReadonlySet<string>
  readonly acts: ActWords
  readonly parts: PartWords
  readonly days: DayWords
  readonly captives: CaptiveWords
  readonly deals: DealWords
  readonly status: StatusWords
}
