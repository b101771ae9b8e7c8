/** Names of families that stand before the given name. All in lower case. */
export interface FamilyNames {
  /** All of them: 'xi' of 'Xi Jinping', who is 'Xi' for short. */
  readonly first: ReadonlySet<string>
  /** Those behind which the given name may be two words, and what its second looks like: 'un' of 'Kim Jong un'. */
  readonly split: ReadonlySet<string>
  readonly syllable: RegExp
}
