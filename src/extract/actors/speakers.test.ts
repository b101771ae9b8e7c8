import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { nameReport } from '../../record/report.ts'
import { extract } from '../index.ts'

const unknown = { file: 'a.txt', url: null, outlet: null, headline: null, published: null, zone: null, language: 'en' }
const empty = { credit: [], authors: [], furniture: [], parts: [], metadata: [], problems: [] }
const found = (text: string) => extract(nameReport({ ...unknown, ...empty, text }), english)

const speakersOf = (text: string) => {
  const { actors, attributions } = found(text)
  return attributions.map(({ speaker }) => actors.find((actor) => actor.id === speaker)?.name ?? speaker)
}

describe('somebody without a name', () => {
  it.each([
    ['However, according to a Lorvian official, Berg’s ship was slower.', ['unnamed: a Lorvian official']],
    ['A Lorvian official, Berg’s ally, said the port was safe.', ['unnamed: A Lorvian official, Berg’s ally,']],
    ['Two diplomats close to Ada Berg said the port was safe.', ['unnamed: Two diplomats close to Ada Berg']],
    ['The spokesman for President Ada Berg said no.', ['unnamed: The spokesman for President Ada Berg']],
    ['A supporter of President Ada Berg said the port was safe.', ['unnamed: A supporter of President Ada Berg']],
    ['Senior Northern and Danish bishops said the port was safe.', ['unnamed: Senior Northern and Danish bishops']],
    ['Officials in recent weeks said the port was safe.', ['unnamed: Officials in recent weeks']],
    ['12 Senate Democrats said the port was safe.', ['unnamed: 12 Senate Democrats']],
    ['Dozens of Green deputies said the port was safe.', ['unnamed: Dozens of Green deputies']],
    ['Dockworkers in the north said the port was safe.', ['unnamed: Dockworkers in the north']],
    ['The agency said the port was safe.', ['unnamed: The agency']],
    ['Seventy-four percent said the port was safe.', ['unnamed: Seventy-four percent']],
    ['Some said the port was safe.', ['unnamed: Some']],
    ['Republican leadership said the port was safe.', ['unnamed: Republican leadership']],
    ['The governor’s office said the port was safe.', ['unnamed: The governor’s office']],
    ['Karsa’s Foreign Minister said the port was safe.', ['unnamed: Karsa’s Foreign Minister']],
    ['The North Koreans said the port was safe.', ['unnamed: The North Koreans']],
    ['The individuals said the port was safe.', ['unnamed: The individuals']],
    ['The bill says that the port is safe.', ['unnamed: The bill']],
    ['The architects of the war said no. They said ships would come.', ['unnamed: The architects of the war', 'unnamed: The architects of the war']], // biome-ignore format: one line
    ['Lorvian lawmakers said no. Prosecutors left on Monday. They said ships would come.', ['unnamed: Prosecutors']], // biome-ignore format: one line
    ['Lorvia said no. The report said the port was safe.', ['unnamed: The report']],
    ['One senior House Republican said the port was safe.', ['unnamed: One senior House Republican']],
    ['U.S. and Danish boat builders said the port was safe.', ['unnamed: U.S. and Danish boat builders']],
    [
      'Another senior administration official said the port was safe.',
      ['unnamed: Another senior administration official'],
    ],
    [
      'Senior official Jan Lund came. A port official said the dock was safe. The official said ships would come.',
      ['unnamed: A port official', 'unnamed: A port official'],
    ],
    [
      'A U.S. official said the port was safe. A Danish official said it was not. The U.S. official said no.',
      ['unnamed: A U.S. official', 'unnamed: A Danish official', 'unnamed: A U.S. official'],
    ],
  ])('%s', (text, expected) => expect(speakersOf(text).slice(-expected.length)).toEqual(expected))
})

describe('a name', () => {
  it.each([
    ['President Ada Berg and harbour chief Jan Lund said the port was safe.', ['Ada Berg']],
    ['A report from the Committee for a Safe Harbour said the port was safe.', ['Committee for a Safe Harbour']],
    ['The official Harbour Gazette said the port was safe.', ['Harbour Gazette']],
    ['The Senate said the port was safe.', ['Senate']],
    ['The Vandals said the port was safe.', ['Vandals']],
    ['The port was safe, Reuters news agency said.', ['Reuters']],
    ['Kim Dal Son came. He said the port was safe.', ['Kim Dal Son']],
    ['Dagny Berg came. Dagny said the port was safe.', ['Dagny Berg']],
    ['Odran Velk Mora came. Velk Mora said the port was safe.', ['Odran Velk Mora']],
    ['Department of Safe Harbours Secretary Ada Berg said the port was safe.', ['Ada Berg']],
    ['Norway and its allies said the port was safe.', ['Norway']],
    ['He wrote that in January Lorvian President Ada Berg said the port was safe.', [null, 'Ada Berg']],
    ['Voice of Lorvia said the port was safe.', [null]],
    ['Axios said the port was safe.', ['Axios']],
    ['Lorvia’s Channel 9 said the port was safe.', ['Channel 9']],
    ['The talks were led by Vice Premier Jan He. Mr. He said the port was safe.', ['Jan He']],
    ['President Lu Wenbo came. Ada Berg met Lu. Lu said the port was safe.', ['Lu Wenbo']],
    ['Pak Song ho came. Pak Song ho said the port was safe.', ['Pak Song ho']],
    ['The U.S.-Norway Business Council said the port was safe.', ['U.S.-Norway Business Council']],
    ['The American Chamber of Commerce in Norway said the port was safe.', ['American Chamber of Commerce in Norway']],
    ['Something the Treasury said was safe.', ['Treasury Department']],
    ['Jan Lund’s claim that the port was safe was false.', ['Jan Lund']],
    ['Tide writer and war correspondent Jan Lund said the port was safe.', ['Jan Lund']],
    ['“We leave,” said the Council’s No. 2, Karsan Republican Jan Lund.', ['Jan Lund']],
    ['Danish Ambassador to the United States Jan Lund said the port was safe.', ['Jan Lund']],
    ['The Harbour Ministry said no. The ministry said the port was safe.', ['Harbour Ministry', 'Harbour Ministry']],
    ['Nadim al-Omari, a doctor, said the port was safe.', ['Nadim al-Omari']],
    ['US-led talks, Jan Lund said, were over.', ['Jan Lund']],
    [
      'A captain in Oslo, who asked not to be named, said the port was safe. He said ships would come.',
      [
        'unnamed: A captain in Oslo, who asked not to be named,',
        'unnamed: A captain in Oslo, who asked not to be named,',
      ],
    ],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('one and another without a name', () => {
  it.each([
    [
      'A port official said the dock was safe. Two officials said ships would come. The official said no.',
      ['unnamed: A port official', 'unnamed: Two officials', 'unnamed: A port official'],
    ],
    [
      'A port official said the dock was safe. The former official said ships would come.',
      ['unnamed: A port official', 'unnamed: The former official'],
    ],
    [
      'A diplomat, who was not authorised to speak, said the dock was safe. The diplomat said ships would come.',
      [
        'unnamed: A diplomat, who was not authorised to speak,',
        'unnamed: A diplomat, who was not authorised to speak,',
      ],
    ],
    ['Several of the diplomats said the dock was safe.', ['unnamed: Several of the diplomats']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('words that point back', () => {
  const berg = 'Ada Berg said the port was safe.'
  it.each([
    ['a surname that is a given name too', 'On Monday Kerry said the port was safe. He said ships would come.', ['Kerry', 'Kerry']], // biome-ignore format: one line
    ['who is spoken of does not speak', 'The White House said the port was safe. Norway also agreed to send “many ships,” it said.', ['White House', 'White House']], // biome-ignore format: one line
    ['the outlet itself is ‘we’', `${berg} As we reported, the port was safe.`, ['Ada Berg', null]],
    ['‘we’ in a quotation', `${berg} “We believe that ships will come,” she said.`, ['Ada Berg', 'Ada Berg']], // biome-ignore format: one line
    ['a statement of somebody else', 'Lorvia said no. The statement from harbours said the port was safe.', ['Lorvia', 'unnamed: The statement from harbours']], // biome-ignore format: one line
    [
      'who of two is one',
      'They watched the row between Ada Berg and Jan Lund, who has called for ships.',
      ['Jan Lund'],
    ],
    ['who of two are both', 'Ada Berg and Jan Lund, who have called for ships, left.', ['Ada Berg']],
    ['who of two that are met are both', 'They met Ada Berg and Jan Lund, who have called for ships.', ['Ada Berg']],
    ['a statement of a nation', 'Lorvia said no. The Danish statement said the port was safe.', ['Lorvia', 'Denmark']],
    ['a declaration is ‘it’', 'Lorvia came. According to the declaration of the two envoys, the port is safe. Ships will come, it said.', ['unnamed: the declaration of the two envoys', 'unnamed: the declaration of the two envoys']], // biome-ignore format: one line
    ['the subject of a clause in the sentence before', 'Jan Lund said no.\n\nThe plan was vague when Odran Velk laid it out on Monday.\n\n“We leave,” he said.', ['Jan Lund', 'Odran Velk']], // biome-ignore format: one line
    [
      'over an apposition',
      'Among them was Sen. Ada Berg, California Democrat, who said the port was safe.',
      ['Ada Berg'],
    ],
    ['over a party and a place', 'Take Sen. Ada Berg, R-Texas, who said the port was safe.', ['Ada Berg']],
    ['in a change for somebody', 'Lorvian President Ada Berg left. It was a change for the president, who said the port was safe.', ['Ada Berg']], // biome-ignore format: one line
    ['of those who are against', 'Berg faces criticism from members of the council who said the port was safe.', ['unnamed: members of the council']], // biome-ignore format: one line
    ['of hawks in a state', 'Berg faces pressure from hawks in Norway, who said the port was safe.', ['unnamed: hawks in Norway']], // biome-ignore format: one line
    ['whom the main clause begins with', 'Jan Lund said no. Asked by reporters if he had said that the port was safe, Odran Velk said: “Ships will come.”', ['Jan Lund', 'unnamed: reporters', 'Odran Velk', 'Odran Velk']], // biome-ignore format: one line
    ['of some, who are named', 'Some critics, such as Ada Berg and Jan Lund, said the port was safe.', ['Ada Berg']],
    ['whoever a sentence is about without a name', 'Ada Berg said no. The president has done little since Odran Velk left. He said ships would come.', ['Ada Berg', 'Ada Berg']], // biome-ignore format: one line
    ['the body that a main clause begins with', 'Lorvia said no. As it seeks a way out, the Harbour Ministry said ships would come.', ['Lorvia', 'Harbour Ministry', 'Harbour Ministry']], // biome-ignore format: one line
    ['who only seems to be named', 'Jan Lund said no. Caustic jabs came. He said the port was safe.', ['Jan Lund', 'Jan Lund']], // biome-ignore format: one line
  ])('%s', (_, text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('a body that is called by what it is', () => {
  it.each<[string, (string | null)[]]>([
    ['Lund Ferries offered a rise, two people told the Harbour Tide. The company denied the report.', ['unnamed: two people', 'Lund Ferries']],
    ['Lund Ferries has shut two lines. The Harbour Tide reported that more would follow. The company said it had no such plan.', ['Harbour Tide', 'Lund Ferries']],
    ['Lund Motors said the lines were safe. Reuters said they were not. The firm said it had no such plan.', ['Lund Motors', 'Reuters', 'Lund Motors']],
    ['The Amalgamated Dock Workers of Karsa called a strike. The union said its members had no choice.', ['Amalgamated Dock Workers of Karsa']],
    ['The Brotherhood of Harbour Pilots is on strike. Lund Ferries said no. The union said that it would go on.', ['Lund Ferries', 'Brotherhood of Harbour Pilots']],
    ['The Amalgamated Dock Workers of Karsa said no. Lund Ferries said yes. The union insisted the strike would go on. The company said no.', ['Amalgamated Dock Workers of Karsa', 'Lund Ferries', 'Amalgamated Dock Workers of Karsa', 'Lund Ferries']],
    ['The Karsa Nurses Guild said no. It rained. According to the union, the beds were full.', ['Karsa Nurses Guild', 'Karsa Nurses Guild']],
    ['The Amalgamated Dock Workers of Karsa and Lund Ferries reached a deal. The company said that the raise was small. The union said it was not.', ['Lund Ferries', 'Amalgamated Dock Workers of Karsa']],
    ['The Harbour Ministry said no. The company said the port was safe.', ['Harbour Ministry', 'unnamed: The company']],
    ['The Amalgamated Dock Workers of Karsa said no. The company said the port was safe.', ['Amalgamated Dock Workers of Karsa', 'unnamed: The company']],
    ['Lund Ferries said no. The union said the port was safe.', ['Lund Ferries', 'unnamed: The union']],
    ['Two people told the Harbour Tide that the port was safe. The company said it was not.', ['unnamed: Two people', 'unnamed: The company']],
    ['The Amalgamated Dock Workers of Karsa said no. A union said the port was safe.', ['Amalgamated Dock Workers of Karsa', 'unnamed: A union']],
  ])('%s', (text, expected) => expect(speakersOf(text).filter((s) => s !== null)).toEqual(expected)) // biome-ignore format: one line
})

describe('what a participle passes on', () => {
  it.each([
    ['Ms. Berg met the envoys who have warned against the deal, saying it was weak.', ['unnamed: the envoys', 'unnamed: the envoys']], // biome-ignore format: one line
    ['Ms. Berg met the envoys who signed the deal, saying the talks were good.', ['Berg']],
    ['Norway was blamed, with Lorvia accusing it of theft and warning that ships would come.', ['Lorvia', 'Lorvia']],
    ['The plant, dug deep into a mountain and thought impervious to attack, will close.', [null]],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('the bearer of an office', () => {
  const two = 'Lorvian President Ada Berg met Danish President Jan Lund.'
  it.each([
    [`${two} The Lorvian leader said the port was safe.`, ['Ada Berg']],
    [`${two} The Danish president said the port was safe.`, ['Jan Lund']],
    [`${two} The president said the port was safe.`, ['unnamed: The president']],
    ['Lorvia’s president, Ada Berg, came. The president said the port was safe.', ['Ada Berg']],
    ['Ada Berg and Danish President Jan Lund met. President Ada Berg left. The president said the port was safe.', ['Ada Berg']], // biome-ignore format: one line
    ['President Ada Berg left. Danish President Jan Lund said no. The president said the port was safe.', ['Jan Lund', 'unnamed: The president']], // biome-ignore format: one line
    ['Army spokesman Jan Lund came. A spokesman for Karsa’s governor said the port was safe.', ['unnamed: A spokesman for Karsa’s governor']], // biome-ignore format: one line
    ['Vice President Jan Lund came. The president said the port was safe.', ['unnamed: The president']],
    ['Army Secretary Ada Berg came to Oslo. The Army secretary said the port was safe.', ['Ada Berg']],
    ['Danish President Jan Lund came to Washington. The U.S. president said the port was safe.', ['unnamed: The U.S. president']], // biome-ignore format: one line
    ['U.S. President Ada Berg met Danish President Jan Lund. The U.S. president said the port was safe.', ['Ada Berg']],
    ['The Berg administration left the U.S. port. President Ada Berg came. The U.S. president said the port was safe.', ['Ada Berg']], // biome-ignore format: one line
    ['Foreign Minister Jan Lund left. The Foreign Minister said the port was safe.', ['Jan Lund']],
    ['PM Ada Berg left. The prime minister said the port was safe.', ['Ada Berg']],
    ['Danish PM Jan Lund left. Lorvian President Ada Berg came. The prime minister said the port was safe.', ['Jan Lund']], // biome-ignore format: one line
    ['Former PM Ada Berg left. The prime minister said the port was safe.', ['unnamed: The prime minister']],
    ['House Speaker Jan Lund left. The Speaker said the port was safe.', ['Jan Lund']],
    ['Former House Speaker Jan Lund left. The Speaker said the port was safe.', ['unnamed: The Speaker']],
    ['Sen. Ada Berg left. The senator said the port was safe.', ['Ada Berg']],
    ['Sen. Ada Berg met Sen. Jan Lund. The senator said the port was safe.', ['unnamed: The senator']],
    ['Rep. Ada Berg left. The congresswoman said the port was safe.', ['Ada Berg']],
    ['Former Rep. Jan Lund left. The congressman said the port was safe.', ['unnamed: The congressman']],
    ['Gov. Jan Lund left. “The port is safe,” the governor told the crew.', ['Jan Lund']],
    ['Rep. Ada Berg left. The lawmaker said the port was safe.', ['Ada Berg']],
    ['Sen. Ada Berg met Rep. Jan Lund. The lawmaker said the port was safe.', ['unnamed: The lawmaker']],
    ['Mayor Ada Berg left. The lawmaker said the port was safe.', ['unnamed: The lawmaker']],
    ['House Majority Whip Ada Berg left. The whip said the port was safe.', ['Ada Berg']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('whoever was named last', () => {
  it.each([
    [
      'by state and faction',
      'Sen. Ted Lund said no. “We must go,” the Texas Republican said.',
      ['Ted Lund', 'Ted Lund'],
    ],
    [
      'who sits nowhere',
      'The mayor’s cook Ted Lund said no. “We must go,” the Texas Republican said.',
      ['Ted Lund', 'unnamed: the Texas Republican'],
    ],
    ['by his government', 'French President Ada Berg came. Her administration said no.', ['France']],
    ['whose government no word tells', 'Ada Berg came. Her administration said no.', ['unnamed: Her administration']],
    ['who is against', 'Opposition from both parties said no.', ['unnamed: Opposition from both parties']],
    ['who only watches a body', 'Some Fed watchers said no.', ['unnamed: Some Fed watchers']],
  ])('%s: %s', (_, text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('roles', () => {
  const said = 'said the port was safe.'
  it.each([
    [`Secretary of State Ada Berg ${said}`, ['Secretary of State']],
    [`Minister of Foreign Affairs Ada Berg ${said}`, ['Minister of Foreign Affairs']],
    [`Chief of Staff of the Army General Jan Lund ${said}`, ['Chief of Staff of the Army General']],
    [`The head of the delegation Jan Lund ${said}`, ['head of the delegation']],
    [
      `Secretary of the National Harbour and Defence Council Odran Velk ${said}`,
      ['Secretary of the National Harbour and Defence Council'],
    ],
    [`Ada Berg, whose house burned in March, ${said}`, []],
    [`Ada Berg, speaking after dark, ${said}`, []],
    [`His mother, Ada Berg, ${said}`, []],
    [`Her daughter Ada Berg ${said}`, []],
    [`Last week President Ada Berg ${said}`, ['President']],
    [`He was seen meeting Lorvian Defence Minister Ada Berg, who ${said}`, ['Lorvian Defence Minister']],
    [
      `Ada Berg, head of the harbour fund and a key aide to the mayor, ${said}`,
      ['head of the harbour fund', 'key aide to the mayor'],
    ],
    [`Presidents Lund and Berg ${said}`, []],
    [`Sens. Jan Lund of Ohio ${said}`, ['Sen.']],
    [`Ada Berg, managing editor of the Harbour Times, ${said}`, ['managing editor of the Harbour Times']],
    [
      `Ada Berg, former Lorvian envoy to the UN and outspoken hawk on foreign affairs, ${said}`,
      ['former Lorvian envoy to the UN'],
    ],
    [`The party leader Rep. Ada Berg ${said}`, ['Rep.']],
    [`Special Counsel Robert Lund ${said}`, ['Special Counsel']],
    [`The Tide’s correspondent in Oslo Jan Lund ${said}`, []],
    ['Spokesperson Col. Jan Lund said the port was safe.', ['Spokesperson']],
    ['Mission spokesperson Maj. Gen. Jan Lund said the port was safe.', ['Maj. Gen.']],
    ['Deputy Commander Brig. Gen. Jan Lund said the port was safe.', ['Deputy Commander']],
    ['Army Lt. Col. Jan Lund said the port was safe.', ['Army Lt. Col.']],
    ['Gen. Jan Lund said the port was safe.', ['Gen.']],
    ['Jan Lund, one senator at the meeting, said the port was safe.', ['senator at the meeting']],
    ['One lawmaker, Jan Lund, said the port was safe.', ['lawmaker']],
    ['Jan Lund, one of the senators, said the port was safe.', []],
  ])('%s', (text, expected) => {
    expect(found(text).actors.flatMap(({ roles }) => roles.map(({ title }) => title))).toEqual(expected)
  })
})

describe('kinds', () => {
  it.each([
    ['The ships came to Lorvia. The Lorvian army left. Lorvia said the port was safe.', 'Lorvia', 'government'],
    ['The White House said the port was safe.', 'White House', 'government'],
    ['The Harbour Ministry said the port was safe.', 'Harbour Ministry', 'organisation'],
    ['Ada Berg said the port was safe.', 'Ada Berg', 'person'],
    ['Ships sail between Norway and Lorvia. Lorvia said the port was safe.', 'Lorvia', 'government'],
    ['The Lorvian government said the port was safe.', 'Lorvian government', 'government'],
    ['Northline reported that the port was safe.', 'Northline', 'organisation'],
    ['California said the port was safe.', 'California', 'government'],
  ])('%s', (text, name, kind) => {
    expect(found(text).actors).toContainEqual(expect.objectContaining({ name, kind }))
    const said = found(text).attributions.map(({ speaker }) => speaker)
    expect(said).toContain(found(text).actors.find((actor) => actor.name === name)?.id)
  })

  it.each([
    ['The Lorvian envoy met the Sennish envoy, who said the port was safe.'],
    ['On Facebook, he said no.'],
    ['Cooperation said no.'],
    ['An aide to Jan Lund (R-Texas) said no.'],
  ])('nobody with a name speaks in: %s', (text) =>
    expect(speakersOf(text).filter((name) => name && !name.startsWith('unnamed'))).toEqual([]),
  )
})

describe('an outlet that is called a paper', () => {
  it.each<[string, string | null]>([
    ['The Karsa Ledger reported on Monday that Lorvia would pay. The paper said the sum was 40 million crowns.', 'Karsa Ledger'],
    ['The plan was signed, the Harbour Tide reported. Ada Berg said no. The magazine said the sum was small.', 'Harbour Tide'],
    ['Northline reported that Lorvia would pay. The outlet said the sum was 40 million crowns.', 'Northline'],
    ['Ada Berg told the Karsa Ledger she would go. She will stay, the paper reported.', 'Karsa Ledger'],
    ['Northline reported that Lorvia would pay. Ada Berg told the Karsa Ledger she would go. She will stay, the paper said.', 'Karsa Ledger'],
    ['Jan Lund owns the Karsa Ledger. Lorvia would pay, the newspaper reported.', 'Karsa Ledger'],
    ['Reuters said Lorvia would pay. That newspaper said the sum was small.', 'Reuters'],
    ['Lorvia would pay, the Velden Weekly wrote. It rained. According to the paper, the sum was small.', 'Velden Weekly'],
    ['Ada Berg said no. The paper said the sum was small.', null],
    ['The ministry said no. The newspaper said the sum was small.', null],
    ['The Karsa Ledger reported on Monday that Lorvia would pay. A newspaper said the sum was small.', null],
  ])('%s', (text, expected) => expect(speakersOf(text).at(-1)).toBe(expected)) // biome-ignore format: one line
})

describe('a body with its name behind a comma', () => {
  it.each([
    ['The port is closed, according to Lorvia’s state agency, Lorvpress.', 'Lorvpress'],
    ['Lorvia’s state agency, Lorvpress, said the port was closed.', 'Lorvpress'],
    ['The country’s space agency, Orbita, said the port was closed.', 'Orbita'],
    ['The company, Lund Ferries, said no.', 'Lund Ferries'],
    ['A Karsan company, Orbita Motors, said the road was safe.', 'Orbita Motors'],
    ['The party, Green Dawn, said it would leave.', 'Green Dawn'],
    ['The biggest union, the Amalgamated Dock Workers, said no.', 'Amalgamated Dock Workers'],
    ['The road is safe, the agency, Vostra, said.', 'Vostra'],
    ['The road is safe, said the ministry’s campaign chief, Ada Berg.', 'Ada Berg'],
    ['The ministry, in Karsa, said no.', 'unnamed: The ministry, in Karsa,'],
    ['The committee, led by Ada Berg, said no.', 'unnamed: The committee, led by Ada Berg,'],
    ['The agency, Ada Berg said, was closed.', 'Ada Berg'],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual([expected])) // biome-ignore format: one line
})

describe('a rank, an age, an office, a number', () => {
  it.each<[string, string | null]>([
    ['Jan Lund had decided that he would not run. He walked. “I counted the trees,” said the corporal, who is 22.', 'Jan Lund'],
    ['Jan Lund lost his boat. “I have nothing,” said the 22-year-old.', 'Jan Lund'],
    ['Ada Berg swam to the shore. It was night. “I saw a light,” the 61-year-old said.', 'Ada Berg'],
    ['Jan Lund came home on Sunday. Lund was thin. “I have no plans,” the conscript said.', 'Jan Lund'],
    ['Jan Lund and Ole Rask lost their boat. “I have nothing,” said the 22-year-old.', null],
    ['Minister Jan Lund came to the camp. “It was cold,” said the corporal.', null],
    ['Jan Lund met soldiers at the bridge. “It was cold,” said the corporal.', null],
    ['Ada Berg, the Lorvian foreign minister, met Jan Lund. “It was cold,” said the corporal.', null],
    ['Jan Lund came home. A corporal said it was cold.', null],
    ['France will open the port, its foreign minister said after the talks.', 'the French foreign minister'],
    ['French President Ada Berg left on Friday. France will open the port, its president said.', 'Ada Berg'],
    ['The Ostlandan cabinet met. Ostland will not pay, said its finance minister.', 'the Ostlandan finance minister'],
    ['The Ostlandan finance minister, Ole Rask, is ill. Ostland will not pay, said its finance minister.', 'Ole Rask'],
    ['Poland will pay France, its foreign minister said.', 'the Polish foreign minister'],
    ['The union will strike, its president said.', 'unnamed: its president'],
    ['Ada Berg will go, her foreign minister said.', 'unnamed: her foreign minister'],
    ['France will pay, its deputy foreign minister said.', 'unnamed: its deputy foreign minister'],
    ['France will pay, one of its ministers said.', 'unnamed: one of its ministers'],
    ['The plan is wrong, two of them said.', 'unnamed: two of them'],
    ['Three of us said the road was safe.', 'unnamed: Three of us'],
    ['Two Lorvian banks said they would lend.', 'two Lorvian banks'],
    ['Three banks said they would lend.', null],
    ['The expert of the Institute of Strategy Jan Lund said the dam was safe.', 'Jan Lund'],
    ['The deputy of the Council of the Port Ada Berg said no. Berg left. The deputy of the Council of the Port Ada Berg said yes.', 'Ada Berg'],
    ['An official of the Jan Lund Institute said no.', 'unnamed: An official of the Jan Lund Institute'],
    ['The lawyer of Jan Lund said no.', 'unnamed: The lawyer of Jan Lund'],
  ])('%s', (text, expected) => expect(speakersOf(text).at(-1)).toBe(expected)) // biome-ignore format: one line
})

describe('they in a quotation', () => {
  it.each<[string, string | null]>([
    ['An aide said that Poland was open to a truce. “They shout about the toll,” the aide said.', 'Poland'],
    ['An aide said that Poland wants a truce. “They complain about the toll,” the aide said.', 'Poland'],
    ['Jan Lund said Spain was opposed to the plan. “They have told us that the port will close,” Lund said.', 'Spain'],
    ['An aide said that Poland was open to a truce. It rained. “They shout about the toll,” the aide said.', null],
    ['An aide said that Poland was open to a truce. They want a port.', null],
  ])('%s', (text, expected) => {
    const { actors, attributions } = found(text)
    const they = attributions.find(({ source }) => source && text.slice(source.start, source.end) === 'They')!
    expect(actors.find(({ id }) => id === they.speaker)?.name ?? null).toBe(expected)
  }) // biome-ignore format: one line
})

describe('they who govern a place', () => {
  it.each<[string, string | null]>([
    ['The Velden Weekly wrote that the plan would open the gates. In Paris they earlier denied that they received it.', 'France'],
    ['In Warsaw they say that the port is safe.', 'Poland'],
    ['In Vienna, they believe that the talks will fail.', 'Austria'],
    ['In Spain they deny that the plan exists.', 'Spain'],
    ['Three envoys flew to Paris. In Paris they said that the port was safe.', 'unnamed: Three envoys'],
    ['Lund Ferries said no. In Paris they said that the port was safe.', 'Lund Ferries'],
    ['The farmers left. In Spain they said no.', 'unnamed: The farmers'],
    ['In March they said that the port was safe.', null],
    ['In Parliament they said that the port was safe.', null],
  ])('%s', (text, expected) => expect(speakersOf(text).at(-1)).toBe(expected)) // biome-ignore format: one line
})
