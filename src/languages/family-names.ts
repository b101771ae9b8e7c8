/** Names of families that stand before the given name. All in lower case. */
export interface FamilyNames {
  /** All of them: 'lu' of 'Lu Wenbo', who is 'Lu' for short. */
  readonly first: ReadonlySet<string>
  /** Those behind which the given name may be two words, and what its second looks like: 'ho' of 'Pak Song ho'. */
  readonly split: ReadonlySet<string>
  readonly syllable: RegExp
}
