/** Phrases that deny the verb they stand with, without their 'no': 'under no circumstances will it sign', 'has in no way agreed'. */
export const ruledOut: ReadonlySet<string> = new Set(
  `under circumstance, under circumstances, under condition, under pretext, on account, on condition, on terms, in case, in event, in
  instance, in circumstances, in way, in ways, in manner, in sense, in respect, in wise, by means, by manner, at time, at point, at stage, at moment,
  at juncture, at price`.split(/,\s+/u),
)
