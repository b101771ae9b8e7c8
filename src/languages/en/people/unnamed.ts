import type { UnnamedWords } from '../../unnamed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for several without an 's'. */
const many = set('people those police staff crew men women children')

export const unnamed: UnnamedWords = {
  counts: new Map(
    'one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, i) => [word, i + 1] as const),
  ),
  bounds: new Set(['more than', 'at least', 'less than', 'fewer than', 'up to']),
  open: set('more less fewer over nearly almost about around roughly'),
  isSeveral: (noun) => (noun.endsWith('s') && !noun.endsWith('ss')) || many.has(noun),
  attached: set('close familiar privy'),
  single: set('a an another one'),
  several: set(`
    several some many most multiple various numerous other few dozens scores hundreds number handful couple pair group dozen half`),
  around: set(
    'at least more than about nearly almost over up to roughly around only just a an of the these those other',
  ),
  somebody: set('someone somebody one those people person persons'),
  alone: set('some many most several few others both all another one'),
  shares: set(
    'percent % per-cent majority minority plurality half third thirds two-thirds quarter quarters three-quarters fifth fifths',
  ),
  collective: set(`
    leadership media press public staff individual individuals staffer staffers aide aides duo trio jury inspectorate judiciary
    insider insiders hopeful hopefuls frontrunner frontrunners bystander bystanders onlooker onlookers television radio electorate hierarchy establishment clergy
    advocate advocates architect architects backer backers proponent proponents skeptic skeptics sceptic sceptics detractor detractors foe foes
    hawk hawks dove doves hardliner hardliners hard-liner hard-liners centrist centrists populist populists pundit pundits
    academic academics intellectual intellectuals entrepreneur entrepreneurs businessman businesswoman businessmen banker bankers
    retiree retirees tourist tourists settler settlers exile exiles dissident dissidents detainee detainees prisoner prisoners
    hostage hostages captive captives`),
  papers: set(`
    bill law act legislation treaty resolution constitution ruling contract memorandum dossier amendment decree charter
    plan plans proposal proposals agreement agreements accord accords deal deals pact timetable schedule annex excerpt excerpts copy figures statistics
    readings images footage photographs recording recordings minutes guidelines manifesto`),
  endings: /(?:[eo]rs|ists|ians|countries|nations)$/,
  works: set(`
    report reports article articles editorial editorials column columns book books video survey surveys poll polls study studies analysis review
    records data research account accounts story stories headline headlines sign signs banner banners caption website transcript indictment
    lawsuit ruling`),
  hiding: set(
    'ask request demand insist decline refuse prefer want wish agree choose grant give seek speak talk offer',
  ),
  refusing: set('decline refuse'),
  hidden: set('anonymity anonymously'),
  unknown: set('anonymous'),
  staying: set('remain remaining'),
  speaking: set('speak talk tell say ask decline'),
  named: set('named identified quoted anonymous cited attributed'),
  allowed: set('authorized authorised permitted allowed cleared empowered supposed licensed at'),
  telling: set('speak discuss talk comment brief reveal disclose say describe share tell release address liberty'),
  reasons: set('because since as citing given due to in for owing so'),
}
