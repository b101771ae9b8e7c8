const deals = `
  plan deal agreement accord proposal offer bill draft text pact treaty resolution measure package framework initiative
  compromise solution settlement peace talk negotiation dialogue diplomacy process roadmap road map term condition provision clause
  legislation law act amendment document blueprint memorandum protocol arrangement understanding bargain contract charter constitution annex
  programme program policy approach strategy push concept formula
  conversation discussion summit meeting vote referendum alliance coalition mission stimulus bailout language version`

/** English nouns for texts and talks: what is agreed on, signed, left. */
export const dealNouns: ReadonlySet<string> = new Set(deals.trim().split(/\s+/))

/** English nouns for what is bargained to end: that it is terrible says nothing of where somebody stands. */
const harms = `war invasion occupation annexation offensive strike attack violence fighting bombing killing bloodshed blockade siege embargo airstrike`

/** English nouns for what a side grants, takes or imposes: who calls it unfair stands against it. */
export const measures: ReadonlySet<string> = new Set(
  `sanction tariff duty levy tax quota subsidy fee fine penalty loan aid funding spending cut wage pay salary pension benefit budget debt ceiling limit cap
  austerity reform privatisation privatization ban moratorium restriction regulation rule mandate exemption waiver guarantee assurance concession embargo
  retaliation countermeasure counter-measure countertariff
    ceasefire cease-fire truce armistice withdrawal release amnesty pardon inspection deportation wall fence crackdown closure timetable deadline demand ultimatum`
    .trim()
    .split(/\s+/),
)

/** English nouns for what a side holds and may move, open or hand over. */
export const holdings: ReadonlySet<string> = new Set(
  `weapon arm missile rocket artillery gun cannon howitzer mortar tank mine munition warhead drone jet warplane aircraft helicopter ship warship boat gunboat submarine
    army troop troops force soldier battalion brigade division garrison regiment battery fleet navy base outpost
    prisoner hostage captive detainee inmate
    gate dam port harbor harbour bridge road crossing checkpoint border pass strait canal airport airspace airfield runway rail railway railroad train track
    corridor tap valve sluice pipeline pipe water gas oil fuel electricity grain embassy consulate`
    .trim()
    .split(/\s+/),
)

/** English nouns for what somebody did, or set out to do, of what is bargained for. */
export const deeds: ReadonlySet<string> = new Set(
  `swap exchange trade handover transfer release freeing liberation rescue decision move step choice operation effort handling attempt
  announcement vote signing outcome result passage adoption enactment ratification withdrawal retreat walkout boycott pullout`
    .trim()
    .split(/\s+/),
)

/** English nouns for what is bargained for: texts, talks, acts and things that parties grant, refuse and demand. */
export const matters: ReadonlySet<string> = new Set(
  `${deals}
  ceasefire cease-fire truce armistice pause halt freeze end withdrawal pullout pullback pull-out evacuation redeployment disarmament
  demilitarisation demilitarization deployment escalation de-escalation operation ${harms}
  intervention force troop weapon missile arm army military

  sanction tariff duty levy tax quota subsidy fee fine penalty loan aid assistance rescue funding spending cut increase raise
  budget debt ceiling limit cap wage pay salary pension benefit bonus hour shift layoff job security relief austerity hike
  reform privatisation privatization investment trade import export market access price payment compensation reparation

  concession territory border sovereignty independence autonomy federalism federalization federalisation partition secession
  recognition statehood status referendum election vote coalition government cabinet resignation power-sharing mandate
  membership accession enlargement alliance guarantee commitment obligation promise timetable timeline deadline schedule

  release swap exchange prisoner hostage detainee amnesty pardon immunity extradition trial prosecution accountability investigation
  probe inquiry justice inspection inspector monitor monitoring observer mission verification safeguard enrichment centrifuge
  reactor stockpile test denuclearization denuclearisation disarmament

  immigration migrant refugee asylum visa citizenship deportation wall fence protection right freedom return resettlement
  emission target pipeline drilling ban moratorium restriction regulation rule limitation control crackdown closure shutdown
  extension delay postponement meeting summit visit conference contact format mediation role participation presence
  retaliation countermeasure counter-measure countertariff enforcement mechanism
  corridor crossing checkpoint passage railway commission tribunal fund
  sale purchase delivery shipment importation acquisition takeover merger
  expansion extension reduction removal renewal repeal suspension elimination restoration abolition reinstatement
  exemption waiver oversight
  assurance
  support presence change revision demand ultimatum request alternative option idea
  `
    .trim()
    .split(/\s+/),
)
