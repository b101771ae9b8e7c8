import type { LookupFunction } from 'node:net'
import type { Problem } from '../../record/problem.ts'
import type { RawPage } from '../reading.ts'

/** What came of one place that was to hold a page: `{ kind: 'unchanged', address: 'https://paper.example/talks' }`. */
export type Fetched =
  | { readonly kind: 'page'; readonly page: RawPage }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unchanged'; readonly address: string }

/** A place that should hold one page: `{ address: '/home/ada/talks/a.txt', fetch }`. */
export interface SourceItem {
  /** The page's address, as far as it is known before it is read: '-' for standard input. */
  readonly address: string
  /** Reads it. Rejects only where `signal` was aborted or the set-up is wrong (ReadoutError): a bad page is a problem. */
  fetch(): Promise<Fetched>
}

/** Something that lay in a folder and is not read: `{ path: '/home/ada/talks/map.png', why: 'not a page' }`. */
export interface Skipped {
  readonly path: string
  readonly why: 'hidden' | 'node_modules' | 'not a page' | 'link'
}

/** What a target holds: what to read, in order, what could not be listed, and what was passed over. */
export interface Listing {
  readonly items: readonly SourceItem[]
  readonly problems: readonly Problem[]
  readonly skipped: readonly Skipped[]
}

/** How much is read of a page at most, and how long that may take. */
export interface SourceLimits {
  /** The largest page, in bytes, unpacked. */
  readonly bytes: number
  /** From the first look at an address to its last byte, redirects included, waiting for its host's turn excluded. */
  readonly milliseconds: number
  readonly redirects: number
  /** How much of a robots.txt is read, in bytes, and how long it may take. */
  readonly robotsBytes: number
  readonly robotsMilliseconds: number
}

/** 20 MB and 30 seconds a page. */
export const defaultLimits: SourceLimits = {
  bytes: 20_000_000,
  milliseconds: 30_000,
  redirects: 5,
  robotsBytes: 500_000,
  robotsMilliseconds: 10_000,
}

/** From where may be read, and with what care. */
export interface SourceOptions {
  /** Which hosts may be read: those of the public internet only, or this machine and private networks too. */
  readonly reach: 'public' | 'private'
  readonly signal?: AbortSignal
  /** What an address answered last time, so that an unchanged page need not be sent again. */
  readonly known?: (address: string) => Promise<RawPage['validators'] | undefined>
  /** Default: the process's standard input. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  /** Default: `defaultLimits`, for each that is not given. */
  readonly limits?: Partial<SourceLimits>
  /** How host names become addresses. Default: the system's way. */
  readonly lookup?: LookupFunction
}

export const problem = (reason: Problem['reason'], detail: string, address: string): Fetched => ({
  kind: 'problem',
  problem: { reason, detail, address },
})
