import type { CrowdWords } from './crowd-words.ts'
import type { DeedWords } from './deed-words.ts'
import type { FamilyNames } from './family-names.ts'
import type { Lexicon } from './lexicon.ts'
import type { NameShapes } from './name-shapes.ts'
import type { OfficeWords } from './office-words.ts'
import type { PressWords } from './press-words.ts'
import type { SayingWords } from './saying-words.ts'
import type { UnnamedWords } from './unnamed-words.ts'

/**
 * What may follow a word that passes on what somebody said or thinks: a clause with or without 'that' ('clause'), only with 'that'
 * ('that'), a question ('wh'), a quotation ('quote'), what it is about ('noun'), an infinitive ('infinitive'); 'addressee'
 * where somebody is told first ('told them that'); any other value is a preposition: 'for' as in 'called for'.
 */
export type VerbFrame = 'clause' | 'that' | 'wh' | 'quote' | 'noun' | 'infinitive' | 'addressee' | (string & {})

/** How this language tells who said what. All words in lower case. */
export interface Reporting {
  readonly lexicon: Lexicon
  /** Verbs by their base form: 'say', 'deny'. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<VerbFrame>>
  /** Verbs, by their base form, of what somebody thinks, wants or holds rather than says: 'want', 'oppose'. */
  readonly minds?: ReadonlySet<string>
  /** Verbs, by their base form, of what somebody wants, where 'for' follows: 'ask'. */
  readonly pleas?: ReadonlySet<string>
  /** Of `minds`, those of what is to come, which somebody may say to have been of: she said she 'expected' him. */
  readonly foresight?: ReadonlySet<string>
  /** Verbs whose passive passes on what is commonly thought, or not said by whom: 'is expected to', 'was asked about'. */
  readonly passives: ReadonlySet<string>
  /** Verbs of how things look to somebody who is not named: 'seem', 'appear'. */
  readonly seeming: ReadonlySet<string>
  /** Adverbs that make a sentence somebody else's: 'reportedly'. */
  readonly hearsay: ReadonlySet<string>
  /** Nouns, in the singular: 'claim', 'decision'. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<VerbFrame>>
  /** Adjectives after 'be': 'confident', 'willing'. */
  readonly adjectives: ReadonlyMap<string, ReadonlySet<VerbFrame>>
  /** Nouns that name somebody by what they do: 'official', 'spokeswoman'. */
  readonly people: ReadonlySet<string>
  /** Nouns that are themselves words: 'statement', 'report', 'poll'. */
  readonly texts: ReadonlySet<string>
  /** Of these, what counts or measures, so that 'in' alone passes it on: 'in a poll, …'. */
  readonly findings: ReadonlySet<string>
  /** Words before a name that are no part of it: 'president', 'gen.'. */
  readonly titles: ReadonlySet<string>
  /** Last words of the names of organisations: 'ministry', 'council'. */
  readonly bodies: ReadonlySet<string>
  /** Bodies of several names, in lower case without full stops, by their usual one: 'imf' is 'International Monetary Fund'. */
  readonly organisations?: ReadonlyMap<string, string>
  /** Countries, capitals and seats of government, and what each is called as an actor: 'moscow' is 'Russia'. */
  readonly governments: ReadonlyMap<string, string>
  /** Of these the cities, in lower case: a city that does nothing is no more than a place. */
  readonly capitals?: ReadonlySet<string>
  /** 'russian' belongs to 'Russia'. */
  readonly demonyms: ReadonlyMap<string, string>
  /** Given names, by the pronoun that goes with them: 'anna' is 'she'; null where the word does not tell. */
  readonly givenNames: ReadonlyMap<string, 'he' | 'she' | null>
  readonly families?: FamilyNames
  /** What endings tell of names. */
  readonly shapes?: NameShapes
  /** Nouns of bodies that people of one state have in several others: 'chamber' of 'American Chamber of Commerce in China'. */
  readonly abroad?: ReadonlySet<string>
  /** Pronouns by the English one that stands for the same people: 'він' is 'he'. English needs none. */
  readonly pronouns?: ReadonlyMap<string, string>
  /** Nouns for bodies and many people who act together and are named by what they are. */
  readonly groups?: GroupWords
  /** Nouns for many who are named by what they do, want or suffer. */
  readonly crowds?: CrowdWords
  /** How it is told that a name acts or is put into an office. */
  readonly deeds?: DeedWords
  /** What offices are called, and those who act as one body. */
  readonly offices?: OfficeWords
  /** How it is told how many somebody without a name are, and why none is given. */
  readonly unnamed?: UnnamedWords
  /** How it is told since and until when somebody held an office. */
  readonly tenure?: Tenure
  /** Nouns of time: 'monday', 'week', 'morning'. */
  readonly times: ReadonlySet<string>
  /** Where people post, which is no outlet: 'twitter', 'telegram'. */
  readonly networks: ReadonlySet<string>
  /** How it is told that something is another outlet's work. */
  readonly press?: PressWords
  /** Words around what is said and asked. */
  readonly saying: SayingWords
  /** What is done rather than said, in words that look like speech. */
  readonly speechDeeds?: SpeechDeeds
  /** How punctuation marks reported speech, in languages where it does; English has no such thing. */
  readonly marked?: Marked
}

/**
 * Words of reported speech in a language that parts it from the rest by commas and dashes: «…», — said X; X said, that …; according
 * to X, …. Phrases are lists of words, all in lower case.
 */
export interface Marked {
  /** What opens a clause behind a comma: 'що'. */
  readonly that: ReadonlySet<string>
  /** 'як' in 'as X said, …'. */
  readonly as: ReadonlySet<string>
  /** What a source follows, in front of a comma and of what it says: 'за словами'. */
  readonly accordingTo: readonly (readonly string[])[]
  /** What points to the sentence before: 'про це' in 'про це повідомив X'. */
  readonly ofThis: readonly (readonly string[])[]
}

/** Words that part what somebody does from what somebody says. All in lower case. */
export interface SpeechDeeds {
  /** Verbs (by their base form) and nouns that tell of somebody's mind though no clause ever follows them: 'downplay', 'raise concerns'. */
  readonly stances: ReadonlySet<string>
  /** What makes words of a deed: 'played down', 'signed off on'. */
  readonly particles: ReadonlySet<string>
  /** Verbs that give a name: 'dub'. */
  readonly names: ReadonlySet<string>
  /** What stands behind such a verb before whoever a name was taken from: 'named after'. */
  readonly namesake: ReadonlySet<string>
  /** Verbs (by their base form) of political acts, in which nothing is said: 'vote', 'veto'; and of those in which a plan is refused: 'reject'. */
  readonly acts: ReadonlySet<string>
  readonly refusals: ReadonlySet<string>
  /** Verbs of force as well as of words, who uses force, and on what it is used: 'troops attacked the town'. */
  readonly assaults: ReadonlySet<string>
  readonly fighters: ReadonlySet<string>
  readonly struck: ReadonlySet<string>
  /** Verbs whose passive tells what somebody thinks of what was said before: not 'persuaded'. */
  readonly swayed: ReadonlySet<string>
  /** Forms of verbs of what happens to somebody ('markets have seen a selloff'), and behind a modal ('would see a loss'), verbs of what things do too ('the strike threatens to'), what a war claims, and verbs of answering with deeds: 'responded with tariffs'. */
  readonly undergone: ReadonlySet<string>
  readonly seeing: ReadonlySet<string>
  readonly looms: ReadonlySet<string>
  readonly tolls: ReadonlySet<string>
  readonly replies: ReadonlySet<string>
  /** Verbs of finding, and what makes of a finding one that is still to come: 'if the agency identifies'. */
  readonly finding: ReadonlySet<string>
  readonly ifs: ReadonlySet<string>
  /** Verbs of making known: what 'will be announced' is still untold. */
  readonly revealing: ReadonlySet<string>
  /** What is called in the sense of brought about: 'called a meeting'. */
  readonly gatherings: ReadonlySet<string>
  /** Nouns for what is agreed or decreed: 'the deal calls for' is nobody's words, unless a verb of `wording` tells what stands in it. */
  readonly drawn: ReadonlySet<string>
  readonly wording: ReadonlySet<string>
  /** Verbs of getting what others think, which stands behind 'from': 'face criticism from'. */
  readonly meets: ReadonlySet<string>
  /** Participles of what somebody did in speaking, and of what it did: 'nodding', 'escalating the dispute'; and what it was: ', in a sign that'. */
  readonly asides: ReadonlySet<string>
  readonly signs: ReadonlySet<string>
  /** What a report itself finds open, and what opens that: 'although it is unclear', 'leaving unclear'. */
  readonly open: ReadonlySet<string>
  readonly hedges: ReadonlySet<string>
  /** Verbs of telling more, which somebody who says no more does not: did not 'elaborate'; of these `telling` may stand within what is said too. */
  readonly mum: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  /** 'gave' no 'details': what is told besides, and what somebody gives then. */
  readonly giving: ReadonlySet<string>
  readonly particulars: ReadonlySet<string>
  /** Words by which nobody is told to say something: 'nobody called it a threat'. */
  readonly none: ReadonlySet<string>
  /** Verbs (by their base form) of saying that it is not so, and nouns for what was said that stand before them: 'a claim' that Berg 'denied'. */
  readonly disputes: ReadonlySet<string>
  readonly disputed: ReadonlySet<string>
  /** Nouns, by which several are told to do together what each of them does: 'both sides agreed'. */
  readonly mutual: ReadonlySet<string>
}

/** Words that tell when somebody held an office. All in lower case. */
export interface Tenure {
  /** Before an office that is over: 'former', 'then'. */
  readonly over: ReadonlySet<string>
  /** Before one that has just been taken up, the last of them beside it: 'newly appointed'. */
  readonly fresh: ReadonlySet<string>
  readonly newly: ReadonlySet<string>
  /** Adverbs before one that is held: 'currently' head of the port. */
  readonly still: ReadonlySet<string>
  /** 'since 2019', 'from 2019 to 2024', 'until last year', and what stands between an office and these: 'in office'. */
  readonly since: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  readonly held: ReadonlySet<string>
  /** Behind a time that is told from now: two years 'ago'. */
  readonly ago: ReadonlySet<string>
}

/** Words for those who act together without a name of their own. All in lower case. */
export interface GroupWords {
  /** For those who govern: 'the Lorvian government' is Lorvia. */
  readonly governs: ReadonlySet<string>
  /** Of these, those that 'in' and a country or its capital may follow ('authorities in Lorvia'), those that are called by who governs ('the Berg government'), and of these by a president alone ('the Berg administration'). */
  readonly governing: ReadonlySet<string>
  readonly ofRulers: ReadonlySet<string>
  readonly ofPresidents: ReadonlySet<string>
  /** For many of one nation who act as one, by the noun that names them all: 'Lorvian troops' are the Lorvian forces. */
  readonly together: ReadonlyMap<string, string>
  /** Of these, those who do something wherever they are told of: 'Lorvian troops'. What may stand between the nation and such a noun: Lorvian 'ground' forces. */
  readonly acting: ReadonlySet<string>
  readonly branches: ReadonlySet<string>
  /** What those are called whom a side sends to talk, and the bodies of a state that are named by their matter: 'the interior ministry'. */
  readonly delegation: string
  readonly ministry: string
  /** For states together, behind the adjective of a part of the world, and such adjectives: 'European capitals' are the European countries. */
  readonly states: ReadonlySet<string>
  /** What they are called then, and phrases that stay as they are: 'western allies'. */
  readonly statesTogether: string
  readonly allied: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  /** For people of such a part who lead or speak for it: 'Western diplomats'. */
  readonly ofRegions: ReadonlySet<string>
  /** States that deal as one without a part of the world to be named by: what each stands behind, and their name, 'world powers'. */
  readonly powers: { readonly noun: string; readonly behind: ReadonlySet<string>; readonly name: string }
  /** Adjectives for a side that is no state, and nouns for its people: 'separatist leaders'. */
  readonly sides: ReadonlySet<string>
  readonly ofSides: ReadonlySet<string>
  /** Those who rise against a state, by the words that a report may use for the same people, the most telling first. */
  readonly rising: readonly string[]
}
