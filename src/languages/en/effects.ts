import type { AccountWords } from '../accounts.ts'

/** Verbs by what all their forms begin with, and those of several words. */
const verbs = (stems: string, others: readonly string[]) => `(?:(?:${stems.replaceAll(' ', '|')})(?:e|es|s|ed|ing)?|${others.join('|')})` // biome-ignore format: one line

const deal =
  '(?:deal|agreement|accord|pact|treaty|plan|proposal|bill|law|legislation|package|measure|truce|cease-?fire|compromise|settlement|swap|exchange|move|step)s?'
/** What would be if there were no deal. */
const without = String.raw`\b(?:no(?! (?:doubt|question|matter|longer)\b)|without (?:a|an|any|the|this)|failure|failing|absence|lack|collapse|rejection|rejecting|blocking|scrapping|killing|abandoning|undoing|walking away|pulling out|withdrawing)\b`
const brings = verbs(
  'caus trigger spark unleash provok invit ignit fuel creat hasten add boost strengthen increas rais deepen worsen sav protect preserv',
  ['lead(?:s|ing)? to', 'led to', '(?:bring(?:s|ing)?|brought)(?: about| on)?', 'result(?:s|ed|ing)? in', '(?:set(?:s|ting)?|touch(?:es|ed|ing)?) off', 'mean(?:s|t|ing)?'], // biome-ignore format: one line
)
const averts = verbs(
  'prevent avert avoid block halt end eliminat forestall reduc lower lessen eas weaken undermin hurt harm damag cost kill destroy threaten endanger jeopardis jeopardiz',
  ['stop(?:s|ped|ping)?', 'cut(?:s|ting)?', 'head(?:s|ed|ing)? off', 'rul(?:e|es|ed|ing) out'],
)
const auxiliary = String.raw`(?:(?:will|would|could|may|might|can|must|does|do|did|has|have|is|are|was|be|been|(?:going|likely|sure|bound|certain) to|only|also|all|but|just|simply|likely|surely|certainly|eventually|ultimately|inevitably|actually|not|never|ca|wo)\s+|(?:\p{L}+n['’]t)\s+)*`
/** What it is of, up to what ends its phrase. */
const thing = String.raw`(?:(?!(?:that|which|who|and|but|or|because|as|if|unless|while|when|would|will|could|by|through|with|than|for|from)\b)[\p{L}\p{N}’'-]+\s?){1,9}`
const way = '(?:path(?:way)?|road|route|way|door|avenue)s? (?:to|towards?|for)'
const closes = verbs('clos block shut', ['cut(?:s|ting)? off', 'bar(?:s|red|ring)?'])
const opens = verbs('giv open pav clear offer provid leav', ['gave', 'given', 'left'])

/** What a deal is said to bring about or to avert: 'it will cause a run on the banks', 'failure to agree would lead to one'. */
export const effects: AccountWords['effects'] = {
  anywhere: new RegExp(String.raw`\b(?:${brings}|${averts}|${way})\b`, 'iu'),
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
      cue: new RegExp(String.raw`\b${closes}\s(?:\p{L}+['’]?s?\s){0,6}?${way} (?<thing>${thing})`, 'giu'),
    },
    {
      brings: false,
      cue: new RegExp(
        String.raw`\b${way} (?<thing>(?:(?!is\b|are\b|has\b|have\b|will\b)[\p{L}’'-]+\s){1,6}?)(?:is|are|has been|have been|will be) (?:now |all |being )?(?:cut off|closed|blocked|shut|barred)`,
        'giu',
      ),
    },
    {
      brings: true,
      cue: new RegExp(String.raw`\b${opens}\s(?:[\p{L}’'“"-]+\s){0,5}?${way} (?<thing>${thing})`, 'giu'),
    },
  ],
}
