import type { Stance } from '../../../record/position.ts'

const table: readonly (readonly [Stance, string])[] = [
  [
    'rejects',
    `unacceptable non-starter nonstarter intolerable insulting absurd outrageous disgraceful unthinkable inadmissible
    capitulation surrender betrayal provocation insult sellout blackmail mistake disaster catastrophe ultimatum wrong
    illegal illegitimate unconstitutional unworkable reckless dead unlawful indefensible worst debacle travesty farce sham fiasco
    abomination fantasy nonsense madness insanity lunacy illusion delusion extortion robbery hoax scam fraud charade atrocious appalling abysmal horrendous horrific unjust unjustified unwarranted hopeless pointless useless futile`,
  ],
  [
    'doubts',
    `bad flawed inadequate insufficient unrealistic premature dangerous disappointing weak risky unfair worrying troubling unhelpful
    disappointment gamble concern failure misguided shameful terrible awful ridiculous poor lousy harmful damaging disastrous
    destructive catastrophic costly foolish stupid naive wasteful irresponsible hasty short-sighted shortsighted one-sided lopsided
    toothless meaningless worthless bailout paltry meager meagre measly unwise dishonest folly blunder setback giveaway handout boondoggle burden joke blow loss
    shame disgrace embarrassment humiliation embarrassing humiliating feeble imperfect unnecessary vague slush trap ploy trick ruse stunt gimmick escalation distraction pretext`,
  ],
  [
    'supports',
    `good great historic fair excellent positive welcome important essential breakthrough success victory win achievement
    milestone opportunity triumph necessary vital crucial critical imperative urgent needed indispensable overdue fantastic wonderful reasonable constructive promising encouraging
    hope chance relief progress solution remedy worth worthwhile significant preferable beneficial sensible best enough sufficient adequate right appropriate proper
    lawful legal wise prudent smart balanced just superb terrific tremendous amazing outstanding remarkable extraordinary admirable
    commendable laudable praiseworthy courageous bold brave masterful landmark groundbreaking monumental momentous joyous happy proud
    useful helpful valuable effective robust solid realistic pragmatic win-win triumphant advance boon boost blessing coup godsend
    accountability transparency insight clarity perfect ideal masterpiece lifeline joyful stability certainty prosperity growth fulfilment fulfillment`,
  ],
  ['accepts', 'acceptable okay ok'],
  // Of a plan that hangs 'on' something.
  ['conditional', 'conditional contingent dependent'],
  // Behind their preposition: 'is off the table'.
  ['rejects', 'off+table out+question'],
  ['open', 'on+table'],
  // Before what they are in: 'a shot in the arm'.
  [
    'supports',
    'glimmer+hope glimpse+hope ray+hope spark+hope sliver+hope flicker+hope beacon+hope source+hope cause+hope reason+hope',
  ],
  ['supports', 'shot+arm feather+cap step+direction'],
  ['doubts', 'drop+bucket drop+ocean thorn+side nail+coffin leap+dark'],
  ['rejects', 'slap+face stab+back kick+teeth'],
  // Behind their adjective: 'a big day'.
  [
    'supports',
    'big+day big+moment big+step new+day new+era new+chapter new+beginning new+page fresh+start new+start major+step',
  ],
  ['doubts', 'sad+day dark+day black+day grim+day sad+moment dark+moment dark+hour'],
]

/** What will come of a matter, for those who praise or blame it by that. */
const outcomes: readonly (readonly [Stance, string])[] = [
  [
    'supports',
    `strengthen benefit boost improve enhance bolster protect safeguard secure save solve fix ease stabilize stabilise revive empower
    make+sense do+justice advance further preserve foster promote modernize modernise rebalance help`,
  ],
  [
    'doubts',
    `hurt harm weaken undermine embolden endanger jeopardize jeopardise imperil damage destroy ruin wreck cripple devastate gut threaten
    worsen miss+mark miss+point miss+target do+nothing do+little violate breach break+trust break+faith break+promises break+law reward betray discourage dissuade delay complicate undercut compromise hamper hinder encourage erode sabotage burden bankrupt shortchange punish penalize penalise scuttle derail torpedo upend unravel doom poison disrupt`,
  ],
]

const reaches: readonly (readonly [phrase: string, told: Stance | null, denied: Stance | null])[] = [
  ['go nowhere', 'rejects', null],
  ['go anywhere', null, 'rejects'],
  ['go anyplace', null, 'rejects'],
  ['go too far', 'doubts', null],
  ['go far enough', null, 'doubts'],
  ['fall short', 'doubts', null],
  ['work', null, 'doubts'],
  ['fly', null, 'doubts'],
  ['suffice', null, 'doubts'],
]

/** English phrases for how far a plan goes: by the verb and what stands with it, where it is told and where it is denied. */
export const reaching: ReadonlyMap<string, { readonly told: Stance | null; readonly denied: Stance | null }> = new Map(
  reaches.map(([phrase, told, denied]) => [phrase, { told, denied }]),
)

/** English verbs of such outcomes. */
export const effects: ReadonlyMap<string, Stance> = new Map(
  outcomes.flatMap(([stance, words]) => words.split(/\s+/).map((word) => [word.replace('+', ' '), stance] as const)),
)

/** English nouns for what nobody wants: a plan that brings it is bad, one that averts it good. */
export const evils: ReadonlySet<string> = new Set(
  `war conflict bloodshed violence chaos instability turmoil unrest catastrophe disaster crisis threat danger risk peril specter spectre menace terrorism terror
  extremism attack aggression escalation famine hunger starvation poverty misery suffering unemployment layoff inflation recession depression
  shortage bankruptcy default shutdown collapse corruption fraud abuse crime injustice inequality uncertainty race proliferation pollution disease death`
    .trim()
    .split(/\s+/),
)

const moods: readonly (readonly [Stance, string])[] = [
  [
    'supports',
    `pleased glad happy delighted thrilled relieved encouraged heartened proud gratified elated ecstatic overjoyed satisfied grateful
    relief satisfaction joy delight pride gratitude`,
  ],
  [
    'doubts',
    `disappointed dismayed appalled outraged troubled alarmed saddened angry furious disturbed shocked upset disgusted frustrated
    disappointment dismay outrage anger shock frustration disgust fury sadness`,
  ],
]

/** English adjectives and nouns for how somebody takes what comes about. */
export const feelings: ReadonlyMap<string, Stance> = new Map(
  moods.flatMap(([stance, words]) => words.split(/\s+/).map((word) => [word, stance] as const)),
)

const sides: readonly (readonly [Stance, string])[] = [
  ['rejects', 'critic opponent foe detractor naysayer'],
  ['doubts', 'skeptic sceptic doubter'],
  ['supports', 'supporter backer proponent advocate champion defender proponents fan cheerleader booster enthusiast'],
]

/** English nouns for people by where they stand on something. */
export const camps: ReadonlyMap<string, Stance> = new Map(
  sides.flatMap(([stance, words]) => words.split(/\s+/).map((word) => [word, stance] as const)),
)

/** English words for what somebody holds of a matter, and where who says so stands. */
export const verdicts: ReadonlyMap<string, Stance> = new Map(
  table.flatMap(([stance, words]) => words.split(/\s+/).map((word) => [word.replace('+', ' '), stance] as const)),
)
