/** English verbs in their base form, auxiliaries left out. */
export const verbs: readonly string[] = `
  abandon abhor abide able abolish abort absolve absorb abstain abuse accede accelerate accentuate accept access
  acclaim accommodate accompany accomplish account accrue accumulate accuse achieve acknowledge acquiesce acquire
  acquit act activate adapt add address adhere adjourn adjudicate adjust administer admire admit admonish adopt
  advance advertise advise advocate affect affirm afford agree aid aim air alarm alert alienate align allay allege
  alleviate allocate allow allude alter amass amend amount amplify analyse analyze anger annex announce answer
  anticipate apologise apologize appeal appear appease applaud applause apply appoint appreciate apprehend apprise
  approach appropriate approve argue arise arm arose arrange arrest arrive articulate ascend ascertain ascribe ask
  aspire assail assassinate assault assemble assent assert assess assign assimilate assist associate assuage
  assume assure attach attack attain attempt attend attest attract attribute audit augur authorise authorize
  avenge aver avert avoid avow await awake award back backfire backtrack bail bake balance balk ban band banish
  bank bankrupt bar bargain bark base bash bask bat battle bear beat become beef beg beget begin begrudge behave
  believe belittle bellow belong bemoan bend benefit berate beseech bespeak bestow bet bethink betray bewail
  beware bid bind bite blacklist blackmail blame blast bleed blend bless blink block blog blow bludgeon blunt blur
  blurt board boast bode boil bolster bolt bomb book boost boot bore borrow bother bounce bow box boycott brace
  brag brand breach break breathe breed bribe bridge brief bring bristle broadcast broaden broker brush buck
  buckle budge build bully bump buoy burden burn burnish burst bury bust buy bypass cable calculate calibrate call
  calm campaign campus cancel cap capitalize capitulate capture care carp carry carve cast castigate catapult
  catch categorize cater caucus cause caution cave cease cede celebrate cement censor censure center certify chair
  challenge champion change channel chant characterise characterize charge chart chase chastise chat cheat check
  cheer cherish chide chill chime chip choke choose chuckle churn circle circulate circumvent cite claim clamp
  clap clare clarify clash classify claw clean clear click climb clinch cling cloak clog close co-operate co-opt
  coach coalesce coax cobble codify coerce coincide collaborate collapse collect collide collude combat combine
  come comfort command commemorate commence commend comment commit communicate commute compare compel compensate
  compete compile complain complement complete complicate compliment comply comport compound comprehend comprise
  compromise conceal concede conceive concentrate concern conclude concur condemn condition condone conduct confer
  confess confide confine confirm confiscate conflate conflict conform confront confuse congratulate congregate
  conjecture connect conquer consent conserve consider consist console consolidate conspire constitute constrain
  construct construe consult consume contact contain contemplate contend contest continue contract contradict
  contrast contribute control convene converge converse convert convey convict convince cook cool cooperate
  coordinate cope copy core corral correct correlate correspond corroborate cost couch cough counsel count counter
  counteract cover crack craft crank crash crave create credit creep criminalize cringe cripple criticise
  criticize critique cross crow crowd crumble crush cry crystallize cultivate curb cure curry curtail cushion cut
  damage dampen dance dare data date deal debate debunk deceive decide decimate declare declassify decline
  decrease decree decriminalize decry dedicate deduce deduct deem deepen defame default defeat defect defend defer
  deficit define deflect defraud defray defund defuse defy degrade dehumanize delay delegate delegitimize delete
  deliberate delineate deliver delve demand demean demolish demonize demonstrate denigrate denounce dent deny
  depart depend depict deplore deploy deport depose depress deprive derail deride derive descend describe deserve
  design designate desire desist despise destabilize destroy detail detain detect deter deteriorate determine
  detest detonate detract devastate develop deviate devise devolve devote diagnose dial dictate die differ
  differentiate dig dilute diminish dine dip direct disable disagree disappear disappoint disapprove disarm
  disavow disband discard discern discharge disclose discontinue discount discourage discover discredit
  discriminate discuss disenfranchise disengage disentangle disguise dislike dislodge dismantle dismiss disown
  disparage dispatch dispel dispense disperse displace display disprove dispute disqualify disregard disrupt
  disseminate dissent dissipate dissolve dissuade distance distinguish distort distract distribute distrust
  disturb ditch dive diverge diversify divert divest divide divorce divulge document dodge dole dominate donate
  doom double doubt download downplay draft drag drain draw drawl dread dream dress drill drink drive drop drown
  drum dry dub dump dust earn ease eat echo eclipse edit educate effect elaborate elect elevate elicit eliminate
  elucidate email embark embarrass embody embolden embrace emerge empathize emphasise emphasize employ
  empower emulate enable enact encompass encounter encourage end endanger endear endorse endure energize enforce
  engage engender engineer enhance enjoy enlist enquire enrich enroll enshrine enslave ensue ensure entail enter
  entertain enthuse entitle entreat entrench enumerate envisage envision envy equal equate equip eradicate erase
  erect erode erupt escalate escape espouse establish esteem estimate evacuate evade evaluate evict evidence evoke
  evolve exacerbate examine exceed excel exchange excite exclaim exclude excoriate excuse execute exempt exercise
  exert exhaust exhibit exhort exist exit exonerate expand expect expedite expel expend experience experiment
  expire explain explode exploit explore export expose expound express extend extinguish extol extort extract
  extradite extrapolate extricate exult face facilitate factor fade fail failure fake fall falter fan fantasise
  fantasize fare fathom fault favor favour fax fear feature feed feel feign fend fester field fight figure file
  filibuster fill film filter finalize finance find finish fire fit fix flag flatten flee flesh flex fling flip
  float flock flood flourish flout flow flush fly focus follow foment fool foot forbid force forecast foreclose
  foresee foreshadow forestall foretell forfeit forge forget forgive forgo form formulate forward foster frame
  free freeze fret frighten frustrate fuel fulfil fulfill fume function fund fundraise funnel gain gainsay
  galvanize game garner gasp gather gauge generate get giggle gin give gloat glorify go govern grab graduate grant
  grapple grasp gravitate grease greet grieve grill grin grind gripe ground grouse grow growl grumble guarantee
  guard guess guide gush gut hack hail halt hammer hamper hand handle hang happen harass harbor harden harm
  harness harvest hash hasten hate haul haunt head headline heal hear hedge heed heel heighten help herald
  hesitate hew hide highlight hijack hike hinder hinge hint hire hiss hit hobble hold hone honor honour hop hope
  host hover huddle hug humanize humiliate hunker hunt hurl hurt hypothesize identify ignite ignore illuminate
  illustrate imagine immigrate impact impeach impede imperil implant implement implicate implode implore imply
  import impose impress imprison improve impugn incentivize incite include incorporate increase incur indicate
  indict indoctrinate induce indulge infect infer infiltrate inflame inflate inflict influence inform infringe
  inhabit inherit inhibit initiate inject injure innovate inquire insert insinuate insist inspect inspire install
  instill institute instruct insulate insult insure integrate intend intensify interact intercept interfere
  interject internalize interpret interrogate interrupt intervene interview intimate intimidate intone introduce
  intrude intuit invade invalidate invent invest investigate invite invoke involve isolate issue itemize jail jam
  jeer jeopardize jest jettison join joke judge jump jumpstart justify keep kick kid kidnap kill kiss kneel knock
  know label lack lag lambaste lament lampoon land languish lapse lash laud laugh launch launder lay lead leak
  lean leap learn lease leave lecture legalize legislate legislation legitimize lend lessen lest let level
  leverage liberate lie lift light like likely liken limit line linger link list listen lit litigate live load
  loathe lobby locate lock log long look loom loosen loot lose love lower lure mail maintain make malign manage
  mandate maneuver manifest manipulate manufacture map march marginalize mark market marry marshal marvel mask
  masse match materialize matter maximize mean measure meddle mediate meet melt mend mention merge merit mess
  message migrate mimic mince mind minimize mirror mislead misrepresent miss mistrust misunderstand misuse
  mitigate mix moan mobilize mock model moderate modernize modify mold mollify monetize monitor morph motivate
  mount mourn move mull mumble murder murmur muscle muse muster mutter nail name narrate narrow navigate need
  negate negotiate net neutralize nominate normalize note notice notify nudge nullify nurture obey object
  obliterate obscure observe obsess obstruct obtain occupy occur offend offer offset omit open operate opine
  oppose opt optimize orchestrate order organise organize originate oust outdo outlast outlaw outline outnumber
  outperform outrun outsource outweigh overcome overestimate overhaul overhear overlap overlook override overrule
  overrun oversee overshadow overstate overtake overthrow overturn overwhelm owe own pack pad paint pan pander
  panic paraphrase pardon pare park parrot parse part partake participate partner pass patrol pause pave pay peak
  peddle peel peg pen penalize penetrate perceive perform permit perpetrate perpetuate persist personalize persuade
  pertain petition phase phone pick piece pile pillory pin pinpoint pit pitch pivot placate place plague plan
  plant play plead please pledge plot plug plummet plunge point poison poke polarize politicize poll ponder pop
  pore portend portray pose posit position possess post postpone postulate pounce pound pour power practice praise
  pray preach preclude predict preempt prefer prejudge prepare prescribe present preserve preside press pressure
  presume pretend prevail prevent preview prey price print prioritize privatize probe proceed process proclaim
  procure produce profess profit progress prohibit project prolong promise promote prompt pronounce prop propel
  prophesy propose prosecute protect protest prove provide provoke pry publicize publish pull pump punch punish
  punt purchase purge purport pursue push put qualify quantify quarantine quash quell query question quiet quip
  quit quits quiz quote race rack radicalize rage rail raise rake rally ram ramp range rank rant rap rape ratchet
  rate ratify rationalize rattle re-elect re-engage re-enter re-establish re-examine re-open reach react read
  reaffirm realise realize reallocate reap rearrange reassert reassess reassure reauthorize rebel rebound rebuff
  rebuild rebuke rebut recall recant recapture recast receive recite reckon reclaim recognise recognize recollect
  recommend reconcile reconsider reconstruct record recount recoup recover recruit rectify recuse redeem redefine
  redirect redistribute redo redouble redraw redress reduce reel reelect reestablish reevaluate reexamine refer
  reference refinance reflect refocus reform refrain reframe refresh refusal refuse refute regain regard register
  regret regroup regulate rehabilitate rehire reignite reimburse reimpose rein reinforce reinstate reintroduce
  reinvent reinvest reinvigorate reiterate reject rejoin relate relax relay release relieve relinquish relish
  relocate rely remain remake remark remedy remember remind reminisce remove rename render renegotiate renew
  renounce renovate rent reopen repair repatriate repay repeal repeat repel replace replenish replicate reply
  report represent reprimand reproach reprove repudiate request require reschedule rescind rescue research resell
  resemble resent reserve reset resettle reshape reside resign resist resolve resonate resort respect respond rest
  restart restate restore restrain restrict restructure result resume resurrect retain retake retaliate retell
  rethink retire retool retort retract retreat retrieve return retweet reunite revamp reveal reverberate reverse
  revert review revise revisit revitalize revive revoke revolt revolve reward rewrite rid ride ridicule rig right
  ring rip riposte rise risk rival roam roar rob rock roll root round rue ruin rule run rush sabotage sacrifice
  safeguard sail salute salvage sanction sanitize satisfy savage save savour say scale scan scare schedule scoff
  scold score scramble scrap scrape scratch scream screen screw scroll scrutinize scuttle seal search seat secede
  secure see seed seek seem segregate seize select sell send sense separate serve set settle sever shake shame
  shape share sharpen shatter shave shed shell shelter shelve shepherd shield shift shine ship shock shoot shop
  shore shorten shoulder shout shove show showcase shower shrink shrug shun shut shutter shy side sideline
  sidestep sigh sign signal signify silence simplify simulate sing sink siphon sit skate sketch skew skewer skip
  skirt skyrocket slam slander slap slash slate sleep slice slide slip slow smack smear smell smile smoke smooth
  snag snap snarl sneak sneer sniff snub soak soar sob socialize soften solicit solidify solve soothe sort sound
  sow span spar spare spark speak spearhead specialize specify speculate speech speed spell spend spew spike spill
  spin spiral spit split sponsor spot spread spring spur spurn spy squander square squash squeeze squelch
  stabilize stack staff stage stake stall stammer stamp stand start state stave stay steal steer stem step stick
  stifle stimulate sting stipulate stir stock stockpile stoke stomach stop store strain strategize stream
  streamline strengthen stress stretch stride strike strip strive struggle study stumble stump stutter style
  stymie subdue subject sublet submit subpoena subscribe subsidize substantiate substitute subvert succeed succumb
  suck sue suffer suffice suggest sum summarise summarize summon supplement supply support suppose suppress
  surface surge surmise surpass surprise surrender surround surveil survey survive suspect suspend sustain swallow
  swamp swap sway swear sweep swell swim swing switch symbolize table tackle tailor take talk tame tamp tamper
  tank tap tape target tarnish task taste taunt tax teach tear tease telegraph tell temper tempt tend tender term
  terminate terrify terrorize test testify text thank theorize think thread threaten thrive throw thrust thwart
  tick tie tighten tilt tip toe toggle tolerate tone top topple torpedo toss total touch toughen tour tout trace
  track trade train trample transcend transfer transform transition translate transmit transport trap trash travel
  tread treat trend trick trickle trigger trim trip triple triumph trump trumpet trust try tune turn tweak tweet
  twist unchecked uncover undercut underestimate undergo underline undermine underpin underscore understand underwrite
  understanding undertake undo unearth unfold unify union unionize unite unleash unload unlock unmask unravel
  unseat unveil unwind upbraid update upend upgrade uphold upload uproot upset urge use usher utilize utter vacate
  validate value vanish vary vent venture verify vet veto victory vie view vilify vindicate violate visit voice
  void volunteer vote vouch vow wade wage wait waive wake walk wane want ward warm warn warrant wash waste watch
  wave weaken weaponize wear weather weave weed weep weigh welcome whine whip whisper widen wield win wind winnow
  wipe wish withdraw withhold withstand witness wonder woo wore work worry worsen worship wrap wreak wreck wrest
  wrestle wring write yank yearn yell yield
`
  .trim()
  .split(/\s+/)
