import type { AccountWords } from '../accounts.ts'

/** What one has much or little of at the end of talks. */
const measured =
  '(?<noun>hope|optimism|confidence|progress|doubt|trust|chance|chances|pressure|concern|difficulties|differences|success|interest|support|patience|willingness|agreement|movement)s?\\b'
/** 'Great hope', 'a glimmer of hope'. */
export const degrees: AccountWords['degrees'] = {
  much: new RegExp(
    String.raw`\b(?:great|greatest|big|huge|enormous|tremendous|strong|high|considerable|substantial|significant|real|good|a lot of|lots of|much|plenty of|every|vast|deep|full|major|remarkable) (?:\p{L}+ )?${measured}`,
    'gu',
  ),
  little: new RegExp(
    String.raw`\b(?:glimmers?|ray|spark|shred|flicker|trace|hint|scrap|sliver|little|small|slight|faint|slim|limited|scant|minor|hardly any|barely any|no|not much|not any|modest|low|minimal)(?: bit)? (?:of )?(?:\p{L}+ )?${measured}`,
    'gu',
  ),
}
