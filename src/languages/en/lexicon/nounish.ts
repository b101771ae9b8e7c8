/** Forms of verbs that are more often a noun, where their neighbours do not tell: report, claims, meeting. */
export const nounish: readonly string[] = `
  abuse abuses access acclaim account accounting accounts acts addresses advance advances advertising advocate
  advocates aid aids aim air airs alarm alarms alert alerts amends amount amounts analyses anger annex answer
  answers appeal appeals applause approach approaches arm arms arrest arrests assault assaults assent associate
  associates attack attacks attempt attempts attributes audit auditing audits award awards backs bail baking
  balance balances ban band bands bank banking banks bans bar bargain bargaining bargains bark bars base bases bat
  bats battle battles beef beginning benefit benefits bets bid bidding bids bit bite bites blacklist blacklisting
  blacklists blackmail blast blasts blend blessing blocks blog blogging blogs blow blows board boards bolts bomb
  bombing bombs book books boots bounce bounces box boxes boxing boycott boycotts brand branding brands breach
  breaches breaks breathing breed breeding bribe bribes bridge bridges briefing briefs broadcast broadcasting
  broadcasts broker brokers brush brushes bucks building bullies bullying bump bumps burden burdens bursts bust
  busting busts cable cables call calls campaign campaigns campus campuses cap caps care carping caucus caucuses
  cause causes caution cautions caves cease cement censors censure center centers chair chairs challenge
  challenges champion champions change changes channel channels chant chants charge charges chart charts chase
  chat chats check checks cheers chills chip chips choke chuckle chuckles circle circles claim claims clash
  clashes clicks cloak coach coaches coaching collapse comfort comforts command commands comment comments commutes
  compliment compliments compound compounding compounds compromise compromises concern concerns condition
  conditioning conditions conduct confines conflict conflicts conjecture consent consoles consulting contact
  contacts contest contests contract contracts contrast contrasts control controls converts convicts cooking cooks
  copies copy core cost costs couch couches cough coughs counsel counseling counsels count counters counts cracks
  crafts cranks crash crashes craving credit credits creep cries critique critiques cross crow crowd crowds cry
  curbs cure cures cushion cuts damage damages dance dances data date dates deal deals debate debates decline
  declines decrease decree decrees default defaults defeats defects deficit deficits delay delays delegate
  delegates demand demands dent design designs desire desires desist detail details diagnoses digs dining dip
  discharge discharges discounts disguise dispatch dispatches display displays dispute disputes disregard dissent
  dissents distance distances distancing distrust ditch ditches dives divide divorce divorces document documents
  doom doubt doubts downloads draft drafts drains dread dream dreams dress dresses dressing drill drilling drills
  drinks drop drums dump dumps dust echo edit editing edits effect effects email emails encounter
  encounters end engineer engineering engineers ensuing envy esteem estimate estimates evidence exchange exchanges
  excuse excuses exercise exercises exhibits exit experience experiences experiment experiments exploits export
  exports extracts factor factors failure failures fakes fall falters fan fans fault faults favor favour fax fear
  fears feature features feed feeds field fields fight fights figure figures file files filibuster filibusters
  filing film films filter filters finance finances financing finish fire fires fixes flag flags flesh flocks
  flood flooding floods flow flows flush focus fool fools foot footing force forces forecast forecasts form forms
  foster frame freeze freezes fuel fuels fumes function functions fund funding fundraising funds gains game games
  gaming gasp gasps gathering gauges grabs graduate graduates grants grilling grin gripe gripes griping ground
  grounding grounds grouse guarantees guard guards guesses guide guides gushing guts hack hacking hacks hammers
  hand handling hands harbor hardening harm harvest harvesting harvests haul hauls head headline headlines heads
  healing hearing hedge hedges heel heels highlights hike hikes hint hints hires honor honors honour hop hopes
  host hosts hug hugs hunt hunting hunts impact impacts implants import imports increase increases influence
  influences institute insult insults intercepts interview interviews issue issues jail jails jam jams jeers joke
  jokes judge judges kid kidnapping kids kiss knocks label labels lack lag land landing lands lapse lapses laughs
  leak leaks leap leaps learning lease leases leasing lecture lectures legislation lending level levels leverage
  lies light lighting lights limits line lines lingers link links list listing lists lives load loads loathing
  lobbies lobby lobbying locks logging logs longing mail mailing mails mandate mandates maneuver maneuvering
  maneuvers manufacturing map maps march marches mark market marketing markets marshal marshals marvel mask masks
  masses matter matters measure measures meddling meeting mentions merit merits mess message messages messaging
  messes mind minds mirror mistrust misunderstanding misuse mix model modeling models moderates mold monitoring
  monitors mounts mourning moves murder murders murmurs muscle muscles nail nails name names net nets note notice
  notices object objects offsets order orders outline outsourcing overhaul overhauls overlap overruns pack packs
  pad padding panic panics pans pardon pardons park parking parks part partner partners parts patrol patrols pause
  peak peaks pen pens permit permits petition petitions phase phases phone phones picks piece pieces pile piles
  pins pit pitch pitches pivot pivots place places plague plan plans plant plants pledge pledges plot plots plug
  plunge point points poison poisoning poisons poll polling polls pop position positions post posts pound pounds
  power powers practice practices praise press pressure pressures preview previews price prices pricing print
  printing prints probe probes proceeding proceeds process processes processing profit profits progress project
  projects promise promises props protest protests pumps punch punches purchases purge purges quarantine
  quarantines queries query question questions quip quiz quote quotes race races racks rage rail rails rallies
  range ranges rank ranks rant rants rap rape rapes rate rates rating rattling rebel rebels rebound rebuke rebukes
  reckoning record recording records recount recounts recruiting recruits redress reference references refinancing
  reform reforms refusal regard regards regrets reins release releases relinquishing remark remarks remedies
  remedy rent rents repairs reply report reports reprimand reproach request requests rescue rescues research
  reserve reserves reset resort resorts respect respects rest restraining restructuring result results retelling
  retort retreat retreats returns retweets review reviews revolt rewards ride rides ridicule rights rigs ring
  rings riposte rise risk risks rival rivals roar roars rock rocks rolls root roots round rounds ruins rule rules
  ruling rush sacrifice sacrifices safeguards sails salutes sanction sanctions sanitizing savage savages scale
  scales scan scans scare schedule schedules scheduling scold score scores scrambles scrapes scraping scraps
  scratch screams screen screening screens screws seal search searches seat seating seats seed seeds sense senses
  shame shape share shares shaves shell shelling shells shelter shelters shelves shields shift shifts ship
  shipping ships shock shocks shooting shop shopping shops shores shoulder shoulders shouts shower showers shrug
  shrugs shutters side sidelines sides sigh sighs sign signal signals signs silence sketch slam slander slap slaps
  slate slates slice slices slide slides slips smear smears smell smile smiles smoke smoking snap snaps snarl snub
  sort sorts span sparks spat speech speeches speed speeds spelling spells spending spies spike spikes spills spin
  spiral spit sponsor sponsors spot spots spring springs spurs spy spying square squares staff staffing staffs
  stage stages stake stakes stalls stamp stamps state states steers step steps sting stock stockpile stockpiles
  stocks stomach stops store stores strain strains stream streams stress stretch stride strides strike strikes
  struggle struggles studies study stumbles stump style styles subject subjects subpoena subpoenas substitute
  substitutes sum summons sums sung supplement supplements supplies supply support surface surfaces surge surges
  surprise surprises survey surveys suspect suspects swamp swamps swap swaps swearing sweep swells swing swings
  table tables talks tampering tank tanks tape tapes target targets task tasks taste tastes tasting taunts tax
  taxes teaching tear tears temper tempers tender term terms test testing tests text texts thanks thread threads
  ticks tie ties tip tips toe toes tone tones toss tosses totals touch tour tours tracing track tracking tracks
  trade trades trading train training trains transfer transfers transition transitions transport trap traps trash
  travel trend trends trick trickle tricks trims trip trips triumph triumphs trump trust tune tunes tweaks tweet
  tweets twist twists understanding understandings union unions unmasking unveiling unveils updates upgrades
  upsets value values venture ventures veto vetoes vets vetting victories victory view views visit visits voice
  voices void volunteer volunteers vote votes voting vow wage wages wake ward wards warming warning warrant
  warrants washing waste wave waves weather weed weeds whip whips whispers wind winds wipes wishes witness
  witnesses work worries worship wraps wreck wrecking wrestling yields
`
  .trim()
  .split(/\s+/)
