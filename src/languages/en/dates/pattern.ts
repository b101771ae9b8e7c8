import type { Lexed } from './lex.ts'

/** What is found at a token: its value and the token behind it. */
export interface Found<T> {
  readonly value: T
  readonly end: number
}

/** Reads one class of words at a token, or null. */
export type Reader<T> = (lexed: Lexed, at: number, memo: Memo) => Found<T> | null

/** Reads a word or a number, and asks nothing of the grammar. */
export type WordReader<T> = (lexed: Lexed, at: number) => Found<T> | null

/** What was read where, so that no place is read twice by one class. */
export type Memo = Map<number, Found<unknown> | null>

/** A class of words: how it is read, and what tokens it can begin with; '0' stands for every number. */
export interface WordClass<T> {
  readonly read: WordReader<T>
  readonly first: ReadonlySet<string>
}

/** What `<name:class>` catches: the class's value, or undefined where `?` lets it be missing. */
type Element<C, S> = S extends `<${infer N}:${infer K}>?`
  ? { readonly [k in N]: (K extends keyof C ? C[K] : never) | undefined }
  : S extends `<${infer N}:${infer K}>`
    ? { readonly [k in N]: K extends keyof C ? C[K] : never }
    : unknown
export type Caught<C, P> = P extends `${infer A} ${infer B}` ? Element<C, A> & Caught<C, B> : Element<C, P>

/** What a rule may ask about the place where it matched: tokens `start` to `end` of the text. */
export type Guard = (lexed: Lexed, start: number, end: number) => boolean

/** A rule: words and classes in a row, and what they mean. */
export interface Rule<T> {
  readonly pattern: string
  readonly make: (caught: never, lexed: Lexed, start: number, end: number) => T | null
  readonly guard?: Guard
}

/**
 * Writes rules that yield `T` over classes `C`. A pattern is a row of words and classes: 'the? <d:ordinal> of <m:month>'.
 * `a|b` is either word, `?` lets an element be missing.
 */
export const rules =
  <C, T>() =>
  <P extends string>(
    pattern: P,
    make: (caught: Caught<C, P>, lexed: Lexed, start: number, end: number) => T | null,
    guard?: Guard,
  ): Rule<T> => ({ pattern, make: make as Rule<T>['make'], ...(guard ? { guard } : {}) })
