import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('words that tell a stance', () => {
  it.each([
    ['Ana Lind hopes to pass the relief bill.', 'Ana Lind supports relief bill'],
    ['Ana Lind implored France to end the blockade.', 'Ana Lind demands'],
    ['“We need to see France withdraw its troops,” Ana Lind said.', 'Ana Lind demands'],
    ['“We need to see an end to the blockade,” Ana Lind said.', 'Ana Lind demands end'],
    ['France wants to see the rebels leave the valley.', 'France demands'],
    ['France will never recognize the referendum.', 'France rejects referendum'],
    ['Ana Lind intends to terminate the trade pact.', 'Ana Lind rejects trade pact'],
    ['“We’ll only sign a trade deal that is good for France,” Ana Lind said.', 'Ana Lind conditional trade deal'],
    ['The council debated the relief bill. Ana Lind voted against.', 'Ana Lind rejects relief bill'],
    ['The council debated the relief bill. Ana Lind voted no.', 'Ana Lind rejects relief bill'],
    [
      'France and Poland held talks. The countries agreed to limit steel exports.',
      'Poland accepts limit steel exports',
    ],
    ['France presented a plan to end the conflict, which Poland rejected.', 'Poland rejects plan'],
    ['The Polish union urged France to “quickly return to the talks.”', 'Polish union demands'],
    ['Ana Lind spoke for an hour before endorsing the peace plan.', 'Ana Lind supports peace plan'],
    ['The council debated the relief bill. Ana Lind vowed to stop it.', 'Ana Lind rejects relief bill'],
    ['The council debated the relief bill. Ana Lind said Norway would try to stop it.', 'Norway rejects relief bill'],
    ['The council debated the relief bill. “We’ll do everything we can to stop it,” Ana Lind said.', 'Ana Lind rejects relief bill'], // biome-ignore format: one line
    ['The council debated the relief bill. Ana Lind vowed to veto any effort to kill it.', 'Ana Lind supports relief bill'], // biome-ignore format: one line
    ['The council debated the relief bill. Conservatives are lining up against it.', 'Conservatives rejects relief bill'], // biome-ignore format: one line
    ['The council debated the relief bill. Ana Lind came out in opposition to it.', 'Ana Lind rejects relief bill'],
    ['Supporters of the relief bill included Ana Lind.', 'Ana Lind supports relief bill'],
    ['Ana Lind agreed to go along with the relief bill.', 'Ana Lind accepts relief bill'],
    ['Ana Lind’s goal of lifting the tariffs was far off.', 'Ana Lind supports lifting the tariffs'],
    ['Norway wants the annex to be underwritten by lenders.', 'Norway demands annex to be underwritten by lenders'],
    ['Ana Lind is open to letting the first train go on Sunday.', 'Ana Lind open letting the first train go'],
    ['Ana Lind rejected an effort led by Jan Berg to lift the tariffs.', 'Ana Lind rejects effort led by Jan Berg'],
    ['The army called on the rebels to stop needless attacks.', 'army demands stop needless attacks'],
    ['Ana Lind issued a rebuke of the relief package.', 'Ana Lind rejects relief package'],
    ['France closed the door to a referendum.', 'France rejects referendum'],
    ['France presented a peace plan. Ana Lind left the door open to the plan.', 'Ana Lind open peace plan'],
    ['Ana Lind disagrees with the tariffs.', 'Ana Lind rejects tariffs'],
    ['The tariffs are hated by Poland.', 'Poland rejects tariffs'],
    ['Ana Lind announced new tariffs on steel.', 'Ana Lind supports new tariffs on steel'],
    ['France warned that it would impose tariffs on steel.', 'France conditional impose tariffs on steel'],
    ['Poland’s threats to raise the tariffs alarmed France.', 'Poland conditional raise the tariffs'],
    ['Ana Lind is dangling the prospect of tariffs on steel.', 'Ana Lind conditional tariffs on steel'],
    ['Ana Lind unveiled a peace plan.', 'Ana Lind proposes peace plan'],
    ['Ana Lind proposed talks on the border.', 'Ana Lind proposes talks on the border'],
    ['Ana Lind suggested that France take over the mission.', 'Ana Lind proposes France take over the mission'],
    ['The peace plan was agreed upon by France.', 'France accepts peace plan'],
    ['France said it would retaliate against the tariffs.', 'France supports retaliate against the tariffs'],
    ['Ana Lind said she might impose tariffs on steel.', 'Ana Lind open impose tariffs on steel'],
    ['“Our goal is to end the blockade,” Ana Lind said.', 'Ana Lind supports end the blockade'],
    ['“The task now is for Poland to lift the siege,” Ana Lind said.', 'Ana Lind demands Poland to lift the siege'],
    ['“What we need is a ceasefire,” Ana Lind said.', 'Ana Lind demands ceasefire'],
    ['“Stronger guarantees are essential,” Ana Lind said.', 'Ana Lind demands Stronger guarantees'],
    ['France called for an inquiry into the raid as well as into recent attacks.', 'France demands inquiry into the raid as well as into recent attacks'], // biome-ignore format: one line
    ['Among the demands made by Poland are an end to the blockade, the release of prisoners and a vote.', 'Poland demands an end to the blockade; Poland demands vote'], // biome-ignore format: one line
    ['Poland’s demands – which include ending a blockade by France – are unlikely to be met.', 'Poland demands ending a blockade by France'], // biome-ignore format: one line
    ['The negotiating points of Poland, including an end to the siege, were sent.', 'Poland demands an end to the siege'], // biome-ignore format: one line
    ['France does not refuse talks about the peace plan.', 'France open peace plan'],
    ['France’s cabinet voted by nine to four on Sunday to lift the tariffs.', 'France supports lift the tariffs'],
    ['Ana Lind would ask the cabinet to approve the railway if the gates were opened.', 'Ana Lind conditional railway'],
    ['“I will lift the tariffs on the day they open the port,” Ana Lind said.', 'Ana Lind conditional'],
    ['France and Poland met. All parties agreed to a ceasefire, Ana Lind said.', 'Poland accepts ceasefire'],
    ['France plans to create a water commission. Ana Lind opposes the commission.', 'Ana Lind rejects create a water'],
    ['The council debated the relief bill. Several farm groups oppose it.', 'farm groups rejects relief bill'],
    ['The council debated the relief bill. Many House Republicans oppose it.', 'many House Republicans rejects relief'],
    [
      'The council debated the relief bill. Republican candidates oppose it.',
      'Republican candidates rejects relief bill',
    ],
    ['The council debated the relief bill. It drew objections from Republican lawmakers.', 'Republicans rejects relief bill'], // biome-ignore format: one line
    ['Ana Lind rejected an effort led by Jan Berg, a senator, to lift the tariffs.', 'Ana Lind rejects effort led by Jan Berg'], // biome-ignore format: one line
    ['Ana Lind made one final push for approving the peace plan.', 'Ana Lind demands peace plan'],
    ['France lobbied against undermining the peace plan.', 'France supports peace plan'],
    ['France has not embraced the peace plan.', 'France doubts peace plan'],
    ['Ana Lind questioned the move to free the prisoners.', 'Ana Lind doubts move to free the prisoners'],
    ['Norway regretted the decision to restore sanctions.', 'Norway doubts decision to restore sanctions'],
    ['Ana Lind came. She repeated her call to send arms to Poland.', 'Ana Lind demands send arms to Poland'],
    ['France repeated its demand that Poland lift the tariffs.', 'France demands Poland lift the tariffs'],
    ['France has demanded Poland lift the tariffs.', 'France demands lift the tariffs'],
    ['Ana Lind promised a veto of the relief bill.', 'Ana Lind rejects relief bill'],
    ['Ana Lind threatened to go ahead with the peace plan.', 'Ana Lind conditional peace plan'],
    ['France plans to impose tariffs on steel.', 'France supports impose tariffs on steel'],
    ['France announced that it would lift the tariffs.', 'France supports it would lift the tariffs'],
    ['Ana Lind announced that she would push a bill to end the blockade.', 'Ana Lind proposes'],
    ['France backtracked on its promise to lift the tariffs.', 'France rejects lift the tariffs'],
    ['Ana Lind said she supported lifting the tariffs.', 'Ana Lind supports lifting the tariffs'],
    ['Ana Lind is one of the senate’s loudest critics of the peace plan.', 'Ana Lind rejects peace plan'],
    ['France and Norway released a statement calling for a referendum.', 'Norway demands referendum'],
    ['Ana Lind vowed to veto the relief bill unless Poland lifts the tariffs.', 'Ana Lind demands lifts the tariffs'],
    ['Ana Lind announced that she would withdraw from the nuclear deal.', 'Ana Lind rejects nuclear deal'],
    ['Ana Lind announced that she would push a relief bill.', 'Ana Lind proposes relief bill'],
    ['Ana Lind threatened to walk away from the talks if the gates were closed.', 'Ana Lind conditional talks'],
    ['Neither France nor Poland has agreed to the peace plan.', 'Poland rejects peace plan'],
    ['Poland shot down the peace plan.', 'Poland rejects peace plan'],
    ['Ana Lind has the support of Poland for the peace plan.', 'Poland supports peace plan'],
    ['France has not yet taken a position on the tariffs.', 'France undecided tariffs'],
    ['France will not crash out of the union without a treaty.', 'France rejects crash out of the union'],
  ])('%s', (text, position) => {
    expect(positionsTold(text).join('; ')).toContain(position)
  })

  it.each([
    // What was done to none, or only wished once.
    ['Ana Lind has offered no peace plan.', /proposes/u],
    ['Ana Lind pushes border talks.', /proposes/u],
    ['Ana Lind announced talks on the border.', /proposes/u],
    // What is only near, or not done so far.
    ['France was on the verge of signing the peace accord.', /France/u],
    ['France is close to signing the peace accord.', /France/u],
    ['France has not yet signed the peace accord.', /France/u],
    ['Ana Lind neither accepted nor refused the peace plan.', /Lind/u],
    ['France and Poland failed to agree on the budget.', /budget/u],
    // What may be so is guessed.
    ['Ana Lind suggested that the threats by Poland may be a pretext.', /Lind/u],
    // Praise and joy are asked of nobody; what is won is another’s.
    ['“The council should be commended for passing the relief bill,” Ana Lind said.', /demands/u],
    ['Jan Berg, the president of Poland, said that lawmakers should be pleased with the relief bill.', /Berg/u],
    ['Ana Lind won approval of the relief bill from the council.', /Lind/u],
    ['Poland shot down a drone.', /Poland/u],
    ['“We cannot live with strangers at our gates,” Ana Lind said.', /Lind/u],
    ['Ana Lind has never refused dialogue.', /Lind/u],
    ['The council debated the relief bill. “The bill will break the cycle of crises,” Ana Lind said.', /doubts/u],
    ['France had hoped to reach a peace deal.', /France/u],
    // What might be made of another.
    [
      'If the council imposes sanctions, prompting France to renege on the peace deal, there is war.',
      /council|France/u,
    ],
    // Only some of them.
    ['The council debated the relief bill. Republicans who backed the bill lost.', /Republicans/u],
    // What another may think, or would not say.
    ['France presented a deal. Asked whether he thought that Ana Lind would veto the deal, Jan Berg left.', /Lind/u],
    ['France presented a deal. Jan Berg declined to say that Ana Lind would veto the deal.', /Lind/u],
    ['France took the gift without any conditions from Norway.', /Norway/u],
    ['France left the trade deal untouched.', /France/u],
    // What is wanted is not the process.
    ['France wants a dispute process that Poland wanted to drop.', /Poland demands/u],
    // What something is done for is not it.
    ['Ana Lind said that France should not make concessions in order to lift the tariffs.', /Lind rejects lift/u],
    // Whose effort it is.
    ['Ana Lind rejects Jan Berg’s effort to lift the tariffs.', /Lind rejects lift/u],
    // What nobody decides.
    ['Whether Ana Lind will face anger over the peace plan is unclear.', /undecided/u],
    // What presses is what happens.
    ['Putting pressure on lawmakers to reach an agreement, France was facing a deadline.', /France/u],
    ['Ana Lind and Jan Berg want to persuade the council to accept or reject the peace deal.', /supports/u],
    ['France presented a trade deal. “This is the good deal that we have sought,” Ana Lind said.', /Lind demands/u],
    ['Ana Lind welcomes every effort to give the farmers their river back.', /Lind/u],
    ['Norway wanted any agreement to undo the nuclear program.', /Norway rejects/u],
    ['Ana Lind got a call from Norway to discuss the tariffs.', /Norway/u],
    ['France tried to cut a clause that its laws would be changed to lift the tariffs.', /France/u],
    ['France asked for a delay.', /France/u],
    // What side imposes may be told of by its end.
    ['France plans to lift the tariffs. Ana Lind opposes the tariffs.', /Lind rejects lift/u],
    ['The council debated the relief bill. Companies oppose it. Three senators oppose it.', /Companies|senators/u],
    // Where somebody stood.
    ['Ana Lind has called for tariffs on steel in the past.', /Lind/u],
    // What a tariff costs.
    ['“A 25 percent tariff needs to be passed on to the consumer,” Ana Lind said.', /Lind/u],
    // What might be agreed.
    ['Poland can sink a peace deal that France supports.', /France/u],
    ['“Our goal is to do good for the American people,” Ana Lind said.', /Lind/u],
    ['“The tariffs are worth 5 billion dollars,” Ana Lind said.', /Lind/u],
    ['“Nobody thought that we would impose tariffs,” Ana Lind said.', /Lind/u],
    // What others demand of us.
    [
      '“Before giving us ultimatums, demanding that we lift the tariffs, we say they should think,” Ana Lind said.',
      /demands.*lift/u,
    ],
    ['“Before putting ultimatums to us, demanding an end to the blockade, we say no,” Ana Lind said.', /demands/u],
    // What a third is to do.
    [
      'Ana Lind called on Poland to get the rebels to vacate the port, accept amnesty and leave the valley.',
      /accepts/u,
    ],
    ['Ana Lind wants to see what happens to the truce.', /Lind/u],
    // A part of a deal is not the whole.
    ['Norway drafted a peace deal. Poland balked at such a clause.', /Poland rejects peace deal/u],
  ])('nothing of: %s', (text, wrong) => {
    expect(positionsTold(text).join('; ')).not.toMatch(wrong)
  })
})
