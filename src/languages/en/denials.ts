import type { AccountWords } from '../accounts.ts'

const denying = String.raw`(?<!-)(?:(?<!\bto )(?:deny|dispute)|denies|denied|denying|disputes|disputed|disputing|rejects|rejected|rejecting|dismisses|dismissed|dismissing|contradict(?:s|ed|ing)|refutes|refuted|refuting|rebuts|rebutted|rebutting|debunk(?:s|ed|ing)|(?:appear|seem)(?:s|ed|ing)? to (?:contradict|rebut|refute|dispute|deny)|push(?:es|ed|ing) back (?:on|against)|hit(?:s|ting)? back at|scoff(?:s|ed|ing) at|(?:brush(?:es|ed|ing)|laugh(?:s|ed|ing)|shrug(?:s|ged|ging)|wav(?:es|ed|ing)) (?:aside|away|off)|(?:shoots?|shot|shooting|knock(?:s|ed|ing)) down|(?:takes|took|taking) issue with)`
/** What is said against somebody, or held to be so: no plan and no offer. */
const claimed = String.raw`(?:(?:the|these|those|such|any such|any|all|all such|that|this|both|his|her|their|its|as (?:false|untrue|baseless)) )?(?:(?!that\b)[\p{L}’'-]+ )?(?:reports?|claims?|charges?|allegations?|accusations?|accounts?|assertions?|suggestions?|assessments?|notion|criticisms?|characterization|characterisation|insinuations?|rumou?rs?|contention|analysis)\b`
/** A claim as one that somebody made: 'Lind's statement', 'the minister's version'. */
const ofSomebody = String.raw`(?:the )?(?:[\p{L}.-]+ ){0,3}?(?<whose>[\p{L}.-]+)['’]s? (?:\p{L}+ )?(?:claims?|charges?|allegations?|accusations?|accounts?|assertions?|suggestions?|statements?|remarks?|versions?|descriptions?|characteri[sz]ations?|insistence|contention)`
const noun = '(?:charges?|claims?|accusations?|allegations?|assertions?|suggestions?|contentions?|reports?|rumou?rs?)'
const against = '(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed))'
/** Who denies, and how often or much. */
const denier = String.raw`(?:(?:[^\s,;.]+ ){1,6}?|[^,;.]{2,40},[^,;.]{2,60}, )(?:(?:has|have|had) )?(?:(?:\p{L}+ly|also|both|all) ){0,2}`

const first = String.raw`(?:(?:at )?first|initially|originally|previously|earlier|repeatedly|(?:had|has|have)(?: \p{L}+ly| long| first| earlier)*|(?:for|after) (?:\p{L}+ )?(?:days|weeks|months|years)(?: of)?)`
const allows = String.raw`(?:admit(?:s|ted|ting)|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|confirm(?:s|ed|ing)|own(?:s|ed|ing) up|revers(?:es|ed|ing) (?:(?:him|her|it|them)sel\p{L}+|course)|chang(?:es|ed|ing) (?:his|her|its|their) (?:story|account|tune|version|mind))`
const deniedIt = String.raw`den(?:ied|ying|ials?)\b(?! \p{L}+ to\b)(?! (?:an?|entry|access)\b)`

export const denials: Pick<
  AccountWords,
  | 'setsAgainst'
  | 'contradicts'
  | 'denies'
  | 'turnsDown'
  | 'deniesClaims'
  | 'unasserted'
  | 'asserts'
  | 'although'
  | 'undenied'
  | 'refersBack'
  | 'mayDeny'
  | 'chargeDenied'
  | 'deniedFirst'
  | 'accountOf'
  | 'though'
  | 'turnsOn'
  | 'contrasts'
  | 'pointsBack'
  | 'wishes'
  | 'charges'
  | 'withholds'
  | 'claimGoesOn'
  | 'claimOf'
  | 'contradictedBy'
  | 'answers'
  | 'ownPart'
  | 'holdsNot'
  | 'guilt'
  | 'unconfirmed'
  | 'headTurns'
  | 'styles'
  | 'noSuch'
  | 'reverses'
  | 'evidence'
> = {
  setsAgainst:
    /den(?:y|ie|ial)|disput|reject|dismiss|contra|refut|rebut|way|different|opposite|otherwise|reverse|agree|conflicting|competing|push|back at|issue|facts?\b|truth|reality|true|false|accurate|correct|lie\b|lies\b|nonsense|wrong|baseless|unfounded|fake|fabricat|mislead|not the case|scoff|brush|laugh|shrug|wav|shot|shoot|knock|debunk|retort|counter|fired? back|hits? back|snap|made up|invented|groundless|foundation/i,
  contradicts: new RegExp(
    [
      `(?:do|does|did)(?:n['’]t| not) (?:see|view|remember|recall) (?:it|this|that|things) (?:that|this|the same) way`,
      `(?:see|sees|saw|view|views|tell|tells|told) (?:it|this|that|things|the story|the events) (?:very |quite |rather )?differently`,
      String.raw`(?:deny|denies|denied|dispute|disputes|disputed|contradicts|contradicted|refuted|refutes) (?:it|this|them|both)\b(?=\s*(?:$|[.,;:—–]|as |when |and |in |on |at |to |saying|calling|through))`,
      String.raw`${denying} ${claimed}(?! that\b)(?! of\b)`,
      String.raw`(?:^|["“]|, |: )\W*(?:that|this|it)(?:['’]s| is| was) (?:simply |just |absolutely |flat-out |totally |completely |clearly )?(?:not (?:true|accurate|the case|what happened)|untrue|false|inaccurate|a lie|nonsense)\b(?! (?:to|that|for|with)\b)`,
      String.raw`(?:call(?:s|ed|ing)|brand(?:s|ed|ing)) (?:it|that|this|them|${claimed}) ["“]?(?:simply |just |totally |completely )?(?:not (?:true|accurate)|untrue|false|inaccurate|a lie|lies|nonsense|baseless|unfounded|fake news|fabricat\p{L}+|misleading)\b`,
      '^(?:the facts?|facts? check|fact-check|the truth|reality(?: check)?): ',
      'gave (?:a|another|a very) different (?:account|version|figure|number|toll|explanation)',
      String.raw`(?:issue[sd]|makes|made|offers|offered|delivers|delivered|gives|gave|issuing|offering|giving) (?:an?|his|her|their|its own|its) (?:(?!to\b|for\b|of\b)[\p{L}-]+ ){0,2}(?:rebuttals?|denials?|retort)\b`,
      String.raw`(?:sa(?:ys|id)|insist(?:s|ed)|add(?:s|ed)) (?:that )?(?:the|that|those|these|this|such|his|her|their) (?:\p{L}+ )?(?:denials?|claims?|charges?|allegations?|accusations?|reports?|stor(?:y|ies)|accounts?|assertions?|suggestions?|rumou?rs?) (?:was|were|is|are) ["“]?(?:simply |just |totally |completely |absolutely |all )?(?:not (?:true|accurate|so)|untrue|false|inaccurate|a lie|lies|nonsense|baseless|unfounded|fake|fabricat\p{L}+|made up|invented|misleading|groundless|without foundation)\b`,
    ].join('|'),
    'iu',
  ),
  turnsDown: /\b(?:reject|dismiss)/iu,
  denies: new RegExp(
    String.raw`\b(?:deny|denies|denied|denying|refutes?d?|refuting|disavow(?:s|ed)?|disput(?:es?|ed|ing)|${denying} ${claimed})\b`,
    'iu',
  ),
  deniesClaims: new RegExp(String.raw`\b${denying} ${claimed}\b`, 'iu'),
  unasserted:
    /\b(?:whether|the last time|last year|years ago|a year ago|previously|in the past|(?:in|since) (?:1[89]|20)\d\d)\b/iu,
  though: /\b(?:though|however|for (?:his|her|their|its) part|in turn)\b/iu,
  wishes: /\b(?:want|seek|sought|hope|wish|prefer|favou?r|would like|plan|intend)(?:s|ed|ing)?\b/iu,
  contrasts: /^[^.;“"]{0,70}\b(?:by|in) (?:sharp |stark )?contrast\b/iu,
  pointsBack:
    /^the (?:\p{L}+ ){0,2}(?:president|premier|minister|chancellor|leader|governor|senator|secretary|spokes(?:man|woman|person)|official|envoy|negotiator|mediator|general|commander|diplomat|chief|chair(?:man|woman)?|speaker|king|queen|mayor|lawmaker|congress(?:man|woman)|representative|executive|head|director|aide|advis[eo]r|ambassador|judge|lawyer|analyst|expert)$/iu,
  turnsOn:
    /^[^,;“"]{3,70}, (?:however|though|(?:by|in) (?:sharp |stark )?contrast|on the other hand),|^\W*(?:however|(?:by|in) (?:sharp |stark )?contrast|on the other hand),(?! (?:he|she|they|it|we|i)\b)/iu,
  withholds:
    /\bden(?:y|ies|ied|ying)\s+(?!that\b|having\b|being\b|any\b|it\b|the (?:claim|charge|report|accusation|allegation))(?:\p{Ll}+ ){1,3}to (?!be\b|have\b)(?:the |some |all |any )?\p{L}+/iu,
  charges:
    /\b(?:accus|blam|charg|alleg|claim|suspect|insist|assur|contend|maintain|assert)\p{L}*\b|\b(?:said|says|reported)\b/iu,
  claimGoesOn: /^ (?:that|of|about|against|it|he|she|they|the|its|his|her)\b/iu,
  claimOf: new RegExp(
    String.raw`(?<!\b(?:these|those|that|this) )\b(?!(?:the|these|those|this|that|such|both|their|same|latest|recent|earlier|whole|entire|various|several)\b)\p{Ll}{4,} ${noun}$`,
    'u',
  ),
  asserts: /\b(?:insist(?!(?:s|ed|ing)? (?:up)?on\b)|claim|argue|contend|allege|maintain|assert)(?:s|d|ed|ing)?\b/iu,
  although: /,\s+(?:although|though|but|while|even though)\s/iu,
  undenied:
    /(?:n['’]t|\b(?:not|never|nor|neither|cannot|no one|nobody|without|declined to|refused to|no)) (?:\p{L}+ ){0,2}(?:den(?:y|ying|ied|ies)|disput(?:e|ed|ing)|contradict(?:ed|ing)?|reject(?:ed|ing)?)\b|confirm (?:or|nor) deny|(?:n['’]t|\b(?:not|never|no)) (?:\p{L}+ ){0,4}?(?:rebuttals?|denials?)\b/iu,
  refersBack:
    /\b(?:that|those|these|this|such|the) (?:word|comment|remark|claim|charge|report|accusation|allegation|statement|language|account|version)s?\b|\b(?:it|so|doing so|them)\b\W*$|\breceived? it\b/iu,
  mayDeny: /den(?:y|ies|ied|ial)|reject|disput|dismiss|refut/i,
  chargeDenied: new RegExp(
    [
      String.raw`[,;–—-]\s*(?:(?:an?|the|this|these|both|all) )?(?:\p{L}+ )?${noun} (?:(?:that|which) )?${denier}${against}\b`,
      String.raw`[,;–—-]\s*(?:(?:an?|the|this|these|both|all) )?(?:\p{L}+ )?${noun} (?:\p{L}+ly )?(?:denied|rejected|disputed|dismissed) by\b`,
      String.raw`, (?:something|which) (?<=\b(?:accus|charg|blam|alleg|claim|said|say|suspect|report|assert|contend|insist)\p{L}*\b[^.;]{12,})${denier}den(?:y|ies|ied)\b`,
    ].join('|'),
    'iu',
  ),
  deniedFirst: new RegExp(
    String.raw`^\W*(?:and |but )?(?:(?:(?:even )?(?:as|though)|although|while|whereas) [^,;]{2,60}?\b(?:den(?:y|ies|ied)\b|${denying} ${claimed}\b)[^,;]{0,140}|despite [^,;]{0,60}\bdenials?\b[^,;]{0,80}),\s+`,
    'iu',
  ),
  accountOf: new RegExp(
    [
      String.raw`\b${denying} (?:${ofSomebody})(?! that\b)(?! of\b)`,
      String.raw`\b${denying} (?:\p{Ll}+ ){0,3}?${noun} (?:(?:made|earlier|before) )*(?:by|from) (?:[\p{L}’'.-]+,? ){0,6}?(?<by>\p{Lu}[\p{L}’'-]+)(?=\s*(?:$|[.,;:—–-]))`,
      String.raw`(?<!\balso )\b(?:(?:appear|seem)(?:s|ed|ing)? to contradict|contradict(?:s|ed|ing)) (?!by\b)(?:\p{L}+ ){0,2}?(?<person>\p{Lu}[\p{L}’'-]+)\b(?!['’]s)`,
    ].join('|'),
    'u',
  ),
  contradictedBy: /\b(?:was|were|been|being) (?:(?:\p{L}+ly|soon|later|at once) )?contradicted by\b/iu,
  answers: /\b(?:counter(?:s|ed)|retort(?:s|ed)|(?:shot|fired|hit|snapped) back)\b/iu,
  holdsNot:
    /^\W*(?:that )?(?:it|he|she|they|we|i)\b (?:(?:(?:\p{L}+ly|also) )?(?:has|have|had|did|does|do|is|are|was|were|would|will)(?: not|n['’]t| never| no| nothing)\b|never\b)/iu,
  ownPart:
    /\b(?:any|all|having (?:any|a)) (?:(?:such|direct|military|further|other) )?(?:involvement|role|part|link|links|connection|connections|responsibility|wrongdoing|knowledge|ties|hand|complicity)\b|\b(?:wrongdoing|responsibility|involvement)\b/iu,
  guilt:
    /\b(?:(?:was|were|is|are|being|be) (?:\p{L}+ly |also )?(?:behind|responsible for|to blame|at fault|guilty)|had (?:started|provoked|caused|carried out|fired first))\b/iu,
  unconfirmed:
    /^[^,;.]{2,60}?\b(?:ha(?:s|ve|d)|did|do|does)(?: not|n['’]t| never) (?:yet )?(?:(?:publicly|officially|openly|formally|ever) )?(?:confirm(?:ed)?|acknowledged?|admit(?:ted)?|claim(?:ed)?)\b/iu,
  styles:
    /\b(?:call|describ|denounc|condemn|brand|label|dismiss|hail|prais|present|decri|portray|term|deem|view|regard|see)(?:s|es|ed|ing|e)?\b|\b(?:saw|decried|seen)\b/iu,
  reverses: new RegExp(
    [
      // 'Initially denied that it had failed but later admitted that it had'
      String.raw`(?<!\b(?:was|were|been|be|have|could|would|should|might|may|must) )\b${first} ${deniedIt}[^;.“”"]{3,160}?(?=,? (?:but|before|then|and|until|only) (?:\p{L}+ ){0,2}?${allows}\b)`,
      // 'After denying that it had failed, Berg admitted that it had'
      String.raw`\b(?:after|having) (?:(?:${first}|long|\p{L}+ of) )?${deniedIt}[^;.,“”"]{3,160}?(?=, (?:[^\s,;.]+ ){0,4}?${allows}\b)`,
      // 'Berg, who had denied that it had failed, admitted that it had'
      String.raw`(?<=\b(?:who|which|he|she|it|they) )had (?:\p{L}+ )?${deniedIt}[^;.,“”"]{3,160}?(?=, (?:\p{L}+ ){0,2}?${allows}\b)`,
    ].join('|'),
    'iu',
  ),
  evidence:
    /^\W*(?:but|yet|however),? (?:[\p{L}’'.-]+,? ){0,8}?(?:(?:stud(?:y|ies)|reports?|data|figures|records?|documents?|analys[ei]s|research|investigations?|audits?|reviews?|statistics|numbers|footage|videos?|photographs?|photos|images|e-?mails|transcripts?|evidence) (?:[^.;“”"]{0,140}? )?(?:found|finds?|shows?|showed|shown|suggest(?:s|ed)?|indicate[sd]?|reveal(?:s|ed)?|contradict(?:s|ed)?|conclude[sd]?|says?|said|estimate[sd]?|point(?:s|ed)? to|dispute[sd]?|tells? (?:a different|another))|(?:witnesses|experts?|economists?|analysts?|researchers|scientists) (?:[^.;“”"]{0,60}? )?(?:found|contradict(?:s|ed)?|conclude[sd]?|dispute[sd]?|den(?:y|ied)))\b/iu,
  noSuch:
    /\bno such (?!luck\b|thing as\b|\p{L}+ (?:as|exists? in)\b)\p{L}+|\bnothing of the (?:kind|sort)\b|\b(?:not|n['’]t|never) (?:\p{L}+ )?(?:any |a )?such (?:an? )?\p{L}+/iu,
  headTurns: /^\W*(?:and |but )?(?:(?:even )?though|although|even as|while|whereas) /iu,
}
