import type { AccountWords } from '../accounts.ts'

const deal = String.raw`(?:deal|agreement|accord|pact|treaty|plan|proposal|bill|law|legislation|package|measure|truce|cease-?fire|compromise|settlement|swap|exchange|move|step)s?`
/** What would be if there were no deal. */
const without = String.raw`\b(?:no|without (?:a|an|any|the|this)|failure|failing|absence|lack|collapse|rejection|rejecting|blocking|scrapping|killing|abandoning|undoing|walking away|pulling out|withdrawing)\b`
const brings = String.raw`(?:lead(?:s|ing)? to|led to|caus(?:e|es|ed|ing)|br(?:ing|ings|inging|ought)(?: about| on)?|result(?:s|ed|ing)? in|trigger(?:s|ed|ing)?|spark(?:s|ed|ing)?|set(?:s|ting)? off|touch(?:es|ed|ing)? off|unleash(?:es|ed|ing)?|provok(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|ignit(?:e|es|ed|ing)|fuel(?:s|ed|ing)?|mean(?:s|t|ing)?|creat(?:e|es|ed|ing)|hasten(?:s|ed|ing)?|add(?:s|ed|ing)?|boost(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|deepen(?:s|ed|ing)?|worsen(?:s|ed|ing)?|sav(?:e|es|ed|ing)|protect(?:s|ed|ing)?|preserv(?:e|es|ed|ing))`
const averts = String.raw`(?:prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|block(?:s|ed|ing)?|halt(?:s|ed|ing)?|end(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|forestall(?:s|ed|ing)?|head(?:s|ed|ing)? off|rul(?:e|es|ed|ing) out|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|lessen(?:s|ed|ing)?|eas(?:e|es|ed|ing)|weaken(?:s|ed|ing)?|undermin(?:e|es|ed|ing)|hurt(?:s|ing)?|harm(?:s|ed|ing)?|damag(?:e|es|ed|ing)|cost(?:s|ing)?|kill(?:s|ed|ing)?|destroy(?:s|ed|ing)?|threaten(?:s|ed|ing)?|endanger(?:s|ed|ing)?|jeopardi[sz](?:e|es|ed|ing))`
const auxiliary = String.raw`(?:(?:will|would|could|may|might|can|must|does|do|did|has|have|is|are|was|be|been|(?:going|likely|sure|bound|certain) to|only|also|all|but|just|simply|likely|surely|certainly|eventually|ultimately|inevitably|actually|not|never|ca|wo)\s+|(?:\p{L}+n['’]t)\s+)*`
/** What it is of, up to what ends its phrase. */
const thing = String.raw`(?:(?!(?:that|which|who|and|but|or|because|as|if|unless|while|when|would|will|could|by|through|with|than|for|from)\b)[\p{L}\p{N}’'-]+\s?){1,9}`
const way = '(?:path(?:way)?|road|route|way|door|avenue)s?'

/** What a deal is said to bring about or to avert: 'it will cause a run on the banks', 'failure to agree would lead to one'. */
export const effects: AccountWords['effects'] = {
  anywhere: new RegExp(String.raw`\b(?:${brings}|${averts}|${way} (?:to|towards?|for))\b`, 'iu'),
  subject: new RegExp(
    String.raw`(?:\b(?:${deal}|it|this|that)|${without}[^.;:“”"]{0,60}?)[”’"']*\s+(?<auxiliaries>${auxiliary})$`,
    'iu',
  ),
  deal: /\b(?:deal|agreement|accord|pact|treaty|plan|proposal|bill|law|truce|cease-?fire|compromise|settlement|swap)\b/iu,
  without: new RegExp(without, 'iu'),
  not: /\b(?:not|never|cannot)\b|n['’]t\b/iu,
  cues: [
    { brings: true, cue: new RegExp(String.raw`\b${brings}\s+(?<thing>${thing})`, 'giu') },
    { brings: false, cue: new RegExp(String.raw`\b${averts}\s+(?<thing>${thing})`, 'giu') },
  ],
  ways: [
    {
      brings: false,
      cue: new RegExp(
        String.raw`\b(?:cut(?:s|ting)? off|clos(?:e|es|ed|ing)(?: off)?|block(?:s|ed|ing)?(?: off)?|shut(?:s|ting)?(?: off)?|bar(?:s|red|ring)?)\s(?:\p{L}+['’]?s?\s){0,6}?${way} (?:to|towards?|for) (?<thing>${thing})`,
        'giu',
      ),
    },
    {
      brings: false,
      cue: new RegExp(
        String.raw`\b${way} (?:to|towards?|for) (?<thing>(?:(?!is\b|are\b|has\b|have\b|will\b)[\p{L}’'-]+\s){1,6}?)(?:is|are|has been|have been|will be) (?:now |all |being )?(?:cut off|closed|blocked|shut|barred)`,
        'giu',
      ),
    },
    {
      brings: true,
      cue: new RegExp(
        String.raw`\b(?:giv(?:e|es|en|ing)|gave|open(?:s|ed|ing)?(?: up)?|pav(?:e|es|ed|ing)|clear(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|leav(?:e|es|ing)|left)\s(?:[\p{L}’'“"-]+\s){0,5}?${way} (?:to|towards?|for) (?<thing>${thing})`,
        'giu',
      ),
    },
  ],
}
