import { framed } from './frames.ts'

/**
 * English verbs that pass on speech, writing, thought, intention or feeling, and what each takes. A row is what follows (c clause,
 * b clause with 'that' only, w question, q quotation, n noun phrase, t infinitive, o somebody told first, '+for' a phrase with that
 * preposition) and its verbs. A verb stands in a row only where that use alone tells that somebody's words or mind are meant.
 */
export const verbs = framed([
  // Plain speech: any content, before, after or around.
  ['cwqn', 'say state write'],
  ['cwq', 'reply respond answer retort counter rejoin riposte opine posit aver avow quip joke jest muse gush enthuse fume rant'],
  ['cwq', 'continue exclaim interject interrupt chime drawl stammer stutter blurt intone deadpan sniff huff sneer scoff thunder'],
  ['cwq', 'shout yell scream cry bellow roar bark snap growl snarl hiss whisper mutter mumble murmur laugh grin smile sigh sob shrug'],
  ['cwqn', 'add note argue suggest claim declare announce acknowledge admit concede confess insist maintain assert contend allege'],
  ['cwqn', 'explain observe remark comment report recall recount predict warn conclude confirm stress emphasize emphasise underscore'],
  ['cwqn', 'underline reiterate repeat reveal disclose divulge testify proclaim pronounce postulate theorize hypothesize speculate'],
  ['cwqn', 'lament bemoan bewail tweet post retweet clarify caution estimate calculate reckon boast brag crow gloat complain grumble gripe'],
  ['cwqn', 'grouse carp moan whine joke wonder marvel hint imply insinuate intimate signal indicate stipulate specify attest vouch'],
  ['cwqn', 'affirm reaffirm swear vow pledge promise guarantee threaten forecast foresee envision envisage anticipate prophesy foretell'],
  ['cwqn', 'propose recommend advise counsel urge demand request plead beg implore command instruct order decree'],
  ['cwqn', 'deny dispute doubt fear worry fret hope wish believe think feel suppose presume suspect surmise imagine deem fancy'],
  ['cwq', 'mean guess figure gather'],
  ['cwqn', 'text email cable blog vlog scrawl jot pen'],
  ['q', 'chant read sing recite'],
  ['n', 'recite'],
  ['c+about+of', 'boast brag complain joke warn worry fret speculate dream fantasize'],
  ['+against', 'warn caution argue advise rail inveigh campaign vote crusade fulminate'],
  ['+about+of', 'speak talk'],
  ['+about', 'rave gush rant ask muse write opine tweet wonder think grumble moan whine gripe joke testify'],
  ['+for', 'call plead push press ask advocate argue appeal apologize apologise agitate lobby hope wish pray long yearn vote thank vouch beg petition stump'],
  ['+on', 'call comment insist elaborate expound weigh remark plan reflect seize opine'],
  ['+to', 'refer allude point object pledge admit confess agree react respond attest testify acquiesce assent consent own liken compare commit'],
  ['+at', 'hint marvel balk scoff bristle chafe rage lash sneer'],
  ['+out', 'point rule call blast lash speak'],
  ['+with', 'agree disagree concur side sympathize'],
  ['+in', 'believe'],
  ['+of', 'approve disapprove despair dream complain boast think'],
  // Somebody is told first.
  ['ocwqn', 'tell remind assure reassure inform notify advise warn alert promise'],
  ['ocwqn+about', 'ask query'],
  ['ot', 'ask tell urge advise warn order instruct command implore beg beseech entreat exhort encourage persuade convince direct invite challenge press lobby petition remind counsel'],
  ['oc', 'convince persuade'],
  // Knowledge and findings.
  ['cwn', 'know realize realise understand learn discover find recognize recognise remember forget notice see'],
  ['cw', 'hear conjecture infer deduce decide determine establish ascertain agree rule concur gauge judge assess'],
  ['cn', 'show prove demonstrate illustrate'],
  ['cw', 'show prove demonstrate illustrate indicate suggest reveal document attest corroborate verify certify'],
  ['c', 'pray bet wager trust vote resolve pretend dream fantasize argue'],
  ['b', 'charge counter rule propose mandate require reason insist tip'],
  // Intention and will.
  ['t', 'want plan intend hope expect wish seek promise pledge vow threaten refuse decline agree offer propose aim aspire decide choose resolve opt swear claim demand ask prefer volunteer yearn long desire consent undertake purport profess mean determine'],
  ['n', 'want prefer desire crave seek plan plot propose consider contemplate weigh mull'],
  ['t', 'seem appear'],
  // Views of somebody or something: the object is what is passed on.
  [
    'n',
    `criticize criticise condemn denounce decry deplore deride ridicule mock lampoon belittle disparage demean malign vilify smear
    insult slam blast bash trash assail attack lambaste lambast excoriate castigate chastise chide scold rebuke reprimand reproach berate upbraid
    admonish pillory savage skewer rip pan knock fault blame accuse praise laud hail extol applaud commend acclaim salute welcome
    congratulate compliment thank tout trumpet champion endorse support back oppose reject dismiss rebuff spurn repudiate renounce disavow disown
    refute rebut contradict question challenge defend justify excuse favor favour admire respect esteem love hate loathe
    detest abhor despise dislike resent envy regret rue mourn cherish enjoy relish appreciate credit distrust mistrust trust
    dread protest echo parrot discuss debate address mention cite quote reference invoke describe depict portray characterize characterise paint label
    brand dub term call name style liken compare contrast view regard consider rank rate detail outline summarize summarise
    enumerate list express voice convey articulate advocate preach espouse back applaud recommend nominate highlight tease
    request demand solicit invite announce unveil publish release issue pan taunt jeer heckle boo shame
    predict forecast project estimate anticipate expect await interpret construe perceive misread embrace
    downplay minimize minimise exaggerate overstate understate celebrate eulogize lionize vet promise offer deem lambaste vow withhold brush contemplate deplore decry
    retell relate narrate reject shun condemn urge encourage advise bemoan remember second-guess interrogate grill quiz disavow excoriate pledge ponder assess evaluate analyze analyse examine clarify`,
  ],
  // The passive alone tells: 'was accused of', 'is expected to', 'is seen as'.
])

/** Verbs whose passive with an infinitive passes on what is commonly thought: 'is expected to'. */
export const passives: ReadonlySet<string> = new Set(
  `expect say believe think report allege consider know rumor rumour understand presume suppose project predict estimate
  assume deem forecast anticipate claim suspect accuse intend plan ask urge tell order advise warn call describe regard view see dub
  portray depict characterize criticize condemn denounce praise hail question announce quote cite name endorse blame`.split(/\s+/),
)
