/** Words that hang on a stance, its holder or what it is on, and decide how it is read. Verbs by their base form, nouns in the singular, in lower case. */
export interface StanceGrammar {
  // Whose it is.
  /** Nouns for the states told of just before: 'country' of "the countries agreed". */
  /** Verbs of what a plan has in it or does: 'include' of "frustrated that the bill includes no aid". */
  readonly holding: ReadonlySet<string>
  /** When somebody speaks, as what is told of a plan: 'today' of "today is a great day". */
  readonly now: ReadonlySet<string>
  /** Nouns for some of a side: 'majority' of "a majority of Greens". */
  readonly shares: ReadonlySet<string>
  /** Nouns for a side as one: 'leadership' of "the Green leadership". */
  readonly houses: ReadonlySet<string>
  /** Nouns for what stands until somebody ends it: 'program' of “I will end the program”. */
  readonly standing: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  /** Words for many of some kind, told of as such: 'several' farm groups. */
  readonly several: ReadonlySet<string>
  /** Words before those who do not speak for all who are so called: 'former' envoys, 'two' senators. */
  readonly apart: ReadonlySet<string>
  /** Those that part people who speak for a state from it where its name stands by them: 'most' of "most Lorvian officials"; where they have no name: 'retired'. */
  readonly partial: ReadonlySet<string>
  readonly outside: ReadonlySet<string>
  /** Numbers of people, standing for them: 'dozens'. */
  readonly counted: ReadonlySet<string>
  /** Nouns for people who follow a party and do not speak for it: 'voter'. */
  readonly followers: ReadonlySet<string>
  /** Nouns for who governs, behind a leader's name: 'the Lind administration'. */
  readonly ruling: ReadonlySet<string>
  /** Nouns for a state whose people say 'my', 'her': a minister's “her country supports it”. */
  readonly homelands: ReadonlySet<string>
  /** What the titles of those who speak for their state have in them: 'spokes' of 'spokesman'. */
  readonly voices: readonly string[]
  /** What somebody was and is not: a 'former' critic of the deal. */
  readonly formerly: ReadonlySet<string>
  /** Verbs whose object are some of many: "supporters 'include' Lind". */
  readonly including: ReadonlySet<string>

  // How the word of stance is told.
  /** Verbs that get a promise or support rather than give it: 'win' approval. */
  readonly gaining: ReadonlySet<string>
  /** Verbs by which somebody takes a side, 'come' out in opposition; by which he speaks or votes for it, 'argue' in favour; and the nouns of it. */
  readonly siding: ReadonlySet<string>
  readonly pleading: ReadonlySet<string>
  readonly favours: ReadonlySet<string>
  /** 'pressure', which may press without anybody's asking; and 'call', which may be one by telephone. */
  readonly pressure: ReadonlySet<string>
  readonly phoning: ReadonlySet<string>
  /** What stands before such a call: 'phone'. */
  readonly phones: ReadonlySet<string>
  /** Verbs of voting, and what stands alone behind them: voted 'no'. */
  readonly voting: ReadonlySet<string>
  readonly votes: ReadonlySet<string>
  /** Verbs of going away, and from what somebody goes who turns nothing down: 'leave' a 'meeting'. */
  readonly leaving: ReadonlySet<string>
  readonly left: ReadonlySet<string>
  /** Nouns for a state that something is left in: 'limbo' of "left the bill in limbo". */
  readonly plights: ReadonlySet<string>
  /** Verbs that hand a stance to what they are done to: 'gave' the plan its blessing; that make it one: 'made' a vote a condition. */
  readonly giving: ReadonlySet<string>
  readonly making: ReadonlySet<string>
  /** 'call', which with an object names: "called it a blow for the left". */
  readonly calling: ReadonlySet<string>
  /** Verbs of wanting what is done to something, and of wishing that it be: 'want' the tariffs lifted, would 'like' them to be lifted. */
  readonly wanting: ReadonlySet<string>
  readonly wishing: ReadonlySet<string>
  /** Words by which what is said is made plain: has made it 'clear' that. */
  readonly clear: ReadonlySet<string>
  /** Words before what will be: is 'going' to. */
  readonly coming: ReadonlySet<string>
  /** Verbs that leave another to do something, 'let'; and words of politeness before what is asked, 'please'. */
  readonly letting: ReadonlySet<string>
  /** Verbs of giving way with what one holds: 'move' the guns, 'open' the gates, 'hand' over the hostages. */
  readonly yielding: ReadonlySet<string>
  /** Words for what is done at one time: 'together', on the 'same' day. */
  readonly jointly: ReadonlySet<string>
  readonly same: ReadonlySet<string>
  readonly polite: ReadonlySet<string>
  /** Verbs of making up one's mind: 'decide'. */
  readonly deciding: ReadonlySet<string>
  /** Verbs that, denied before 'whether', leave it open: 'say' of "has not said whether it will sign". */
  readonly revealing: ReadonlySet<string>
  /** Verbs of what is needed: 'require'; of sight, by which a wish is told: wants to 'see'. */
  readonly requiring: ReadonlySet<string>
  readonly seeing: ReadonlySet<string>
  /** Verbs of what goes on, of which an end is named: 'stay' until; and of what begins to be done: 'begin' to open the gates. */
  readonly lasting: ReadonlySet<string>
  readonly beginning: ReadonlySet<string>
  /** Verbs of going that no price is asked for: will not 'crash' out without a deal. */
  readonly departing: ReadonlySet<string>
  /** Verbs of forcing, which nobody may be: will not 'compel' Karsa to sign; and what it does that 'takes' something. */
  readonly compelling: ReadonlySet<string>
  readonly taking: ReadonlySet<string>
  /** What stands in another's place: there is no 'alternative' to a truce. */
  readonly replacing: ReadonlySet<string>
  /** Before what somebody asked for and asks for no more: its 'abandoned' demand. */
  readonly renounced: ReadonlySet<string>
  /** Verbs and nouns for an office or a task that tell when something was: when she 'led' the union, when he was 'governor'. */
  readonly tenures: ReadonlySet<string>
  /** Who did something then and may not now: 'used' to oppose it, 'once' opposed it, when it was 'first' proposed. */
  readonly onceOnly: ReadonlySet<string>
  readonly usedTo: ReadonlySet<string>

  // What a matter is or does.
  /** What is asked of a matter, not of somebody: the siege must 'end', any deal must 'include' monitors. */
  readonly ofMatters: ReadonlySet<string>
  /** Those verbs of bringing about whose evil stands behind 'to': 'lead'. */
  readonly leading: ReadonlySet<string>
  /** Nouns for there being no deal: 'failure' to reach one. */
  readonly lacks: ReadonlySet<string>
  /** Nouns for what there may be room for: 'solution', 'place'. */
  readonly openings: ReadonlySet<string>
  /** Words of a price, 'worth' 5 billion, and what praises behind them: 'worth having'. */
  readonly priced: ReadonlySet<string>
  readonly worthy: ReadonlySet<string>
  /** Words of going the wrong way: a step 'backwards'. */
  readonly backwards: ReadonlySet<string>
  /** What a thing is that is counted as one 'too' much: one vote too 'many', a step too 'far'. */
  readonly excess: ReadonlySet<string>
  /** Words before what there is not yet: 'more' guarantees. */
  readonly indefinite: ReadonlySet<string>

  // What a stance is on.
  /** Verbs that tell nothing without an object: 'make'. */
  readonly empty: ReadonlySet<string>
  /** Verbs of talks, of answers to reporters, and of going on with talks: 'negotiate', 'comment', 'keep' 'working'. */
  readonly talking: ReadonlySet<string>
  readonly answering: ReadonlySet<string>
  readonly keeping: ReadonlySet<string>
  readonly conferring: ReadonlySet<string>
  /** Verbs of having a part in a text that is being made: 'work' on a plan. */
  readonly working: ReadonlySet<string>
  /** Nouns for what is in the mind, which point back behind 'the': 'idea'; for what somebody did: 'move'; of these one that may be nobody's: 'decision'. */
  readonly ideas: ReadonlySet<string>
  readonly moves: ReadonlySet<string>
  readonly decisions: ReadonlySet<string>
  /** Nouns for what one side puts to the other: 'the offer'. */
  readonly offers: ReadonlySet<string>
  /** Nouns for what is begun or tried, which neither praise nor blame: 'a step'; what such a thing may be: 'wrong'; and in what: in the wrong 'order'. */
  readonly starts: ReadonlySet<string>
  readonly wrongly: ReadonlySet<string>
  readonly bearings: ReadonlySet<string>
  /** What a plan is that is no longer on the table: 'previous'. */
  readonly old: ReadonlySet<string>
  /** Nouns for what is done, which tell no more than that: take 'steps' to lift the siege. */
  readonly attempts: ReadonlySet<string>
  /** Nouns that say what a thing serves as: the 'use' of Sella as a base. */
  readonly serving: ReadonlySet<string>
  /** Nouns for what is left of something: the 'rest' of it. */
  readonly remains: ReadonlySet<string>
  /** Small numbers, which count rather than offer: 'two' of "two is enough". */
  readonly few: ReadonlySet<string>
  /** Months and days of the week. */
  readonly calendar: ReadonlySet<string>
  /** Words before a time that is past: 'last' week; and before what something came after: 'following' the annexation. */
  readonly last: ReadonlySet<string>
  readonly following: ReadonlySet<string>
}
