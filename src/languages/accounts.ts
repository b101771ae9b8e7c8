import { accounts as english } from './en/accounts.ts'

/** What holding accounts against each other needs to know of a language. All words in lower case. */
export interface AccountWords {
  /** Nouns that a number measures by, each with what it measures and its size in that: 'hours' are 60 minutes of 'time'. */
  readonly measures: ReadonlyMap<string, { readonly of: string; readonly size: number }>
  /** 'million' and 'bn', by which a number before it is multiplied. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** 'seventeen'. */
  readonly numbers: ReadonlyMap<string, number>
  /** Words before a number that loosen it: 'about', 'at least', and how. */
  readonly bounds: ReadonlyMap<string, Bound>
  /** Nouns for people that may be counted under one another's names: 'civilians', 'persons'. */
  readonly people: ReadonlySet<string>
  /** What befalls those who are counted: 'killed' and 'dead' are one, 'wounded' and 'injured' another. */
  readonly fates: ReadonlyMap<string, string>
  /** How a plural ends; and plurals that do not: 'police'. */
  readonly plural: RegExp
  readonly plurals: ReadonlySet<string>
  readonly counting: Counting
  /** Words for a day. */
  readonly dated: RegExp
  /** 'This past weekend' and 'earlier in the week', which exclude each other. */
  readonly partsOfWeek: readonly { readonly part: string; readonly cue: RegExp }[]
  /** 'envoy for Lorvia and Karsa': what it is for, how several are joined, and that it is over. */
  readonly offices: { readonly for: RegExp; readonly and: RegExp; readonly former: RegExp }
  /** Where one posts: a platform anywhere, after 'on', and a verb that names one. */
  readonly posts: { readonly anywhere: RegExp; readonly on: RegExp; readonly verb: RegExp }
  /** A pronoun right before; 'his government' right before; and what ends a clause. */
  readonly clauses: { readonly pronoun: RegExp; readonly own: RegExp; readonly breaks: RegExp }
  /** How adverbs end: 'openly'. */
  readonly adverb: RegExp
  /** Words of saying and titles, which tell nothing of the matter: 'said', 'mr'. */
  readonly telling: ReadonlySet<string>
  /** Nouns for what goes on for a time: 'talks', 'negotiations'. */
  readonly sessions: ReadonlySet<string>
  /** Those of them that are verbs: 'met'. */
  readonly sitting: ReadonlySet<string>
  /** Places on the internet where people post, each under its name now: 'twitter' is 'X'. */
  readonly platforms: ReadonlyMap<string, string>
  /** Words with which somebody goes on to take half of it back: 'but'. */
  readonly turns: RegExp
  /** What any of the next three has: tried first, as it is quick. */
  readonly setsAgainst: RegExp
  /** Words with which a sentence denies what stands before it: 'denied it', 'sees it differently'. */
  readonly contradicts: RegExp
  /** Words with which somebody denies what follows: 'denied', 'rejected accusations'; and those that say that it is not denied. */
  readonly denies: RegExp
  readonly undenied: RegExp
  /** Cues that say 'rejected' rather than 'denied'. */
  readonly turnsDown: RegExp
  /** 'rejected accusations', where 'rejected' alone would be of a plan. */
  readonly deniesClaims: RegExp
  /** What tells of another time or asks, and so is not what is denied: 'the last time', 'whether'. */
  readonly unasserted: RegExp
  /** Cues of what somebody holds to be so against others: 'insists', and not 'insists on'. */
  readonly asserts: RegExp
  /** Where a sentence goes over to another account: ', although'. */
  readonly although: RegExp
  /** A word that sets a sentence against the one before: 'though'. */
  readonly though: RegExp
  /** The same near the head of a sentence, between commas: 'The union, however, '. */
  readonly turnsOn: RegExp
  /** Words that do so whatever else two sentences have in common: 'By contrast'. */
  readonly contrasts: RegExp
  /** Who is called so may be whoever was named before: 'the minister', and not 'the union'. */
  readonly pointsBack: RegExp
  /** Words for what somebody asks for, gives or takes, in a sentence with a figure: 'wants a raise of 9 percent', 'on offer'. */
  readonly bids: RegExp
  /** What somebody denied first and then allowed, up to the turn: 'initially denied it', before 'but later admitted it'. */
  readonly reverses: RegExp
  /** 'But a study found': what is held against a claim right before. */
  readonly evidence: RegExp
  /** What denies by what it says, whatever the cue: 'had made no such offer'. */
  readonly noSuch: RegExp
  /** Cues of what somebody wants, not of what they tell: 'seeks'. */
  readonly wishes: RegExp
  /** Who is denied what they need, as a deed: 'denied fuel to the valley'. */
  readonly withholds: RegExp
  /** Words that charge somebody or say that something is so: 'accused', 'said'. */
  readonly charges: RegExp
  /** What tells, behind 'denied claims', which: 'it was there'. */
  readonly claimGoesOn: RegExp
  /** Allegations that say which they are: 'theft allegations'. */
  readonly claimOf: RegExp
  /** A denial that speaks of the sentence before: 'denied using that word'. */
  readonly refersBack: RegExp
  /** A denial that ends the sentence of what is charged: ', a claim that Karsa denies'; and one that begins it: 'Even as Karsa denies it, '. What either has is tried first, as it is quick. */
  readonly mayDeny: RegExp
  readonly chargeDenied: RegExp
  readonly deniedFirst: RegExp
  /** Words with which somebody is contradicted by name, who stands in the group `whose`, `by` or `person`: 'disputed Lind's statement', 'claims by Lind'. */
  readonly accountOf: RegExp
  /** 'He was contradicted by'; and words with which somebody answers who spoke last: 'countered that'. */
  readonly contradictedBy: RegExp
  readonly answers: RegExp
  /** How what one insists on begins where it denies something of oneself: 'it has not'. */
  readonly holdsNot: RegExp
  /** What is denied of oneself, whatever the charge was: 'any involvement'. */
  readonly ownPart: RegExp
  /** Words that lay something on somebody: 'were behind the attack'. */
  readonly guilt: RegExp
  /** 'Berg has not confirmed', at the head of what follows a 'though'. */
  readonly unconfirmed: RegExp
  /** 'Called', 'sees as'. */
  readonly styles: RegExp
  /** 'Although', at the head of a sentence that turns behind its first clause. */
  readonly headTurns: RegExp
  /** 'But' at the head of a sentence; verbs of claiming in the one before it; and words that oppose what was claimed. */
  readonly rebuts: RegExp
  readonly claims: RegExp
  readonly opposesIt: RegExp
  /** The same inside one sentence, between the two accounts: '; others argue the opposite'. */
  readonly opposes: RegExp
  /** 'is not prepared to', 'refuses to'; 'is ready to', 'signalled interest in'. */
  readonly unwilling: RegExp
  readonly willing: RegExp
  /** 'Neither accepted nor refused'; and words for what was named before: 'it'. */
  readonly undecided: RegExp
  readonly leans: RegExp
  /** What willingness to deal at all is of: 'agree', 'a compromise'. */
  readonly dealing: RegExp
  /** 'accused', 'blames'; 'for' and 'of' before what; 'the strike began when the owners refused', up to the `deed`; 'broke the truce'. */
  readonly blames: RegExp
  readonly began: RegExp
  readonly blamedFor: RegExp
  readonly breaks: RegExp
  /** Before who does what has not happened: 'if'. */
  readonly supposes: RegExp
  /** 'arrived', 'landed'. */
  readonly arrives: RegExp
  /** Nouns and verbs for coming together and travelling; and what became of it, the surest words first. */
  readonly gatherings: RegExp
  readonly courses: readonly { readonly status: string; readonly cue: RegExp }[]
  /** 'what it depends on': the words of it, and on which side of them it is told. */
  readonly slots: readonly Slot[]
  /** What any of them has: tried first, as it is quick. */
  readonly mayFill: RegExp
  /** 'Will not pay' a figure that follows; 'is a fantasy', of one before. */
  readonly refusesFigure: RegExp
  readonly dismissesFigure: RegExp
  /** What a sum before it is the price of; words that tell whom a sum is for; and what is given them: '40 million for grants to schools'. */
  readonly sums: {
    readonly priced: ReadonlySet<string>
    readonly purposes: ReadonlySet<string>
    readonly money: ReadonlySet<string>
  }
  /** 'Great hope' and 'a glimmer of hope', in lower case; each occurrence names the `noun`. */
  readonly degrees: { readonly much: RegExp; readonly little: RegExp }
  /** Texts that are handed over: any word of it, what any plan is called, 'both sides', and the words that have it given or missing. */
  readonly receipts: {
    readonly anywhere: RegExp
    readonly alike: RegExp
    readonly all: RegExp
    readonly cues: readonly { readonly got: boolean; readonly cue: RegExp }[]
  }
  /** 'Made progress', 'getting nowhere': words with which talks are said to go well or badly; what any of them has is tried first. */
  readonly assessments: { readonly anywhere: RegExp; readonly well: RegExp; readonly badly: RegExp }
  /** 'Will cause', 'prevents'; its subject, at the end of what stands before; what a deal is called; that there is none; each cue names the `thing`. Ways to a thing, opened or closed. What any has is tried first. */
  readonly effects: {
    readonly anywhere: RegExp
    readonly subject: RegExp
    readonly deal: RegExp
    readonly without: RegExp
    readonly not: RegExp
    readonly cues: readonly { readonly brings: boolean; readonly cue: RegExp }[]
    readonly ways: readonly { readonly brings: boolean; readonly cue: RegExp }[]
  }
  /** What one holds a thing to be and another the contrary: `whether` 'it was lawful', words that say that it is, and words that say that it is not. */
  readonly opposites: readonly { readonly whether: string; readonly yes: RegExp; readonly no: RegExp }[]
}

/** A relation that reports may fill otherwise: 'depends on' tells of what stands before it by what comes after. */
interface Slot {
  readonly name: string
  readonly cue: RegExp
  readonly told: 'after' | 'before'
  /** Words that tell which of several it is of, where the nouns are not the same: 'further' cuts, 'further' reductions. */
  readonly which?: RegExp
  /** Nouns without their endings, one of which both must have; without it any word or kind in common will do. */
  readonly things?: readonly RegExp[]
}

/** The small words around a number. */
interface Counting {
  /** What any number has: tried first, as it is quick. */
  readonly mayCount: RegExp
  readonly ordinal: RegExp
  /** 'article' 14, 'page' 3, 'another' 30: no count of its own. */
  readonly labels: ReadonlySet<string>
  /** 'and'. */
  readonly joins: ReadonlySet<string>
  /** 'ten days ago' measures nothing. */
  readonly aside: ReadonlySet<string>
  /** 'five more' are the rest of what is counted elsewhere. */
  readonly rest: ReadonlySet<string>
  /** '58 were wounded'. */
  readonly linking: ReadonlySet<string>
  /** 'no' less, 'at' least, more 'than', of 'of'. */
  readonly none: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** What a figure is of ends before 'including'. */
  readonly listing: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** crowns 'a' year. */
  readonly per: ReadonlySet<string>
  /** 'within' 48 hours, the 'past' day: no length of anything; and stems of what goes on: 'lasted'. */
  readonly spans: ReadonlySet<string>
  readonly lasts: RegExp
  /** 'for' six hours, 'after' 17 hours. */
  readonly through: ReadonlySet<string>
  /** A toll of another time or place; and words that count anybody. */
  readonly otherCases: RegExp
  readonly anybody: RegExp
}

/** How a number is loosened: 'about' 2,000, 'least' 32, 'most' 50. */
export type Bound = 'exact' | 'about' | 'least' | 'most'

/** By language code. */
export const accountWords: ReadonlyMap<string, AccountWords> = new Map([['en', english]])
