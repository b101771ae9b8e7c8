import type { TermGrammar } from './term-grammar.ts'

/**
 * What makes a phrase a term of an issue: one of `acts` and one of `things` in it ("cede" and "province"); where one list is
 * empty, the other does. A name of a place is '#place', of a country or people '#nation', a sum '#money', what is armed '#army'.
 * Words are lemmas in lower case, several with a space ('front line' is also "front-line"); a verb with its particle too ('give up').
 */
export interface IssueRule {
  readonly issue: string
  readonly acts: ReadonlySet<string>
  readonly things: ReadonlySet<string>
}

/** What a demand in free words is about: 'talk about the corridor' is about the corridor. Words in lower case. */
export interface DemandWords {
  /** Verbs of those who only speak of it: 'discuss'; those that need a word between, and that word: 'talk', 'about'. */
  readonly speaking: ReadonlySet<string>
  readonly speakingOf: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  /** Words that end its noun: 'with', 'that', 'to'; of these, what begins what somebody is to do: 'to'. */
  readonly ends: ReadonlySet<string>
  readonly doing: ReadonlySet<string>
  /** Of the acts that say the same the first of each group after which there is less of the thing: 'withdraw', 'lift'. */
  readonly undoing: ReadonlySet<string>
  /** Words by which it is about when two things are done, not about either: the 'same' day, 'together'. */
  readonly timing: ReadonlySet<string>
  /** Verbs by which such a thing goes from where it is: 'move' of "will not move one gun". */
  readonly moving: ReadonlySet<string>
  /** What begins a noun phrase: 'the'. Behind a first word it tells that this was a verb. */
  readonly determiners: ReadonlySet<string>
  /** Nouns that tell no matter of their own: 'number', 'point', 'issue'. */
  readonly anything: ReadonlySet<string>
}

/** How a language tells money and help that somebody is to get: '$90 million in loans for farmers'. Words in lower case. */
export interface GrantWords {
  /** Nouns for help: 'loan', 'fund'. */
  readonly helps: ReadonlySet<string>
  /** Words before such a noun that make it another: the 'background' of 'background check'. */
  readonly tests: ReadonlySet<string>
  /** Nouns for it where a sum stands before them: the 'program' of 'a $90 million program'. */
  readonly vessels: ReadonlySet<string>
  /** Verbs of those, or of plans, that give it, and of those that get it. */
  readonly gives: ReadonlySet<string>
  readonly gets: ReadonlySet<string>
  /** Verbs of those who have it promised to somebody: 'secure'. */
  readonly wins: ReadonlySet<string>
  /** Words before a sum that is not exact: 'under'. */
  readonly roughly: ReadonlySet<string>
  /** What joins a sum and its kind: the 'in' of '$90 million in loans'. */
  readonly inside: ReadonlySet<string>
  /** Words before the time over which it is given: the 'over' of '$9 million over five years'. */
  readonly during: ReadonlySet<string>
  /** Prepositions of whom or what it is for. */
  readonly goals: ReadonlySet<string>
  /** What stands before those: 'available for'. */
  readonly setApart: ReadonlySet<string>
  /** Nouns that stand behind whom they help: 'the harbour bailout'. */
  readonly saved: ReadonlySet<string>
}

/** How a language tells that people are given for people. Lemmas in lower case. */
export interface SwapWords {
  /** Words for letting go, and for giving one for another: 'release'; 'trade'. */
  readonly frees: ReadonlySet<string>
  readonly swaps: ReadonlySet<string>
  /** The 'exchange' of 'in exchange for', and its 'for'. */
  readonly returns: ReadonlySet<string>
  readonly goal: string
  /** Nouns for those held: 'prisoner'. */
  readonly captives: ReadonlySet<string>
}

/** How a language tells what is on the table, and what it is about. All words are lemmas in lower case. */
export interface TermWords {
  /** Nouns for what is on the table, and their family: 'blueprint' is a 'plan'. */
  readonly proposals: ReadonlyMap<string, string>
  /** Words before such a noun that make it another matter: 'insurance' of 'insurance plan'. */
  readonly notBefore: ReadonlySet<string>
  /** Adjectives that tell one proposal from another: 'bilateral'. Others only praise or blame it: 'historic'. */
  readonly telling: ReadonlySet<string>
  /**
   * Words before such a noun that set one against another, by what they say of it: 'stopgap' and 'short-term' are 'short', 'permanent' is 'long',
   * 'rival' is 'other'.
   */
  readonly opposing: ReadonlyMap<string, string>
  /** Those of the nouns that may be said of a plan, a deal or a bill: 'package'. */
  readonly wrappers: ReadonlySet<string>
  /** Those that may be said of what any of them is written in: 'document'. */
  readonly papers: ReadonlySet<string>
  /** Words before such a noun for where it was made, which any of them may be called by, as by a place: 'summit statement', 'summit agreement'. */
  readonly occasions: ReadonlySet<string>
  /** Those of `telling` that say between how many countries: 'bilateral' is 2. */
  readonly partners: ReadonlyMap<string, number>
  /** Words before such a noun that say the same of what it is about: 'rescue' is 'relief', 'truce' is 'ceasefire'. */
  readonly kindred: ReadonlyMap<string, string>
  /** Words for how large a number is, which tell no matter: the 'billion' of '$5 billion plan'. */
  readonly scales: ReadonlySet<string>
  /** Words before such a noun that tell how far along it is, and no other one: 'new', 'draft', 'proposed'. */
  readonly stages: ReadonlySet<string>
  /** Those of them that a law in force may be, too, and that tell of one before where another is told of: 'new'. */
  readonly newly: ReadonlySet<string>
  /** Those of them that tell of one before: 'revised'. */
  readonly revising: ReadonlySet<string>
  /** Words before such a noun that tell what any of them is for, and none from another: 'peace'. */
  readonly peace: ReadonlySet<string>
  /** What its parts and its leaves are counted in, as written: '28-point', 'four-page'. */
  readonly pieces: ReadonlySet<string>
  /** What one of so many parts is called: '28-point plan'. */
  readonly counted: (points: number, kind: string) => string
  readonly pages: ReadonlySet<string>
  /** What joins a name and such a noun and tells nothing: 'Lorvia-led', 'so-called'. */
  readonly joiners: ReadonlySet<string>
  /** Verbs for putting a proposal forward: 'unveil', 'submit'. */
  readonly presents: ReadonlySet<string>
  /** Those of the nouns that, unless told to be wanted, are in force: 'law'. */
  readonly laws: ReadonlySet<string>
  /** Verbs for making a proposal binding: 'adopt'. */
  readonly passes: ReadonlySet<string>
  /** 'fourteen' is '14'. */
  readonly numbers: ReadonlyMap<string, string>
  /** What a proposal does to its terms: 'include', 'provide for'. Their objects are terms, whatever they are about. */
  readonly holds: ReadonlySet<string>
  /** What a proposal or an actor does with a clause that says what would be done: 'require', 'demand'. */
  readonly asks: ReadonlySet<string>
  /** Verbs of plans and people for what is to be, said by a noun, with the preposition before it: 'call for', 'want'. */
  readonly wants: ReadonlySet<string>
  /** Adjectives whose infinitive may be done: 'ready', 'willing'. */
  readonly ready: ReadonlySet<string>
  /** Verbs and nouns whose subject undertakes what their object tells: 'agree', 'pledge'. */
  readonly commits: ReadonlySet<string>
  /** Nouns for what is asked or undertaken: 'demand', 'pledge', 'condition'. */
  readonly askings: ReadonlySet<string>
  /** Nouns for what terms are called: 'provision', 'concession'; themselves no terms. */
  readonly parts: ReadonlySet<string>
  /** What is said of a term by whoever takes a stand on it: 'unacceptable'. */
  readonly verdicts: ReadonlySet<string>
  /** Those that stand for one term: 'paragraph', 'clause'. */
  readonly clauses: ReadonlySet<string>
  /** Other words for one term, when it is pointed at: 'that point'. */
  readonly points: ReadonlySet<string>
  /** Prepositions behind which stands what they are about: 'on'. */
  readonly about: ReadonlySet<string>
  /** Verbs that tell that a thing is done, begins or lasts, and are no term's own matter: 'implement', 'reach'. */
  readonly carriers: ReadonlySet<string>
  /** Verbs and nouns of talking, saying and striving, which are acts about terms and never terms: 'discuss'. */
  readonly notTerms: ReadonlySet<string>
  /** Auxiliaries of what would be: 'would', 'must'. */
  readonly modals: ReadonlySet<string>
  /** What says by itself that something is to be: 'need', 'oblige'. */
  readonly duties: ReadonlySet<string>
  /** Words of acts that are acts as verbs only: 'place', 'post'. */
  readonly onlyVerbs: ReadonlySet<string>
  /** Words for things that are things as nouns only: the 'military' of "cut the military". */
  readonly onlyNouns: ReadonlySet<string>
  /** 'strike', which is of work where a text tells more of workers than of arms. */
  readonly atWork: Readonly<Record<'stoppages' | 'workers' | 'arms', ReadonlySet<string>>>
  /** What somebody does to or with a text as a whole, which is no term of it: 'pass', 'become'. */
  readonly ofTexts: ReadonlySet<string>
  /** Nouns for what people weigh and feel, which no text lays down: 'leverage', 'hope'. */
  readonly weighed: ReadonlySet<string>
  /** Verbs of those to whom something happens: 'see'. */
  readonly undergoes: ReadonlySet<string>
  /** Nouns for what a text may bring about and none can lay down: 'growth', 'vote'. */
  readonly outcomes: ReadonlySet<string>
  /** Nouns for how much of a thing: 'part', 'size', 'number'. */
  readonly measures: ReadonlySet<string>
  /** What says that a thing is to come: 'due', 'set'. */
  readonly coming: ReadonlySet<string>
  /** Nouns and verbs that are terms by themselves: 'ceasefire', 'amnesty'. */
  readonly sure: readonly IssueRule[]
  /** Nouns for what a plan settles, terms only where it holds or somebody asks for them: 'embargo', 'debt ceiling'. */
  readonly matters: readonly IssueRule[]
  /** Terms by what is done and to what. */
  readonly acts: readonly IssueRule[]
  /** What a phrase is about that is known to be a term: by its things alone. */
  readonly topics: readonly IssueRule[]
  /** Groups of words that say the same of a term: of what is done ('withdraw', 'pull back') and of what to ('troop', 'soldier'). */
  readonly alike: { readonly acts: readonly (readonly string[])[]; readonly things: readonly (readonly string[])[] }
  /** By what a demand in free words is known to be a term. */
  readonly demands: DemandWords
  /** Verbs and adjectives that make one term wait on another: 'depend', 'contingent'; with the words before what it waits on. */
  readonly hinges: ReadonlySet<string>
  /**
   * How a term's words are shown: `led` is what leads to them and is no part, the 'It would' of "It would lower tolls"; `torn` tells that they cannot be read by themselves: 'is
   * closed', 'such tolls', 'tolls on the'.
   */
  readonly shown: { readonly led: RegExp; readonly torn: RegExp }
  readonly hingesOn: ReadonlySet<string>
  /** What begins a clause of which nobody says that it is to be: 'whether'. */
  readonly open: ReadonlySet<string>
  /** The verb that stands for one told before, and what stands for all that hung on that: 'do', 'so'. */
  readonly doing: ReadonlySet<string>
  readonly so: ReadonlySet<string>
  /** Words before a noun by which the one told last is meant: 'that' of 'that point', 'this'. */
  readonly demonstratives: ReadonlySet<string>
  /** Words that join another item as 'and' does: the 'along' of 'along with'. */
  readonly joining: ReadonlySet<string>
  /** Nouns for when something is due, which hold no term: 'a deadline to raise the ceiling'. */
  readonly clocks: ReadonlySet<string>
  /** 'if', 'provided', the 'condition' of 'on condition that': what begins a condition. */
  readonly conditions: ReadonlySet<string>
  /** 'once', 'until': what begins the time that a term waits for. */
  readonly awaits: ReadonlySet<string>
  /** Nouns that turn what hangs on them into its opposite: the 'ban' of 'a ban on having guns'. */
  readonly bans: ReadonlySet<string>
  /** Words before a noun by which no certain one is meant: 'any', 'another'. */
  readonly anyOne: ReadonlySet<string>
  /** Those of `asks` that are no asking where they tell what is or was: 'force'. */
  readonly compels: ReadonlySet<string>
  /** Those of `asks` by which a thing, too, brings something with it: 'require'. */
  readonly needs: ReadonlySet<string>
  /** Verbs for giving what is owed: 'pay'. */
  readonly dues: ReadonlySet<string>
  /** Words that tell a term from one of another time: 'previous'. */
  readonly earlier: ReadonlySet<string>
  /** Verbs by which sides settle what is done on a day: 'agree'. */
  readonly settling: ReadonlySet<string>
  /** Words by which a term is of a part only, 'a first group of prisoners', and those by which it is of all: 'all prisoners'. */
  readonly shares: { readonly part: RegExp; readonly whole: RegExp }
  /** Verbs that keep somebody from doing what stands behind their 'from': 'bar'. */
  readonly barring: ReadonlySet<string>
  /** Verbs that keep what follows from being: 'prevent' of "prevent cuts". */
  readonly hindering: ReadonlySet<string>
  /** Words behind a 'not' or 'no' that then turns no term: 'only', 'later'. */
  readonly tempering: ReadonlySet<string>
  /** The first word of the group that a lemma is in, or the lemma. */
  groupOf(lemma: string): string
  /** Words before a noun that point at what was told of: 'the', 'further'. */
  readonly pointing: ReadonlySet<string>
  readonly grammar: TermGrammar
  /** Nouns for both sides: 'side', 'party'. */
  readonly sides: ReadonlySet<string>
  /** Nouns for states by which both sides may be meant: 'country'. */
  readonly nations: ReadonlySet<string>
  /** Words for what has to be paid, for what crosses a border, for wares, which do so if they are another country's, verbs by which these change hands, and for all that somebody sets: 'the wage will rise'. */
  readonly duty: Readonly<
    Record<'levies' | 'crossing' | 'goods' | 'moves' | 'set' | 'fees' | 'pays', ReadonlySet<string>>
  >
  /** Verbs of becoming a member, and nouns that end the names of what is joined: 'join the Sea Pact'. */
  readonly joins: ReadonlySet<string>
  readonly leagues: ReadonlySet<string>
  readonly grants: GrantWords
  readonly swaps: SwapWords
  /** Nouns for what binds, which a word before them says more of: 'labour rules', 'environmental obligations'. */
  readonly rules: ReadonlySet<string>
  /** Verbs whose object then has to do, or may do, what an infinitive tells: 'require'. */
  readonly controls: ReadonlySet<string>
  /** Verbs for how long a deal holds: 'expire'; what else has an end, as deals have: 'truce'; and nouns for a time: 'year'. */
  readonly lasts: ReadonlySet<string>
  /** What becomes of a truce: 'begin', 'collapse', 'broker'. */
  readonly befalls: ReadonlySet<string>
  /** Those of them after which it holds no more: 'expire'. */
  readonly lapses: ReadonlySet<string>
  readonly lasting: ReadonlySet<string>
  readonly spans: ReadonlySet<string>
  /** Words for which of several times: 'first'. */
  readonly turns: ReadonlySet<string>
  /** Verbs of those who do not do what follows: 'fail'. */
  readonly fails: ReadonlySet<string>
  /** Verbs for what is feared, foretold or threatened: 'warn', 'predict'. */
  readonly foretells: ReadonlySet<string>
  /** Nouns for being let in, which whose the place is has to grant: 'access'. */
  readonly openings: ReadonlySet<string>
  /** Verbs and nouns for putting another text in the place of one: 'replace', 'revision'. */
  readonly replaces: ReadonlySet<string>
  /** What a word looks like that tells how old a thing is: '24-year-old'. */
  readonly aged: RegExp
  /** Adjectives that tell what holds for somebody: 'exempt'. */
  readonly states: ReadonlySet<string>
  /** What one deal is held against another by: 'unlike', 'liken' and 'repeat' with 'to' or 'of' behind, verbs that need none ('recall'). */
  readonly comparing: Readonly<Record<'prepositions' | 'words' | 'to' | 'recalls', ReadonlySet<string>>>
  /** Verbs by which somebody makes a plan his own: 'propose'. */
  readonly authors: ReadonlySet<string>
  /** Nouns by which a state calls itself: 'republic'. */
  readonly realms: ReadonlySet<string>
  /** Adjectives of what two do together: 'joint', 'mutual'. */
  readonly joint: ReadonlySet<string>
  /** What one alone does: 'unilateral'. */
  readonly oneSided: ReadonlySet<string>
  /** Words for what workers get from the state and not from who hires them: 'jobless'. */
  readonly public: ReadonlySet<string>
}
