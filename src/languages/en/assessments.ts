import type { AccountWords } from '../accounts.ts'

const a = String.raw`(?:(?!not\b|never\b|if\b)\p{L}+ ){0,2}?`

/** How talks are told to go, by those who know: well, or badly. */
export const assessments: AccountWords['assessments'] = {
  anywhere:
    /progress|nowhere|apart|close|near|stall|collaps|broke|unravel|impasse|deadlock|standstill|stalemate|dead end|fruit|productive|inconclusive|failure|disaster|waste|disappoint|useless|constructive|positive|good|useful|excellent|success|encouraging|on track|well|failed/i,
  badly: new RegExp(
    [
      String.raw`\b(?:no|little|hardly any|scant|lack of|not (?:made|make|making|enough|much|any)|n['’]t (?:made|make|making|see|seen)) ${a}progress\b`,
      String.raw`\b(?:talks|negotiations|discussions|conversations|attempts|efforts|meetings?) [^.;]{0,60}?\b(?:getting|going|gone|went|got) (?:\p{L}+ly )?nowhere\b`,
      String.raw`\b(?:(?:very|still|so|too|miles|poles|remain(?:s|ed)?|quite|pretty) ){1,2}far apart\b|\b(?:not|n['’]t|no) ${a}(?:close|closer|near|nearer) to (?:a|an|any) (?:\p{L}+ )?(?:deal|agreement|accord|compromise|solution|resolution)\b`,
      String.raw`\b(?:talks|negotiations|discussions|conversations|dialogue) ${a}(?:stalled|collapsed|broken down|broke down|unravell?ed|(?:hit|reached|come to|came to) (?:an?|the) (?:impasse|deadlock|standstill|stalemate|dead end)|(?:at|in) (?:an?|the) (?:impasse|deadlock|standstill|stalemate))\b`,
      String.raw`\b(?:talks|meeting|negotiations|session|summit|discussions) ${a}(?:was|were) ${a}(?:fruitless|unproductive|inconclusive|a (?:failure|disaster|waste of time)|disappointing|useless)\b`,
    ].join('|'),
    'iu',
  ),
  well: new RegExp(
    [
      String.raw`(?<!\b(?:no|not|little|n['’]t|without|hardly|lack of|time to|in which to|yet to|if) (?:\p{L}+ )?)\b(?:made|making|make|seen|seeing|some|real|good|great|significant|substantial|steady|tremendous|major) ${a}progress\b`,
      String.raw`(?<!\b(?:not|n['’]t|no|never|more|less) (?:\p{L}+ )?)\b(?:closer|(?:very|extremely|quite|pretty) (?:close|near)) to (?:a|an) (?:\p{L}+ )?(?:deal|agreement|accord|compromise|solution|resolution)\b`,
      String.raw`\b(?:talks|meetings?|negotiations|sessions?|summit|discussions|conversations?|exchange|call) ${a}(?:was|were|had been|have been|as|are|is) (?:both |very |really |extremely |quite |frank and |candid and |useful and )?["“”']?(?:constructive|productive|fruitful|good|positive|useful|excellent|a success|successful|encouraging|on track|going well)\b`,
      String.raw`\b(?:held|had|having|have|was|were|been) (?:an? )?(?:\p{L}+ and |very |really |extremely )?(?:constructive|productive|fruitful|good|positive|excellent) (?:and \p{L}+ )?(?:talks|meetings?|negotiations|sessions?|discussions?|conversations?|exchange|call)\b`,
      String.raw`\b(?:talks|negotiations|discussions) ${a}(?:had|have|has) (?:not|n['’]t) (?:broken down|collapsed|stalled|failed)\b`,
    ].join('|'),
    'iu',
  ),
}
