import type { CrowdWords } from '../../crowd-words.ts'

const words = (text: string) => text.trim().split(/\s+/)
const set = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(words))

/** People who grow, sell, carry or own. */
const trades = `
  farmers growers ranchers herders breeders fishermen loggers foresters vintners millers planters
  grocers shopkeepers merchants traders miners drillers brewers distillers bakers
  shareholders investors bankers landlords realtors hoteliers restaurateurs shipowners hauliers haulers truckers
  employers industrialists entrepreneurs`

/** Firms that make, sell, carry or lend; a trade's name in the plural is the trade. */
const industries = `
  dairies manufacturers producers exporters importers suppliers distributors wholesalers retailers processors packers
  refiners smelters publishers broadcasters insurers lenders
  builders developers contractors homebuilders carriers airlines shippers freighters railroads railways utilities startups`

/** Who works for pay, and who is taught. */
export const workers = `
  workers employees labourers laborers teachers lecturers nurses doctors physicians medics paramedics carers caregivers pharmacists firefighters
  drivers pilots crews conductors signallers controllers porters cleaners cooks actors writers musicians footballers players referees
  dockers longshoremen stevedores railwaymen trainmen seafarers fishers postmen bricklayers electricians plumbers mechanics welders machinists engineers
  apprentices students pupils interns trainees
  inspectors peacekeepers`

/** Who stands for a way of politics. */
const camps = `
  conservatives liberals progressives moderates centrists hardliners hard-liners hawks doves nationalists populists leftists rightists islamists
  secularists royalists monarchists unionists loyalists reformists reformers dissidents federalists secessionists eurosceptics environmentalists
  conservationists abolitionists pacifists suffragists libertarians socialists communists anarchists feminists arch-conservatives ultranationalists
  ultra-conservatives`

/** Who takes to the streets, to land or to court. */
const rising =
  'protesters protestors demonstrators rioters mutineers settlers marchers squatters picketers strikers creditors bondholders'

/** Whom it befalls. */
const concerned = `
  families relatives parents survivors veterans refugees migrants immigrants exiles hostages captives prisoners detainees inmates
  pensioners retirees consumers taxpayers tenants homeowners shoppers commuters passengers patients`

const elected = `
  lawmakers legislators parliamentarians senators congressmen congresswomen mps deputies backbenchers councillors councilors governors mayors`

const speaking = 'leaders negotiators representatives delegates'

/** Who is for or against something. */
const taking = `
  critics opponents supporters backers advocates proponents defenders champions foes detractors skeptics sceptics sponsors campaigners activists lobbyists`

/** What people make up together. */
const bodies = `
  unions companies firms banks groups charities agencies organizations organisations associations universities hospitals cities states provinces
  tribes clans factions parties militias`

/** What works for gain. */
const firms = `
  airlines carriers insurers lenders railways railroads utilities shipyards refiners publishers broadcasters manufacturers newspapers retailers startups`

export const crowds: CrowdWords = {
  alone: set(trades, industries, workers, camps, rising, concerned),
  kinds: set(trades, workers, concerned),
  endingKinds: /\p{L}{2}(?:workers|growers|owners|sellers|dealers|holders|handlers|breeders)$/u,
  acting: set(rising),
  endings:
    /\p{L}{2}(?:makers|workers|growers|producers|builders|owners|sellers|dealers|operators|lenders|holders|handlers|breeders)$/u,
  described: set(
    elected,
    taking,
    speaking,
    bodies,
    'loyalists allies bosses chiefs businesses industries makers growers producers builders operators owners dealers',
  ),
  bodies: set(bodies, firms),
  oneOf: new Map(words(`${bodies} ${firms}`).map((many) => [many.replace(/ies$/, 'y').replace(/s$/, ''), many])),
  elected: set(elected),
  speaking: set(speaking),
  some: set('some'),
  taking: set(taking),
  vague: set(`
    other many several most more fewer few various different certain numerous multiple countless former ex-`),
  graded: set(`
    key top senior junior major minor leading prominent powerful influential big large small little great huge good best bad worst rich poor young old new
    possible potential likely unlikely main chief important crucial nervous angry anxious happy desperate ordinary typical average
    loyal staunch vocal ardent fierce strong weak hard tough so-called would-be then fellow own`),
  grading: /(?:ed|er|est)$/,
  parting: set('in from at on with near across around outside inside throughout among against for close'),
  maybe: set('can could may might would should must'),
}
