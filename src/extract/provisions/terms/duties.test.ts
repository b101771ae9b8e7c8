import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

describe('duties, rules and exemptions of a plan', () => {
  it.each([
    ['The deal requires car makers to pay workers at least $16 an hour.', 'labour: pay workers at least $16 an hour'],
    ['The agreement requires that cars be built with at least 75 percent of parts made in Lorvia.', 'other:car: cars be built with at least 75 percent of parts made in Lorvia'], // biome-ignore format: one line
    ['Under the new rules, cars must be built with parts made in Lorvia.', 'other:car: cars must be built with parts made in Lorvia'], // biome-ignore format: one line
    ['Evictions would be suspended under the bill.', 'other:housing: Evictions would be suspended'],
    ['Officials said Karsa would be exempt from tariffs on cars.', 'trade: Karsa would be exempt from tariffs on cars'],
    ['The deal shields Karsan farmers from the tariffs.', 'trade: shields Karsan farmers from the tariffs'],
    ['The agreement includes tougher labor requirements for Karsa.', 'labour: tougher labor requirements for Karsa'],
    ['The deal includes greater access to France’s dairy market. France spoke.', 'trade: greater access to France’s dairy market (France)'], // biome-ignore format: one line
    ['The fund will be overseen by an inspector general.', 'monitoring: The fund will be overseen by an inspector general'], // biome-ignore format: one line
    ['The deal limits the legal challenges that investors can bring.', 'other:dispute-settlement: limits the legal challenges'], // biome-ignore format: one line
    ['Vessia promised to watch over the freed commanders.', 'monitoring: watch over the freed commanders (Vessia)'],
    ['Under the plan, Poland would pay France 90 million crowns a year.', 'trade: Poland would pay France 90 million crowns a year (Poland)'], // biome-ignore format: one line
    ['The plan would create a joint water commission.', 'other:water: would create a joint water commission'],
    ['The draft would put off any decision on who owns the Korin Gap.', 'territory.line: would put off any decision'],
    ['France and Poland reached a deal. Lorvia stayed away. The two countries agreed to limit the legal challenges. France spoke. Lorvia spoke. Poland spoke.', 'other:dispute-settlement: limit the legal challenges (France + Poland)'], // biome-ignore format: one line
    ['The agreement includes tougher labor requirements for Poland. Poland spoke.', 'labour: tougher labor requirements for Poland (Poland)'], // biome-ignore format: one line
    ['The deal requires makers to build 60 percent of a boat’s value in the region.', 'other:boat: build 60 percent of a boat’s value in the region'], // biome-ignore format: one line
    ['The agreement calls for Karsa to give access to its nuclear program. All sites may be inspected if there is a need.', 'monitoring: All sites may be inspected'], // biome-ignore format: one line
    ['The bill will speed payments of $200 to families. Farmers will get loans. It will extend the truce.', 'ceasefire: It will extend the truce'], // biome-ignore format: one line
    [
      'On Tuesday, Lind appealed to Poland to buy more dairy products. Poland spoke.',
      'trade: buy more dairy products (Poland)',
    ],
    ['Lind urged Karsa to release two Canadians who have been held for months.', 'prisoners: release two Canadians (Karsa)'], // biome-ignore format: one line
    ['The president proposed implementing a 25% tax on goods.', 'budget: implementing a 25% tax on goods'],
    ['The House and Senate yesterday approved $25 million in aid for towns.', 'economy.aid: $25 million in aid for towns'], // biome-ignore format: one line
    // What somebody pays for what crosses a border, and what somebody sets.
    ['Poland will impose a 25% tax on all French goods.', 'trade: Poland will impose a 25% tax on all French goods (Poland)'], // biome-ignore format: one line
    ['Poland promised to cut the tax on imports.', 'trade: cut the tax on imports (Poland)'],
    ['Poland plans to hit French goods with tariffs.', 'trade: hit French goods with tariffs (Poland)'],
    ['Tariffs on Polish goods will rise to 25%.', 'trade: Tariffs on Polish goods will rise to 25%'],
    ['Poland agreed to change its laws on patents.', 'other:law: change its laws on patents (Poland)'],
    // What hangs on another verb, or is said to be needed.
    ['Poland said that it would stop shelling for seven hours.', 'ceasefire: it would stop shelling for seven hours (Poland)'], // biome-ignore format: one line
    ['Ships were needed to force the blockade to be lifted.', 'sanctions: the blockade to be lifted'],
    ['Poland urged France to press Spain to release two Canadians who have been held.', 'prisoners: release two Canadians (Spain)'], // biome-ignore format: one line
    ['A real enforcement mechanism is critical, Lind said.', 'monitoring: A real enforcement mechanism'],
    ['Lind suggested that the UN take over responsibility for the Karsa Strip.', 'governance: the UN take over responsibility for the Karsa Strip (United Nations)'], // biome-ignore format: one line
    // What is told of a truce, and lists behind their verb.
    ['The cease-fire began at dawn.', 'ceasefire: The cease-fire'],
    ['Nobody knows why a truce brokered by Vessia fell apart.', 'ceasefire: a truce brokered by Vessia'],
    ['Among demands made by the rebels are an end to the blockade of Karsa, extending the truce, and a release of prisoners.', 'sanctions: an end to the blockade of Karsa'], // biome-ignore format: one line
    ['Among demands made by the rebels are an end to the blockade of Karsa, extending the truce, and a release of prisoners.', 'prisoners: a release of prisoners'], // biome-ignore format: one line
    // What is told behind a verb that makes it a duty.
    ['Under the deal, 40 percent of a boat will have to be built by workers of the region.', 'labour: 40 percent of a boat will have to be built by workers of the region'], // biome-ignore format: one line
    ['The pact would require half of a boat be built in Lorvia.', 'other:boat: half of a boat be built in Lorvia'],
    ['Under the changes agreed to by Lorvia and Karsa, builders would be required to build half of the hull.', 'other:hull: build half of the hull'], // biome-ignore format: one line
    ['Under the bill, companies would be able to defer payment of the payroll tax.', 'budget: defer payment of the payroll tax'], // biome-ignore format: one line
    ['The deal would bring relief from crushing international sanctions.', 'sanctions: would bring relief from crushing international sanctions'], // biome-ignore format: one line
    ['The 14-point draft, parts of which were seen by two papers, would cut wages.', 'labour: would cut wages'],
    ['The agreement included the release of three Karsans jailed in Lorvia.', 'prisoners: the release of three Karsans jailed in Lorvia'], // biome-ignore format: one line
    ['Under the bill, rents would be frozen and evictions put on hold.', 'other:housing: evictions put on hold'],
    ['The deal covers many areas, including rules of origin for boats as well as new digital trade rules and strengthened labor rules.', 'trade: new digital trade rules'], // biome-ignore format: one line
    // What is done anew to what was told.
    ['The bill would cut unemployment insurance. The ministers signed off on a major expansion of unemployment insurance.', 'labour: a major expansion of unemployment insurance'], // biome-ignore format: one line
    // What goes on with what a plan lays down.
    ['The deal requires car makers to pay workers at least $16 an hour. They will also be required to use more local steel.', 'other:steel: use more local steel'], // biome-ignore format: one line
    ['Under the plan, Poland would free all hostages. A share of each boat must be built from Polish parts.', 'other:boat: A share of each boat must be built from Polish parts'], // biome-ignore format: one line
    ['The bill will fund the police until May. It provides back-pay for workers.', 'labour: back-pay for workers'],
    // Who may do something is not bound to.
    ['Under the plan, Polish families may go back to their houses.', 'humanitarian: Polish families may go back to their houses'], // biome-ignore format: one line
    ['The agreement also includes standards to protect intellectual property, stronger labor rules and environmental obligations.', 'labour: stronger labor rules'], // biome-ignore format: one line
    ['The agreement also includes standards to protect intellectual property, stronger labor rules and environmental obligations.', 'environment: environmental obligations'], // biome-ignore format: one line
    // What bills do: bans, levies, crimes, sums with their purpose, lines of a list.
    ['The plan includes across-the-board spending cuts.', 'budget: across-the-board spending cuts'], // biome-ignore format: one line
    ['The bill would repeal the Harbour Act.', 'other:law: would repeal the Harbour Act'], // biome-ignore format: one line
    ['The bill would secure the border.', 'migration: would secure the border'], // biome-ignore format: one line
    ['The bill would make rustling a federal crime.', 'justice: would make rustling a federal crime'], // biome-ignore format: one line
    ['A bill in the senate proposes a 7 percent levy on boat sales.', 'budget: a 7 percent levy on boat sales'], // biome-ignore format: one line
    ['The office proposed introducing tariffs on $2.4 billion in goods.', 'trade: introducing tariffs on $2.4 billion in goods'], // biome-ignore format: one line
    ['The bill bars Poland from enriching uranium. Poland spoke.', 'nuclear: bars Poland from enriching uranium (Poland)'], // biome-ignore format: one line
    ['Lind proposed a plan that would ban the council from raising taxes on farms.', 'budget: ban the council from raising taxes on farms'], // biome-ignore format: one line
    ['That plan would raise taxes on couples making more than $250,000.', 'budget: would raise taxes on couples making more than $250,000'], // biome-ignore format: one line
    ['The bill calls for giving states a set amount of money, known as a cap.', 'economy.aid: giving states a set amount of money'], // biome-ignore format: one line
    ['The amendment includes $8 billion over five years to help sick farmers.', 'economy.aid: $8 billion over five years to help sick farmers'], // biome-ignore format: one line
    ['The union requested a salary of $46,800 for drivers.', 'labour: a salary of $46,800 for drivers'], // biome-ignore format: one line
    ['Lind proposed a rule that would tighten work requirements for farmers.', 'labour: would tighten work requirements for farmers'], // biome-ignore format: one line
    ['Here are three things the bill does:\n\nEliminates tax penalties for farmers\n\nIncludes Medicaid cuts', 'budget: Eliminates tax penalties for farmers'], // biome-ignore format: one line
    ['Here are three things the bill does:\n\nEliminates tax penalties for farmers\n\nIncludes Medicaid cuts', 'budget: Medicaid cuts'], // biome-ignore format: one line
    ['The bill would create a national standard for voting.', 'other:standard: would create a national standard for voting'], // biome-ignore format: one line
    ['The retirees’ cost-of-living allowance will be decreased.', 'labour: The retirees’ cost-of-living allowance will be decreased'], // biome-ignore format: one line
    ['Workers cheered a deal to end a strike at the mill, the union said.', 'labour: end a strike at the mill'], // biome-ignore format: one line
    ['The bill would require background checks for boat owners.', 'other:guns: background checks for boat owners'], // biome-ignore format: one line
    ['The bill would delay the implementation of the harbour law.', 'other:law: would delay the implementation of the harbour law'], // biome-ignore format: one line
    ['Lind’s Boats Act would make the theft of a boat a felony. Lind spoke.', 'justice: would make the theft of a boat a felony'], // biome-ignore format: one line
    ['Poland is ready to buy French goods. France spoke.', 'trade: buy French goods (Poland)'], // biome-ignore format: one line
  ])('%s', (text, term) => {
    expect(told(text)).toContain(term)
  })

  it.each([
    // What is only supposed, feared or threatened.
    'The agreement offers Karsa protection if Lorvia imposes tariffs on cars.',
    'Lind threatened that Lorvia would impose a 25% tax on cars.',
    'Lorvia would impose a 25 percent tariff on cars if no deal is reached.',
    // What is said not to be in it, and praise.
    'The deal does not expand paid sick leave.',
    'The deal will strengthen the middle class and create good, well-paying jobs.',
    'The pact will result in freer markets, fairer trade and growth.',
    'Lorvia wants to keep the trade deal.',
    'The plan does not include any provision relating to the fuel tax.',
    'Lund spoke of issues such as health care.',
    'The deal left unanswered questions about its nuclear weapons.',
    // What is guessed of somebody, or foretold.
    'Poland wants to keep talking over the trade war.',
    'Exports would fall next year.',
    'The tariffs force Poland to pay money to the treasury.',
    'The attack forced Poland to lift the embargo.',
    'The storm will hit the state budget.',
    // When something is due, what is not done and what a text is only likened to.
    'Congress faces a Thursday deadline to raise the debt ceiling.',
    'The council will have to resort to cutting wages.',
    'Some compare the relief for Karsa to a stimulus bill that will pour fuel on a burning fire.',
    'The agreement will resonate far beyond the flights.',
    // Words of a body's name, a law's own name, and a pact that is left.
    'Under the deal, Poland would engage with the United Nations Security Council.',
    'The legislation, called the Lorvian Health Care Act, would rewrite the draft.',
    'The United States would not pull out of the agreement.',
    // What a text would not do, does not manage to do, makes people want, or leaves open.
    "The deal won't cut federal spending or shrink the national debt.",
    'The bill fails to repeal the Harbour Act.',
    'The amendment would give the state the incentive to cut wages.',
    'The bill has loopholes that could delay enforcement.',
    'Lind insisted that the endless spending debate should be set aside.',
    // What comes where there is no deal, and what a thing brings with it.
    'If no deal is struck, taxes will go up, and steep spending cuts will go into effect.',
    'Without a deal, steep spending cuts will go into effect on Monday.',
    'It would be a single system, which would require a massive federal spending increase.',
    // What only goes with what would be, and what people would come to feel.
    'While touting tax cuts, Lind will also outline a speech.',
    'The number of people with health insurance covering drugs would be slashed.',
    'Reducing greenhouse gases will result in higher costs.',
    'Many families would see tax cuts while others will face tax increases.',
    'The bill would increase the real GDP by up to 3.3 percent.',
    'The bill is expected to receive a vote in the council.',
    'The bill cuts billions from military retiree benefits.',
    'After the plan is published a final rule could be finished by May.',
    // Laws in force.
    'The measures include a law that makes it a criminal offence for anybody to sell boats.',
    'The proposal says that a 1975 law bars towns from raising taxes.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    [
      'what somebody wants to avoid',
      'Lind appealed to Karsa to avoid more tariff hikes. The tariff hikes took effect.',
    ],
    ['when something is due', 'The plan would open the water gates. The mill opens within ten days of the first release of water.'], // biome-ignore format: one line
    ['what people weigh', 'The plan would limit the nuclear program. The removal of any doubts about the nuclear program is near.'], // biome-ignore format: one line
    ['what somebody failed to do', 'The plan would cut spending. The council failed to cut spending.'],
    ['what describes a firm', 'The plan would cut spending. The firm cutting spending is here.'],
    ['what comes of it', 'The plan would cut spending. Prices fell, cutting spending.'],
    ['what there is none of', 'The deal would limit uranium enrichment. Silence means no constraints on uranium enrichment.'], // biome-ignore format: one line
  ])('and not again: %s', (_, text) => {
    expect(told(text)).toHaveLength(1)
  })
})
