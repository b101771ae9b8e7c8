import { framed } from '../../frames.ts'

/**
 * English verbs that pass on speech, writing, thought, intention or feeling, and what each takes: o somebody who is told first, c a
 * clause, b a clause with 'that' only, w a question, q a quotation, n a noun phrase, t an infinitive, '+for' a phrase with
 * that preposition. A shape is listed where it tells, more often than not by itself, that somebody's words or mind are meant.
 */
export const verbs = framed([
  [
    'n',
    `abhor acclaim admire admonish analyse analyze applaud appreciate articulate attack attribute back bash
    belittle berate blame boo brand brush cast castigate champion characterise characterize chastise cherish
    chide cite commend compare compliment condemn congratulate consider construe contemplate contradict contrast
    convey crave credit criticise criticize debate decry defend demean denounce depict deplore deride despise
    detail detest disavow discuss dislike dismiss disown disparage distance distrust dread dub embrace endorse
    enumerate envy espouse esteem eulogize evaluate exaggerate excoriate excuse explore expose express extol
    fault favour float grill hail hate heckle highlight ignore insult interpret interrogate invoke jeer justify
    knock label lambast lambaste lampoon laud lionize list loathe love malign minimise minimize misread mistrust
    mock mourn mull name narrate nominate oppose outline overstate paint pan parrot perceive pillory plot ponder
    portray praise preach protest publish question quiz quote rank rate rebuke rebut reference refute regard
    regret reject relate relish renounce reprimand reproach repudiate resent respect retell ridicule rip rue
    salute savage scold second-guess shame shun skewer slam smear solicit spurn style summarise summarize
    support taunt tease term tout trash trumpet understate upbraid vet view vilify voice welcome withhold`,
  ],
  [
    'cwqn',
    `acknowledge affirm allege announce anticipate assert bemoan bewail blog cable calculate carp clarify concede
    conclude confirm contend crow declare decree deem deny dispute divulge doubt email emphasise emphasize
    envisage envision estimate explain fancy fear forecast foresee foretell gloat grouse guarantee hypothesize
    imagine imply indicate insinuate intimate jot lament note observe pen post postulate predict presume
    proclaim pronounce prophesy reaffirm recall reckon recommend recount reiterate repeat report retweet reveal
    say scrawl specify stipulate stress suggest suppose surmise suspect text theorize underline underscore vlog`,
  ],
  [
    'cwq',
    `add answer aver avow bark bellow blurt chime continue counter cry deadpan disclose drawl enthuse exclaim
    feel figure fume gather grin growl guess hiss huff interject interrupt intone jest laugh mumble murmur
    mutter posit quip rejoin reply request retort riposte roar sigh signal smile snap snarl sniff
    sob stammer state stutter thunder whisper`,
  ],
  [
    'cw',
    `ascertain certify conjecture corroborate deduce demonstrate document establish find gauge hear infer judge
    know prove understand verify`,
  ],
  ['cwn', `assess discover forget illustrate learn notice realise realize recognise recognize remember see show`],
  ['ocwqnt', 'command counsel implore instruct order promise remind tell urge'],
  ['t', 'aim aspire intend opt profess purport refuse undertake volunteer'],
  ['cwqn+about+of', 'boast brag complain fret joke speculate think worry'],
  ['c', 'appear assume bet charge clear pretend wager'],
  ['cwqn+about', 'gripe grumble moan tweet whine wonder write'],
  ['nt', 'decline desire expect offer prefer seek want'],
  ['+to', 'acquiesce allude assent object own refer'],
  ['+for', 'agitate apologise apologize appeal vie'],
  ['cwqnt', 'claim demand propose swear vow'],
  ['ocwqn', 'alert assure inform notify reassure'],
  ['ot', 'beseech direct entreat exhort invite'],
  ['+against', 'crusade fulminate inveigh rail'],
  ['+at', 'balk bristle chafe rage'],
  ['b', 'mandate reason require tip'],
  ['+against+for', 'campaign push vote'],
  ['+of', 'approve despair disapprove'],
  ['+on', 'elaborate expound reflect'],
  ['+with', 'disagree side sympathize'],
  ['cn', 'echo mention trust'],
  ['cwq+about', 'gush muse rant scream shout yell'],
  ['cwqn+on', 'comment insist remark'],
  ['cwqn+to', 'admit attest confess'],
  ['q', 'chant read sing'],
  ['c+about+of', 'dream fantasize'],
  ['ct', 'decide resolve'],
  ['cwq+at', 'scoff sneer'],
  ['cwqn+at', 'hint marvel'],
  ['cwqn+for', 'plead vouch'],
  ['cwqnt+for', 'hope wish'],
  ['n+for', 'advocate thank'],
  ['ont', 'challenge encourage'],
  ['ot+for', 'lobby petition'],
  ['t+for', 'long yearn'],
  ['+about', 'rave'],
  ['+about+of', 'talk'],
  ['+about+of+out', 'speak'],
  ['+at+out', 'lash'],
  ['+by', 'stand'],
  ['+in+on', 'weigh'],
  ['+up', 'open'],
  ['c+for', 'pray'],
  ['cw+with', 'concur'],
  ['cwn+out', 'rule'],
  ['cwq+about+on', 'opine'],
  ['cwq+off', 'shrug'],
  ['cwq+to', 'respond'],
  ['cwqn+about+to', 'testify'],
  ['cwqn+against', 'caution'],
  ['cwqn+against+for', 'argue'],
  ['cwqn+in', 'believe'],
  ['cwqt', 'threaten'],
  ['cwqt+to', 'pledge'],
  ['cwt', 'determine'],
  ['cwt+on+to+with', 'agree'],
  ['n+as', 'describe'],
  ['n+as+with', 'identify'],
  ['n+for+on+out', 'call'],
  ['n+of', 'accuse'],
  ['n+out', 'blast'],
  ['n+out+to', 'point'],
  ['n+to', 'liken'],
  ['nt+on', 'plan'],
  ['ocnt', 'persuade'],
  ['oct', 'convince'],
  ['ocwqn+about', 'query'],
  ['ocwqnt+about+against+of', 'warn'],
  ['ocwqnt+about+for', 'ask'],
  ['ocwqnt+against', 'advise'],
  ['ocwqnt+for', 'beg'],
  ['ont+for', 'press'],
  ['qn', 'recite'],
  ['t+to', 'consent'],
  ['wq', 'maintain'],
  ['wqt', 'mean'],
])

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs whose passive tells what is thought or said by somebody who is not named: 'is expected to', 'was seen as'. */
export const passives =
  set(`expect say believe think report allege consider know rumor rumour understand presume suppose project predict
  estimate assume deem forecast anticipate claim suspect accuse intend ask urge tell order advise warn call describe regard view see dub
  portray depict characterize criticize condemn denounce praise hail question announce quote cite name endorse blame declare credit
  propose recommend perceive rate rank label brand mean reject oppose support favor mock attack acknowledge recognize find`)

export const seeming = set('seem appear')

export const hearsay = set('reportedly allegedly purportedly')

export const minds = set(`
  want expect hope wish desire prefer intend plan seek fear doubt believe think consider regard view perceive anticipate
  support oppose favor favour welcome reject condemn resent regret admire trust distrust mistrust hate love like dislike demand insist call
  worry suspect`)

/** Of a mind too, where 'for' follows: 'they ask for a truce'. */
export const pleas = set('ask beg plead appeal push press campaign lobby agitate pray')

export const foresight = set('expect plan intend')
