/** How many speak, where a word says it; 'several' and the like say only that they are more than one. */
export const counts: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
)

/** Words that single one out. */
export const single = /^(?:an?|another|one)$/

/** More than one, nobody says how many. */
export const several =
  /^(?:several|some|many|most|multiple|various|numerous|other|few|dozens|scores|hundreds|number|handful|couple|pair|group|dozen|half)$/

/** 'at least two', 'more than a dozen', 'a number of': what may stand around a number. */
export const around =
  /^(?:at|least|more|than|about|nearly|almost|over|up|to|roughly|around|only|just|a|an|of|the|these|those|other)$/

/** People who say nothing of themselves but that they are there. */
export const somebody = /^(?:someone|somebody|one|those|people|persons?)$/

/** Verbs by which somebody keeps a name out of the report: 'asked not to be named', 'requested anonymity'. */
export const hiding =
  /^(?:ask|request|demand|insist|decline|refuse|prefer|want|wish|agree|choose|grant|give|seek|speak|talk|offer)$/

/** What they would not be: 'not to be named'. */
export const named = /^(?:named|identified|quoted|anonymous|cited|attributed)$/

/** What they were not to say without: 'not authorised to speak'. */
export const allowed = /^(?:authori[sz]ed|permitted|allowed|cleared|empowered|supposed|licensed|at)$/

/** What the talk would have been: 'to discuss the talks'. */
export const telling =
  /^(?:speak|discuss|talk|comment|brief|reveal|disclose|say|describe|share|tell|release|address|liberty)$/

/** Words with which a reason goes on behind a comma. */
export const reasons = /^(?:because|since|as|citing|given|due|to|in|for|owing|so)$/
