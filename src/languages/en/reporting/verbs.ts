import { framed } from './frames.ts'

/**
 * English verbs that pass on speech, writing, thought, intention or feeling, and what each takes: o somebody who is told first, c a
 * clause, b a clause with 'that' only, w a question, q a quotation, n a noun phrase, t an infinitive, '+for' a phrase with
 * that preposition. A shape is listed where it tells, more often than not by itself, that somebody's words or mind are meant.
 */
export const verbs = framed([
  [
    'n',
    `abhor acclaim admire admonish analyse analyze applaud attack attribute back bash belittle berate blame boo
    brand brush castigate characterise characterize chastise cherish chide commend compare compliment condemn
    congratulate consider construe contemplate contradict contrast convey crave credit criticise criticize decry
    defend demean denounce depict deplore deride despise detail detest disavow discuss dismiss disown disparage
    distance distinguish distrust dread dub endorse enumerate envy espouse esteem eulogize evaluate exaggerate
    excoriate excuse express extol fault favour grill hail heckle insult interpret interrogate invoke jeer
    justify label lambast lambaste lampoon laud lionize list loathe malign minimise misread mistrust mock mourn
    mull name narrate nominate oppose outline overstate paint pan parrot perceive pillory plot ponder portray
    praise preach protest publicize publish question quiz quote rate rebuke rebut reference refute reject relate
    relish renounce reprimand reproach repudiate resent retell ridicule rip rue salute savage scold second-guess
    see shame shun skewer slam smear spurn style summarise summarize support taunt tease term tout trumpet
    understate upbraid vet vilify voice withhold witness`,
  ],
  [
    'cwqn',
    `acknowledge affirm announce anticipate assert bemoan bewail blog cable calculate carp clarify concede
    conclude contend crow declare decree deem deny disclose dispute divulge doubt emphasise emphasize envisage
    envision estimate explain fancy fear forecast foresee foretell gloat grouse guarantee hypothesize imagine
    imply indicate insinuate insist intimate jot lament note observe pen post postulate presume proclaim
    pronounce prophesy reaffirm recall reckon recount reiterate repeat report retweet reveal say scrawl specify
    stipulate stress suggest suppose surmise suspect text theorize underline underscore vlog yell`,
  ],
  [
    'cwq',
    `add allege answer aver avow bark bellow blurt chime confirm continue counter cry deadpan drawl enthuse
    exclaim figure fume gather grin growl guess hiss huff interject interrupt intone jest laugh mumble murmur
    mutter posit predict quip recommend rejoin reply request retort riposte roar scream shout sigh signal smile
    snap snarl sniff sob stammer state stutter thunder whisper`,
  ],
  [
    'cw',
    `ascertain assess certify conjecture corroborate deduce demonstrate discover document establish find gauge
    infer know learn recognize verify`,
  ],
  ['t', 'aim aspire decide opt profess purport refuse undertake volunteer want'],
  ['cwn', 'forget illustrate judge notice realise realize recognise remember show'],
  ['ocwqnt', 'command counsel implore instruct order promise remind tell urge'],
  ['ot', 'beseech challenge direct encourage entreat exhort invite'],
  ['+against', 'campaign crusade fulminate inveigh rail vote'],
  ['+for', 'advocate agitate apologise apologize appeal vie'],
  ['+to', 'acquiesce allude assent object own refer'],
  ['c', 'charge clear pretend surprise trust wager'],
  ['cwqn+about', 'gripe grumble moan tweet whine wonder'],
  ['cwqn+about+of', 'boast brag complain fret joke speculate'],
  ['nt', 'decline desire offer prefer seek'],
  ['+at', 'balk bristle chafe rage'],
  ['+on', 'elaborate expound reflect touch'],
  ['b', 'mandate reason require tip'],
  ['cwq+about', 'gush muse rant write'],
  ['cwqnt', 'claim demand swear vow'],
  ['ocwqn', 'alert assure inform notify'],
  ['+with', 'disagree side sympathize'],
  ['cn', 'cite echo highlight'],
  ['cwqn+to', 'admit attest confess'],
  ['ot+for', 'lobby petition press'],
  ['wq', 'feel maintain mean'],
  ['+of', 'despair disapprove'],
  ['c+about+of', 'dream fantasize'],
  ['ct', 'determine resolve'],
  ['cwq+about+of', 'think worry'],
  ['cwq+at', 'scoff sneer'],
  ['cwqn+at', 'hint marvel'],
  ['cwqn+for', 'plead vouch'],
  ['cwqn+on', 'comment remark'],
  ['n+as', 'regard view'],
  ['n+for', 'cheer thank'],
  ['oct', 'convince persuade'],
  ['q', 'read sing'],
  ['qn', 'chant recite'],
  ['t+for', 'long yearn'],
  ['w', 'hear prove'],
  ['+about', 'rave'],
  ['+about+of+out', 'speak'],
  ['+about+of+up', 'talk'],
  ['+against+for', 'push'],
  ['+as+with', 'identify'],
  ['+at+out', 'lash'],
  ['+by', 'stand'],
  ['+in+on', 'weigh'],
  ['bwn+out', 'rule'],
  ['bwqnt', 'propose'],
  ['c+for', 'pray'],
  ['cn+as', 'describe'],
  ['cn+of', 'mention'],
  ['cn+out+to', 'point'],
  ['cnt', 'expect'],
  ['cw+with', 'concur'],
  ['cwq+about+on', 'opine'],
  ['cwq+in', 'believe'],
  ['cwq+off', 'shrug'],
  ['cwq+to', 'respond'],
  ['cwqn+about+to', 'testify'],
  ['cwqn+against', 'caution'],
  ['cwqn+against+for', 'argue'],
  ['cwqnt+to', 'pledge'],
  ['cwqt', 'threaten'],
  ['cwqt+for', 'hope'],
  ['cwt+on+to+with', 'agree'],
  ['n+for+into+on+out', 'call'],
  ['n+of', 'accuse'],
  ['n+out', 'blast'],
  ['n+to', 'liken'],
  ['ocwqn+about', 'query'],
  ['ocwqnt+about+against+of', 'warn'],
  ['ocwqnt+about+for', 'ask'],
  ['ocwqnt+for', 'beg'],
  ['owqn', 'reassure'],
  ['owqnt+against', 'advise'],
  ['t+on', 'plan'],
  ['t+to', 'consent'],
  ['wqn', 'email'],
  ['wqnt+for', 'wish'],
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
