import { headings as english } from './en/headings.ts'

/**
 * How a record tells what accounts differ about. Names and words are given as they stand inside a sentence; another language of the
 * record would give these words in its own order.
 */
export interface Headings {
  /** Who is not named, as it stands inside a line: 'unnamed: A spokesman' is 'a spokesman'. */
  readonly unnamed: (speaker: string) => string
  /** 'Rolf Berg denied that any bank had been asked'; 'rejected', where the report says so. */
  readonly denied: (who: string, what: string, isRejected: boolean) => string
  /** 'Karsa held that it had sent no guns'. */
  readonly held: (who: string, what: string) => string
  /** 'the account of Ana Lind, contradicted by Rolf Berg'; of somebody unknown the words of the account. */
  readonly contradicted: (account: { readonly who: string | null; readonly words: string }, by: string | null) => string
  /** 'two accounts of one thing, by Lorvia and Karsa', as far as they are known. */
  readonly accounts: (names: readonly string[]) => string
  /** 'the claim of Ana Lind, and what is held against it'. */
  readonly rebutted: (who: string | null) => string
  /** 'two views of one matter: “The toll will hold …”'. */
  readonly views: (words: string) => string
  /** 'what is charged and denied: “Lorvia accused Karsa of theft”'. */
  readonly charged: (words: string) => string
  readonly blame: (one: string, other: string) => string
  /** 'whether it was lawful: “They acted within the law”'; `whether` is a row of `AccountWords.opposites`. */
  readonly opposite: (whether: string, words: string) => string
  /** 'whether the talks went well'. */
  readonly assessed: string
  /** 'whether the accord would lead to war'; what it is called, or null. */
  readonly leadsTo: (deal: string | null, thing: string) => string
  /** 'whether Karsa was given the draft'; what it is, or null. */
  readonly given: (who: string, thing: string | null) => string
  readonly willingness: (who: string) => string
  /** 'where Lorvia and Karsa stand on the peace plan': of a term its words, of a plan its name. */
  readonly stand: (one: string, other: string, on: { readonly term: string } | { readonly plan: string }) => string
  /** 'the meeting in Sella', of an act of this type. */
  readonly act: (type: string, where: string | null) => string
  readonly day: (act: string) => string
  readonly course: (act: string) => string
  readonly meeting: (names: readonly string[]) => string
  /** 'how long the talks went on'; what went on, or null. */
  readonly lasted: (session: string | null) => string
  readonly name: (name: string) => string
  readonly office: (name: string) => string
  readonly posted: (who: string) => string
  /** 'the figure of 340 million crowns, told by one and disputed by another'. */
  readonly disputed: (figure: string) => string
  /** What is asked of a figure: 'killed' is 'how many were killed', 'time' is 'how long'. */
  readonly asked: Readonly<Record<string, string>>
  readonly howMany: (thing: string) => string
  readonly howMuch: string
  readonly price: (thing: string) => string
  readonly purpose: (thing: string) => string
  /** 'how much hope Ana Lind spoke of'. */
  readonly degree: (noun: string, who: string) => string
  /** 'Ana Lind’s words “We will come …”'; and how much of them is given. */
  readonly wording: (who: string, words: string) => string
  readonly cutShort: (wording: string) => string
  /** 'who drafted the plan' of a slot's 'who drafted it', where a noun tells what; 'what it depends on (cuts)' where one is shared. */
  readonly slot: (name: string, thing: string) => string
  readonly slotOf: (name: string, shared: string) => string
}

/** Those of the language in which records are told, whatever their reports are written in. */
export const headings: Headings = english
