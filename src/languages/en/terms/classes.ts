/** Words of one kind, which the tables of issues name as '@give'. Those of acts hold verbs and their nouns. '+' joins words. */
export const classes: Readonly<Record<string, string>> = {
  // acts
  give: `
    cede cession concede concession give+up give+away hand+over handover surrender relinquish relinquishment transfer yield sign+away sign+over turn+over part+with
    loss forfeit renounce renunciation abandon abandonment grant come+under forgo waive waiver cession sacrifice swap occupation`,
  back: `
    return hand+back give+back restore restoration regain recover retake reclaim take+back come+back transfer+back handback go+back`,
  withdraw: `
    withdraw withdrawal pull+back pull+out pullback pull-back pullout pull-out drawdown draw+down drawback departure exit vacate evacuate evacuation leave depart remove
    removal redeploy redeployment retreat disengage disengagement come+home bring+home go+home take+away move+back move+away clear+out get+out pull out+of`,
  quit: `withdraw withdrawal pull+back pull+out pullback pullout pull-out vacate evacuate exit retreat disengage`,
  reduce: `
    reduce reduction cut halve trim shrink downsize slash lower decrease scale+back scale+down bring+down diminish halving curtail downsizing cutback`,
  limit: `
    limit limitation cap ceiling restrict restriction curb constrain constraint quota restraint moratorium size freeze maximum reduce reduction cut halve
    trim shrink downsize slash decrease scale+back increase`,
  ban: `ban prohibit prohibition forbid bar outlaw renounce renunciation exclude`,
  free: `free freeing release exchange swap hand+over return repatriate repatriation liberate liberation transfer freedom send+home trade`,
  stop: `
    stop halt end cease suspend cessation freeze pause suspension moratorium stoppage reduce reduction curb refrain silence quell de-escalate de+escalate
    de-escalation de+escalation truce renounce lessen decrease put+on+pause put+on+hold`,
  lift: `
    lift ease relax remove suspend drop waive rescind repeal relief removal easing lifting suspension end unwind scrap abolish undo terminate reverse roll+back
    loosen impose imposition tighten levy reimpose snap+back maintain keep extend`,
  recognise: `recognise recognize recognition acknowledge acknowledgement acknowledgment annex annexation respect formalise formalize legitimise legitimize`,
  make: `
    create establish set+up form establishment creation found launch build introduce organise organize hold convene conduct schedule bring+forward call+for
    postpone delay participate take+part stage`,
  supply: `supply deliver delivery sell sale provide provision send ship shipment transfer export furnish arm`,
  give_money: `
    lend lending loan pay payment provide give grant contribute contribution fund funding finance financing disburse offer bolster
    pledge deliver release unlock`,
  join: `join membership member accession accede admission admit entry enter enlargement expand expansion aspiration ambition bid path leave quit exit withdrawal`,
  allow: `allow let permit admit access accept grant place post deploy send station`,
  stay: `stay remain keep retain deploy deployment station presence host base maintain leave send`,
  destroy: `
    destroy dismantle eliminate elimination disarm decommission scrap neutralise neutralize demilitarise demilitarize hand+over surrender give+up remove
    removal lay+down restrict ban limit prohibit renounce abandon reduce cut possess acquire ship+out stockpile`,
  raise: `
    raise increase rise hike boost lift lower cut reduce reduction freeze cap extend extension expand expansion eliminate phase+out phase+in impose scrap drop remove abolish
    exempt exemption waive suspend delay set slash double restore repeal defer deferral postpone implement`,
  guarantee: `guarantee assure assurance ensure protect protection uphold respect safeguard enshrine grant preserve recognise recognize secure`,
  // things
  land: `
    territory land region area province district oblast enclave exclave island peninsula town village soil city settlement outpost strip valley heights stronghold
    #place`,
  army: `
    army force troop troops soldier military personnel brigade battalion armed+force manpower serviceman servicemen contingent unit navy militia fighter
    paramilitary battlegroup garrison marine`,
  weapon: `
    weapon weaponry arms armament missile artillery tank rocket gun cannon howitzer drone warplane aircraft bomber mine munition ammunition mortar
    firearm arsenal hardware military+equipment cannons landmine rocketry jet fighter+jet chemical+weapon warhead`,
  strife: `
    fighting hostility hostilities violence shelling bombing attack strike bombardment airstrike air+strike offensive rocket+fire fire assault raid combat military+operation
    operation aggression bloodshed clash incursion rocket`,
  captive: `
    prisoner hostage captive detainee pow prisoner+of+war serviceman inmate abductee kidnapped body remains remain internee convict spy all+for+all everyone+for+everyone jail prison custody`,
  sum: `
    #money dollar euro pound yen yuan rouble ruble crown krona franc rupee peso real rand lira shekel riyal dinar rial won zloty hryvnia sterling loan money fund
    cash credit aid assistance sum`,
  settle: `talk negotiation dialogue discussion summit consultation process conference`,
}
