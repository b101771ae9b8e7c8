/** Small words by which a term hangs on its sentence, in lower case. */
export interface TermGrammar {
  /** Prepositions of the plan that holds what a verb behind it tells, and those that do so behind the verb too: 'under the plan'. */
  readonly frames: ReadonlySet<string>
  readonly framesBehind: ReadonlySet<string>
  /** Those of `frames` that lead to what it brings where nothing says that it is to be: 'with this deal, Lorvia has won'. */
  readonly bringing: ReadonlySet<string>
  /** Prepositions of what only stands beside a term: 'according to the draft'. */
  readonly asides: ReadonlySet<string>
  /** Nouns for who has the say, behind such a preposition no aside: 'come under foreign control'. */
  readonly sway: ReadonlySet<string>
  /** Those of why or when, and not of what: 'over the attacks'. */
  readonly causes: ReadonlySet<string>
  /** Those behind which nobody stands who would have to do it: 'against'. */
  readonly beneath: ReadonlySet<string>
  /** What asks for a time or place, and for a manner or reason: 'when', 'how'. */
  readonly times: ReadonlySet<string>
  readonly manners: ReadonlySet<string>
  /** Verbs of those who know that it will be: 'know'. */
  readonly knowing: ReadonlySet<string>
  /** 'not', 'nobody' */
  readonly nobody: ReadonlySet<string>
  /** What begins a list: 'including'. */
  readonly listing: ReadonlySet<string>
  /** What begins a list that stands behind its verb: 'among'. */
  readonly among: string
  /** What begins a condition that is not to be met: 'unless'. */
  readonly unmet: ReadonlySet<string>
  /** Auxiliaries of what is allowed: 'may'. */
  readonly may: ReadonlySet<string>
  /** Prepositions of what something is done against: 'retaliate against the tariffs'. */
  readonly opposed: ReadonlySet<string>
  /** Those of what is laid down: 'must'; and of what is to come: 'will'. */
  readonly musts: ReadonlySet<string>
  readonly will: ReadonlySet<string>
  /** Words before how long something holds, and before the day on which it ends: 'for', 'through'. */
  readonly spanning: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  /** 'we' */
  readonly ourselves: ReadonlySet<string>
  /** 'both', 'the' of 'the countries': before those who were told of. */
  readonly both: ReadonlySet<string>
  /** The 'a' of 'a year', 'per' */
  readonly rates: ReadonlySet<string>
  /** 'every' */
  readonly each: ReadonlySet<string>
  /** Prepositions of what something is only likened to: 'than'. */
  readonly likened: ReadonlySet<string>
  /** The 'by' of 'by cutting wages'. */
  readonly means: ReadonlySet<string>
  /** The 'from' of 'bar somebody from'. */
  readonly away: ReadonlySet<string>
  /** The preposition of what is not to be: 'without'. */
  readonly lacking: ReadonlySet<string>
  /** Words that a cut leaves at an end, and those that do so behind the first of them: 'as', 'as soon'. */
  readonly ends: ReadonlySet<string>
  readonly hurry: ReadonlySet<string>
  /** Words behind a 'not' that then turns nothing: 'not merely', and that a cut leaves at an end. */
  readonly merely: ReadonlySet<string>
  /** Phrases that deny, without their 'no': 'under circumstances'. */
  readonly ruledOut: ReadonlySet<string>
  /** Words that deny behind 'no': 'longer'. */
  readonly longer: ReadonlySet<string>
}
