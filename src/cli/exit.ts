/** What `readout` ends with; the README lists them for scripts. */
export const exit = {
  /** All was done. */
  done: 0,
  /** The set-up is wrong: a store that cannot be opened, no such story. */
  setup: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Done, but some pages could not be read; the record says which and why. */
  problems: 3,
  /** An exported file does not hold: something in it was altered. */
  altered: 4,
  /** An exported file could not be checked in full: its texts are not at hand, or another version wrote its sentences. */
  unchecked: 5,
  /** Stopped by Ctrl-C (128 + 2); the record is sound, and reading again goes on. */
  interrupted: 130,
} as const
