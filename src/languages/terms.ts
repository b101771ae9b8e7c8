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

/** How a language tells what is on the table, and what it is about. All words are lemmas in lower case. */
export interface TermWords {
  /** Nouns for what is on the table, and their family: 'blueprint' is a 'plan'. */
  readonly proposals: ReadonlyMap<string, string>
  /** Words before such a noun that make it another matter: 'insurance' of 'insurance plan'. */
  readonly notBefore: ReadonlySet<string>
  /** Adjectives that tell one proposal from another: 'bilateral'. Others only praise or blame it: 'historic'. */
  readonly telling: ReadonlySet<string>
  /** Words before such a noun that tell how far along it is, and no other one: 'new', 'draft', 'proposed'. */
  readonly stages: ReadonlySet<string>
  /** Those of them that tell of one before: 'revised'. */
  readonly revising: ReadonlySet<string>
  /** Verbs for putting a proposal forward: 'unveil', 'submit'. */
  readonly presents: ReadonlySet<string>
  /** What a proposal does to its terms: 'include', 'provide for'. Their objects are terms, whatever they are about. */
  readonly holds: ReadonlySet<string>
  /** What a proposal or an actor does with a clause that says what would be done: 'require', 'demand'. */
  readonly asks: ReadonlySet<string>
  /** Adjectives whose infinitive may be done: 'ready', 'willing'. */
  readonly ready: ReadonlySet<string>
  /** Verbs and nouns whose subject undertakes what their object tells: 'agree', 'pledge'. */
  readonly commits: ReadonlySet<string>
  /** Nouns for what is asked or undertaken: 'demand', 'pledge', 'condition'. */
  readonly askings: ReadonlySet<string>
  /** Nouns for what terms are called: 'provision', 'concession'; themselves no terms. */
  readonly parts: ReadonlySet<string>
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
  /** What somebody does to or with a text as a whole, which is no term of it: 'pass', 'become'. */
  readonly ofTexts: ReadonlySet<string>
  /** Nouns for how much of a thing: 'part', 'size', 'number'. */
  readonly measures: ReadonlySet<string>
  /** What says that a thing is to come: 'due', 'set'. */
  readonly coming: ReadonlySet<string>
  /** Nouns and verbs that are terms by themselves: 'ceasefire', 'amnesty'. */
  readonly sure: readonly IssueRule[]
  /** Terms by what is done and to what. */
  readonly acts: readonly IssueRule[]
  /** What a phrase is about that is known to be a term: by its things alone. */
  readonly topics: readonly IssueRule[]
  /** Groups of words that say the same of a term: of what is done ('withdraw', 'pull back') and of what to ('troop', 'soldier'). */
  readonly alike: { readonly acts: readonly (readonly string[])[]; readonly things: readonly (readonly string[])[] }
  /** Words that tell a term from one of another time: 'previous'. */
  readonly earlier: ReadonlySet<string>
  /** The first word of the group that a lemma is in, or the lemma. */
  groupOf(lemma: string): string
  /** Nouns for both sides: 'side', 'party'. */
  readonly sides: ReadonlySet<string>
}
