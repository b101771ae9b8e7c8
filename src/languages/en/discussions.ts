import type { AccountWords } from '../accounts.ts'

const spoken = '(?:discussed|brought up|touched (?:up)?on|talked about|spoken of)'

/** What was spoken of at talks, and what was not. */
export const discussions: AccountWords['discussions'] = {
  not: new RegExp(
    [
      String.raw`\b(?:was|were|is|are|been|being)(?: not|n['’]t|,? never) (?:even |ever |at all )?(?:${spoken}|on the agenda|up for discussion|part of the (?:talks|discussions?|conversation))\b`,
      String.raw`\b(?:did|do|does|had|has|have)(?: not|n['’]t| never) (?:even |ever )?(?:come up|discuss|bring up|talk(?:ed)? about|speak of|touch(?:ed)? (?:up)?on|${spoken})\b`,
      String.raw`\bnever (?:even )?(?:came up|${spoken})\b`,
      String.raw`\b(?:no|without any) (?:discussion|talk|mention) (?:of|about)\b`,
    ].join('|'),
    'iu',
  ),
  was: /(?<!\b(?:will|would|could|may|might|should|to|not|never|if|n['’]t|be) )\b(?:discussed|raised the|brought up|talked about|spoke (?:of|about)|touched (?:up)?on|took up|came up|listened to|heard (?:out )?(?:the|a|his|her|their)|(?:was|were) on the agenda|went (?:through|over))\b/iu,
  anything:
    /^(?:questions?|issues?|matters?|topics?|subjects?|points?|meetings?|talks?|discussions?|kinds?|sides?|ways?|paragraphs?|things?|times?|agreements?|deals?|reached?|people|part|details?|room|today|leaders?|ministers?|presidents?)$/u,
}
