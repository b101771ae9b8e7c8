/** How a language tells that a name acts, is acted on, or is put into an office. Verbs and nouns by their base form, in lower case. */
export interface DeedWords {
  /** Verbs whose object is a place that somebody goes to, not a state that something is done to: 'visit'. */
  readonly going: ReadonlySet<string>
  /** Prepositions whose object takes part: talks 'with' Lorvia. */
  readonly parting: ReadonlySet<string>
  /** Nouns that tell of something done to whoever stands behind one of `onto`: 'pressure' on Lorvia. */
  readonly done: ReadonlySet<string>
  readonly onto: ReadonlySet<string>
  /** Verbs that 'on' and whoever is asked follow: 'call' on Lorvia. */
  readonly asking: ReadonlySet<string>
  /** Verbs that put somebody into an office: 'appoint'. */
  readonly puts: ReadonlySet<string>
  /** Of these, what whoever holds it does in it: she 'serves' as envoy. */
  readonly serving: ReadonlySet<string>
  /** Of these, what needs no 'as': whom she 'made' an envoy. */
  readonly makes: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** For a language that tells nothing of it. */
export const noDeeds: DeedWords = {
  going: none,
  parting: none,
  done: none,
  onto: none,
  asking: none,
  puts: none,
  serving: none,
  makes: none,
}
