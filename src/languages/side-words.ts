/** What telling for whom somebody acts, and who negotiates with whom, needs to know of a language. All words in lower case. */
export interface SideWords {
  /** Bodies of a state that are called by a name without the state's, without full stops: 'kremlin' is 'Russia'. */
  readonly seats: ReadonlyMap<string, string>
  /** Bodies that make laws, which hold all factions of a state: 'congress', 'bundestag'. */
  readonly chambers: ReadonlySet<string>
  /** Words that stand before a faction's name and tell which of it is meant: 'senate' Democrats, 'house' Republicans. */
  readonly wings: ReadonlySet<string>
  /** Of these, those that leave it whole ('congressional'), and those for some of it, whoever they are ('top'). */
  readonly joint: ReadonlySet<string>
  readonly foremost: ReadonlySet<string>
  /** Last words of the names of bodies that act for the state named with them: 'Lorvian harbour ministry'. */
  readonly organs: ReadonlySet<string>
  /** Words in the names of bodies that are no state's, whatever nation is named with them: 'Lorvian Harbour Institute'. */
  readonly stateless: ReadonlySet<string>
  /** Words of bodies that only some states have, so that one alone of the states at the table can be meant: 'ministry'. */
  readonly ministries: {
    readonly words: ReadonlySet<string>
    readonly without: ReadonlySet<string>
    /** What a ministry may be for: any other word of its name tells whose it is, 'the Ilmora health ministry'. */
    readonly matters: ReadonlySet<string>
    /** Bodies whose matter may stand behind them, the 'of' before it, and what may stand behind that: 'ministry of harbour affairs'. */
    readonly bodies: ReadonlySet<string>
    readonly of: string
    readonly affairs: ReadonlySet<string>
    /** Who heads one, and the word before that by which he heads none: 'prime' minister. */
    readonly heads: ReadonlySet<string>
    readonly chief: ReadonlySet<string>
  }
  /** Small words inside bodies' names, which their initials leave out: 'of', the 'de' of a French name. */
  readonly small: ReadonlySet<string>
  /** Words of a title that tell nothing of the office: 'senior', 'mr'. */
  readonly noOffice: ReadonlySet<string>
  /** What a people's name adds to its country's: 'n' to 'Lorvia', 'ese' to 'Kars'. */
  readonly peoples: ReadonlySet<string>
  /** Offices called so in one state only, where no other is named: 'secretary of state' is 'United States'. */
  readonly offices: ReadonlyMap<string, string>
  /** Nouns for those who act for what their title names: 'minister', 'spokesman', 'negotiator'. */
  readonly acting: ReadonlySet<string>
  /** Those of them who speak for whoever stands behind: 'spokesman' for Lorvia. */
  readonly speaking: ReadonlySet<string>
  /** Nouns for those who only know or watch it: 'Lorvia expert', 'correspondent'. */
  readonly watching: ReadonlySet<string>
  /** Of an office that is over: 'former', 'ex'. */
  readonly former: ReadonlySet<string>
  /** Behind these stands to whom somebody is sent, not by whom: 'envoy to Lorvia'. */
  readonly toward: ReadonlySet<string>
  /** Political factions by the words for their members: 'republican', 'gop' and 'republicans' are 'republicans'. */
  readonly factions: ReadonlyMap<string, string>
  /** What a faction is called besides its name: the 'party' of 'the Green Party'. */
  readonly party: ReadonlySet<string>
  /** Last words of the names of a faction's own bodies: 'conference' of 'House Republican Conference'. */
  readonly ofFactions: ReadonlySet<string>
  /** Letters that stand for a faction behind a lawmaker's name: 'r' as in '(R-Ohio)'. */
  readonly marks: ReadonlyMap<string, string>
  /** Unions of states that negotiate as one, and their members: 'European Union'. */
  readonly unions: ReadonlyMap<string, ReadonlySet<string>>
  /** Words for negotiating and what comes of it: 'talks', 'truce', 'accord'. */
  readonly dealing: ReadonlySet<string>
  /** Kinds of events that are acts of those who negotiate, beside meeting, calling, agreeing and signing: 'negotiate', 'swap'. */
  readonly dealt: ReadonlySet<string>
  /** Nouns for those whom a side sends to negotiate, behind its name: 'the Lorvian delegation'. */
  readonly sent: ReadonlySet<string>
  /** Verbs between two names and a deal that do not make it theirs: 'A and B criticized the deal'. */
  readonly judging: ReadonlySet<string>
  /** Words for what is negotiated about, which has two sides as well: the 'war' between A and B. */
  readonly contending: ReadonlySet<string>
  /** Behind these stands a place, and hardly ever a person: 'in', 'near'. */
  readonly within: ReadonlySet<string>
  /** What the seat of a state's government is called: Torlin, the Vessian 'capital'. */
  readonly capital: ReadonlySet<string>
  /** What states call themselves before their name: the 'Republic' of Vessia. */
  readonly forms: ReadonlySet<string>
  /** First or last words of offices of which a state has one and nobody else has any: 'president', foreign 'minister'; no envoy, mayor or governor. */
  readonly governing: ReadonlySet<string>
  /** Those who work for one person, behind 'to': 'adviser' to the president. */
  readonly serving: ReadonlySet<string>
  /** 'between' A and B. */
  readonly between: ReadonlySet<string>
  /** 'with' B. */
  readonly with: ReadonlySet<string>
  /** 'A and B'. */
  readonly and: ReadonlySet<string>
  /** What a go-between does or is: talks 'brokered' by A, A's 'mediators'. */
  readonly brokering: ReadonlySet<string>
  /** Behind a participle stands who did it: brokered 'by' A. */
  readonly by: ReadonlySet<string>
}
