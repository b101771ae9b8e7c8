import type { VerbSense } from '../../event-words.ts'

/** Type of act; what has to stand with the verb; verbs by lemma, '+' before a particle. */
const table: readonly (readonly [string, string, string])[] = [
  [
    'other:release',
    'captive',
    'free release liberate set+free extradite repatriate hand+over turn+over give+up give+back',
  ],
  ['other:release', 'handed', 'hand transfer return send send+back fly fly+back deliver move surrender bring'],
  ['other:release', 'received', 'receive take+custody'],
  ['other:release', 'swapped', 'swap exchange trade'],
  ['other:release', 'freed', 'cross walk+across walk+over'],
  ['other:rescue', 'captive', 'rescue'],
  ['other:question', 'person', 'interrogate'],
  ['other:capture', 'captive', 'capture seize take+hostage take+prisoner take+captive'],
  ['other:capture', 'captives', 'take'],
  ['other:capture', 'kept', 'hold'],
  ['meet', 'actor with among', 'meet'],
  ['meet', 'with', 'huddle confer sit+down'],
  ['meet', 'gathered', 'gather convene reconvene assemble'],
  ['meet', 'guest', 'host welcome receive greet'],
  ['other:talk', 'with to', 'speak talk converse chat'],
  ['other:talk', 'phone', 'speak talk'],
  ['other:talk', 'told', 'tell warn assure'],
  ['call', 'actor', 'call phone telephone'],
  ['call', 'with', 'phone telephone'],
  ['other:negotiate', 'with among', 'negotiate bargain parley'],
  ['other:consult', 'with actor', 'consult'],
  ['other:discuss', 'with among', 'discuss'],
  ['other:invite', 'guest', 'invite'],
  ['other:summon', 'person', 'summon'],
  ['other:brief', 'heard', 'brief debrief'],
  ['other:notify', 'heard', 'notify apprise'],
  ['other:notify', 'beforehand', 'tell inform warn alert'],
  ['other:notify', 'notice', 'give+notice send+notice serve+notice give+notification send+notification'],
  [
    'other:negotiate',
    'any',
    ['iron', 'hash', 'thrash', 'hammer', 'smooth', 'work']
      .flatMap((verb) =>
        ['difference', 'dispute', 'wrinkle', 'kink', 'detail', 'issue'].map((thing) => `${verb}+${thing}`),
      )
      .join(' '),
  ],
  ['other:negotiate', 'table', 'return come go get head bring draw lure coax sit'],
  ['visit', 'actor place', 'visit tour'],
  ['visit', 'to with', 'travel fly journey'],
  ['visit', 'to', 'arrive land head jet go come'],
  ['visit', 'place', 'reach'],
  ['other:return', 'to', 'return'],
  ['handover', 'given', 'hand deliver present transfer submit pass convey hand+over pass+on turn+over'],
  ['handover', 'paper', 'give send transmit drop drop+off forward relay'],
  ['sign', 'matter', 'sign ink initial cosign'],
  ['agree', 'clause about matter', 'agree'],
  ['agree', 'matter', 'accept'],
  ['agree', 'deal', 'sign+on'],
  ['propose', 'matter clause any', 'propose'],
  ['propose', 'matter clause', 'offer'],
  ['propose', 'matter', 'suggest float unveil table push pitch put+forward lay+out introduce sponsor'],
  ['vote', 'chamber', 'give+approval pass'],
  ['vote', 'through', 'pass clear'],
  ['vote', 'bill', 'approve adopt ratify block defeat kill reject vote+down clear'],
  ['reject', 'matter', 'rebuff spurn veto turn+down rule+out dismiss'],
  ['reject', 'matter clause any', 'reject'],
  ['reject', 'plan', 'sink torpedo doom'],
  ['cancel', 'plan', 'shelve withdraw ditch'],
  ['sanction', 'actor', 'sanction blacklist'],
  [
    'other:lift',
    'any',
    ['lift', 'ease', 'remove', 'suspend', 'pause', 'waive', 'scrap', 'drop', 'end']
      .flatMap((verb) =>
        ['sanction', 'tariff', 'duty', 'quota', 'embargo', 'blockade', 'siege'].map((burden) => `${verb}+${burden}`),
      )
      .join(' '),
  ],
  ['other:strike', 'labour', 'strike walk+out walk+off picket down+tool'],
  ['other:walkout', 'quits', 'walk+out walk+away storm+out'],
  ['other:withdraw', 'quits actor', 'withdraw pull+out pull+back withdraw+troop withdraw+force'],
  ['other:withdraw', 'quits', 'quit leave'],
  ['other:deploy', 'actor', 'deploy'],
  ['other:recall', 'any', 'recall+ambassador recall+envoy recall+diplomat'],
  [
    'other:break',
    'any',
    'sever+tie sever+relation cut+tie break+tie break+relation suspend+relation suspend+tie break+off+tie cut+off+tie close+embassy shut+embassy',
  ],
  [
    'other:restore',
    'any',
    'restore+relation restore+tie resume+relation normalize+relation normalise+relation re-establish+relation open+embassy reopen+embassy',
  ],
  ['other:dissolve', 'any', 'dissolve+parliament dissolve+assembly dissolve+chamber dissolve+house'],
  ['other:lockout', 'labour', 'lock+out'],
  ['other:form', 'any', 'form+government form+coalition form+cabinet'],
  ['other:secede', 'any', 'declare+independence'],
  [
    'attack',
    'any',
    `attack bomb shell invade raid ambush storm assault bombard murder assassinate massacre kill slay slain behead besiege torpedo
    gun+down shoot+down shoot strafe`,
  ],
  ['attack', 'actor', 'target strike hit'],
  ['attack', 'armed', 'strike'],
  ['attack', 'at on', 'fire shoot'],
  ['attack', 'armed', 'shoot'],
  ['attack', 'alone', 'open+fire'],
  ['attack', 'actor among with', 'fight battle'],
  ['attack', 'with among', 'clash'],
  ['meet', 'alone', 'shake+hand'],
  ['appoint', 'person', 'appoint nominate designate tap reappoint'],
  ['appoint', 'made', 'make name'],
  ['dismiss', 'person', 'dismiss fire sack oust depose unseat'],
  ['resign', 'alone', 'resign step+down abdicate stand+down'],
  ['resign', 'office', 'leave quit vacate'],
  ['appoint', 'person', 'swear+in inaugurate'],
  ['vote', 'alone', 'vote'],
  ['vote', 'matter', 'pass'],
  ['vote', 'person', 'elect reelect re-elect'],
  ['protest', 'alone', 'protest'],
  ['protest', 'itself', 'demonstrate rally march'],
  ['other:arrest', 'any', 'arrest detain jail imprison'],
  ['other:kidnap', 'any', 'kidnap abduct'],
  ['other:annex', 'any', 'annex'],
  ['other:approve', 'matter', 'approve ratify'],
  ['other:approve', 'about', 'sign+off'],
  ['other:approve', 'any', 'give+approval'],
  ['other:expel', 'person', 'expel deport'],
  ['other:mediate', 'among alone', 'mediate'],
  ['other:draft', 'matter', 'draft prepare develop draw+up work+out co-write'],
  ['other:publish', 'matter', 'publish'],
  ['other:publish', 'shown', 'publish release post leak'],
]

/** English verbs that tell acts between actors. */
export const verbs: ReadonlyMap<string, readonly VerbSense[]> = (() => {
  const senses = new Map<string, VerbSense[]>()
  for (const [type, frames, words] of table)
    for (const word of words.split(/\s+/)) {
      const verb = word.replace('+', ' ')
      senses.set(verb, [...(senses.get(verb) ?? []), { type, frames: frames.split(' ') }])
    }
  return senses
})()
