import type { DemandWords } from '../../terms.ts'

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => word.replaceAll('+', ' ')))

/** Words that say the same of a term, a group a line; verbs with their nouns. '+' joins words. */
export const alike = {
  acts: lines(`
cede cession concede concession concessions give+up giving+up given+up gave+up relinquish relinquishment hand+over handing+over handover surrender yield lose loss sign+away part+with turn+over transfer transferring
withdraw withdrawal withdrew withdrawn pull+back pulled+back pulling+back pullback pull+out pulled+out pulling+out pullout evacuate evacuation leave leaving left departure exit drawdown drawback remove removal retreat move+back take+away taking+away come+home coming+home bring+home home redeploy disengage
return returning returned go+back going+back come+back coming+back
reduce reduction cut cutting trim trimming shrink downsize slash lower scale+back decrease
limit limitation cap ceiling restrict restriction curb constrain
halve halving half
ban prohibit prohibition forbid bar outlaw
free freeing release exchange swap repatriate
stop stopping halt end ending cease ceasefire cease-fire truce armistice suspend cessation freeze freezing pause
lift lifting ease easing drop relief
recognise recognize recognition acknowledge
create establish set+up form build
guarantee assurance assure guaranteed
extend extension prolong
open reopen reopening opening
join membership accession
allow letting let permit continue keep keeping retain maintain
raise increase hike boost hikes raised
pay fee charge rent
protect protection protections shield exempt exempted exemption spare
`),
  things: lines(`
monitor monitors observer inspector inspection verification verify monitoring inspect
amnesty immunity pardon
army military troop troops force forces soldier soldiers personnel
weapon weapons arms armament armaments artillery gun guns cannon cannons missile missiles rocket rockets weaponry
territory territories land territorial region regions area areas province
fighting hostility hostilities violence shelling war attack attacks
prisoner prisoners hostage hostages captive captives detainee detainees everyone
talk talks negotiation negotiations dialogue discussion discussions
loan loans credit lending lend
money aid assistance help bailout rescue
fund funds program programme
package deal plan
check checks cheque cheques payment payments
election elections vote poll ballot
autonomy self-rule special+status
tariff tariffs duty duties levy
wage wages salary salaries
immigrant immigrants migrant migrants
front frontline line border frontier boundary
railway rail train trains track corridor
chair head lead
`),
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** By what a demand in free words is known to be a term. */
export const demands: DemandWords = {
  speaking: words(
    'discuss discussing negotiate negotiating debate debating consider considering examine examining study studying weigh weighing address addressing',
  ),
  speakingOf: words('talk talking speak speaking hear hearing look looking think thinking'),
  about: words('about on over of at'),
  ends: words(
    'for with without in on at to by from over after before under between among about through during than that which who whom whose when where while if unless until because as and or but',
  ),
  doing: words('to'),
  undoing: words('withdraw reduce limit halve ban stop lift cede protect'),
  timing: words('same together simultaneously jointly concurrently'),
  moving: words('move shift budge relocate'),
  determiners: words('the a an this that these those its their his her our my your any all every each some no'),
  anything: words(
    `number point issue matter question thing part step word idea way kind sort talk package demand condition proposal plan deal agreement pact accord offer measure move provision term decision effort
    process peace security solution result outcome position policy list document text side people`,
  ),
}
