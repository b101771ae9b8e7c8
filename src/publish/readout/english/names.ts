import type { Actor } from '../../../record/finding.ts'
import { quote } from '../../../record/passage.ts'
import type { StoryRecord } from '../../../record/record.ts'

/** How an actor is called in a sentence. */
export interface Naming {
  /** 'the United States', 'Ana Lind'. */
  readonly full: string
  /** What later sentences call a person: 'Lind'; `full` where that could be another. */
  readonly short: string
  /** 'Karsan water minister', or null where no report tells or the words are no title by themselves. */
  readonly role: string | null
  /** Whether it takes a verb in the plural: 'European countries'. */
  readonly plural: boolean
}

/** Bodies whose names take the article: 'the Foreign Ministry', 'the Union'. General knowledge, for names that no sentence shows. */
const articled = new Set(
  `states kingdom nations union republic emirates netherlands philippines house senate congress parliament assembly council
  court government administration cabinet department ministry office agency bureau commission committee organization
  organisation institute bank fund league alliance front movement network group party coalition opposition army navy
  guard corps force police military treasury delegation pentagon kremlin taliban vatican bundestag knesset rada duma
  embassy us usa uk uae eu un imf who wto nato-led presidency chancellery directorate authority brigade society
  association federation confederation team battalion division regiment panel board chamber court`.split(/\s+/u),
)

/** What may follow a name that stands by itself, and not before another noun. */
const after =
  /^(?:[,.;:!?)”"]|['’]s?\b|\s+(?:and|or|to|in|on|at|of|for|with|by|from|as|is|are|was|were|has|have|had|will|would|could|should|may|might|must|can|said|says|told|that|which|who|did|does|do|not|but|also|over|after|before|against|into|agreed|wants?)\b|\s*$)/u

/** Finds how each actor of a record is called, from the sentences of its reports. */
export function namingsOf(record: StoryRecord): ReadonlyMap<string, Naming> {
  const texts = new Map(record.reports.map((r) => [r.id, r.text]))
  const bearers = new Map<string, number>()
  for (const actor of record.actors)
    if (actor.kind === 'person')
      for (const word of new Set(actor.name.split(' ')))
        bearers.set(word, (bearers.get(word) ?? 0) + actor.mentions.length)
  return new Map(record.actors.map((actor) => [actor.id, namingOf(actor, texts, bearers)]))
}

function namingOf(actor: Actor, texts: ReadonlyMap<string, string>, bearers: ReadonlyMap<string, number>): Naming {
  const { name, kind } = actor
  if (kind === 'person') {
    const short = shortOf(actor, texts)
    // A relative who is named once makes nobody take the president for somebody else.
    const isAlone = actor.mentions.length >= 0.9 * (bearers.get(short) ?? 0)
    return { full: name, short: isAlone ? short : name, role: roleOf(actor), plural: false }
  }
  const full = takesArticle(actor, texts) ? `the ${name}` : name
  return { full, short: full, role: null, plural: kind === 'group' && /[a-z]s$/u.test(name) }
}

/** The word of the name that reports use most for the person, or its last two: 'Lind', 'Lu', 'Mora Diaz'. */
function shortOf({ name, mentions }: Actor, texts: ReadonlyMap<string, string>): string {
  const words = name.split(' ')
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const text = texts.get(mention.report)
    const as = text && quote(text, mention)
    if (as && (words.includes(as) || (as.includes(' ') && name.endsWith(` ${as}`))))
      counts.set(as, (counts.get(as) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || words.indexOf(b[0]) - words.indexOf(a[0]))
  return most?.[0] ?? name
}

/** 'Women’s League', 'Workers’ Party': whose it is has no name. */
const anyones = /^(?:(?:Wo)?men|People|Children|Nation|World|King|Queen|Prince|Emperor|Pope|\p{L}+s)['’]/u

function takesArticle({ name, mentions }: Actor, texts: ReadonlyMap<string, string>): boolean {
  // 'Karsa’s state media', 'Karsa’s Water Ministry' have said whose.
  if (/^the /iu.test(name) || /^\p{Lu}[\p{L}.’' -]*?(?:['’]s|s['’]) \p{Ll}/u.test(name)) return false
  if (/^\p{Lu}\p{L}*['’]s \p{Lu}/u.test(name) && !anyones.test(name))
    return articled.has(name.split(/['’]/u)[0]!.toLowerCase())
  // 'Cabinet in Velden', where a report has no name for it.
  if (/^\p{Ll}/u.test(name)) return isOne(name)
  // 'Karsan delegation' is no name of its own.
  if (/\s\p{Ll}+$/u.test(name) && !/s$/u.test(name)) return true
  let withIt = 0
  let without = 0
  for (const mention of mentions) {
    const text = texts.get(mention.report)
    if (!text || quote(text, mention) !== name || !after.test(text.slice(mention.end, mention.end + 12))) continue
    const before = text.slice(Math.max(0, mention.start - 12), mention.start)
    if (/\bthe\s+$/iu.test(before)) withIt++
    else if (/[\p{Ll},]\s+$/u.test(before)) without++
  }
  if (withIt !== without) return withIt > without
  // 'House of Representatives', 'Ministry of Water'; 'Bank of Karsa' where sentences show it.
  return articled.has(lastWord(name.split(/ (?:of|for) /u)[0]!))
}

/** Whether a common word tells of one, and nothing before it says which: 'cabinet in Velden', not 'traders', 'some police'. */
function isOne(name: string): boolean {
  const head = name.split(/ (?:of|in|at|on|for|from|to|with|that|who|which|led|made|known|under)\b/u)[0]!
  if (
    /^(?:an?|the|this|that|its|his|her|their|our|my|some|any|no|each|every|another|one|both|all|most|much)\b/iu.test(
      head,
    )
  )
    return false
  return !/(?:s|people|police|clergy|youth|media|personnel|staff|elite|cattle|men|women|children|themselves)$/iu.test(
    head,
  )
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** The title that most passages give, if it says something by itself: 'Karsan water minister', not 'Gen.' or 'minister'. */
function roleOf({ roles, name }: Actor): string | null {
  const weighed = roles
    .map(({ title, of, passages }) => ({ title: title.trim(), of, count: passages.length }))
    .filter(
      ({ title }) =>
        !/\.$|['’]s?\s|\b(?:former|then|late|counterpart|predecessor|successor|colleague|ally|friend|critic|rival)\b|\b(?:general|colonel|gen|col|senator|sen|rep|mullah|sheikh|ayatollah|imam|rabbi|bishop|doctor|dr|professor|prof|sir)$/iu.test(
          title,
        ) &&
        // 'The last prisoner' is nobody's office.
        !/^(?:the )?(?:last|only|oldest|youngest)\b/iu.test(title) &&
        !title.includes(name),
    )
    // A bare 'President' is of the state that its report has most to do with; who is told to be of two is only what a title says in full.
    .filter(({ title, of }) => title.includes(' ') || !roles.some((r) => r.of !== null && of !== null && r.of !== of))
    .map(({ title, of, count }) => ({
      title: title.includes(' ') || !of ? title : `${title} of ${articled.has(lastWord(of)) ? 'the ' : ''}${of}`,
      count,
    }))
    .filter(({ title }) => title.includes(' ') && title.length < 60)
  weighed.sort((a, b) => b.count - a.count || b.title.length - a.title.length || (a.title < b.title ? -1 : 1))
  return weighed[0] ? ofWhom(roleInSentence(weighed[0].title), roles) : null
}

/** 'Foreign minister of Karsa', where another report's title tells the state ('Karsan counterpart'), and none another one. */
function ofWhom(title: string, roles: Actor['roles']): string {
  const told = new Set(roles.flatMap(({ of }) => of ?? []))
  const [of] = told
  if (of === undefined || told.size > 1 || /\p{Lu}|\b(?:of|at|for|to|in|on|with|from)\b|['’]/u.test(title)) return title
  return isOffice.test(title) ? `${title} of ${articled.has(lastWord(of)) ? 'the ' : ''}${of}` : title
}

/** What stands before an office within a title: 'prime minister', 'Senate majority leader'. */
const kinds =
  'Acting|Agriculture|Assistant|Associate|Attorney|Budget|Cabinet|Chief|Commerce|Culture|Defen[cs]e|Deputy|Economy|Education|Energy|Environment|Executive|External Affairs|Finance|First|Foreign|Former|General|Health|Home|Housing|Information|Interior|Justice|Labou?r|Lieutenant|Majority|Managing|Minority|National Security|Oil|Permanent|Press|Prime|Senior|Special|State|Supreme|Trade|Transport|Treasury|Vice|Water'
const offices =
  'Advis[eo]r|Ambassador|Chair|Chair(?:man|woman|person)|Chancellor|Chief|Commissioner|Coordinator|Counsel|Delegate|Director|Envoy|General|Governor|Head|King|Leader|Mayor|Mediator|Minister|Negotiator|Premier|President|Prime Minister|Prince|Princess|Prosecutor|Queen|Representative|Secretary|Senator|Speaker|Spokes(?:man|woman|person)|Treasurer|Whip'
const office = new RegExp(
  `(?<![-\\p{L}])(?:(?:${kinds}) )*(?:${offices})(?: of (?:State|Staff|Defen[cs]e|Justice|Government|Parliament))?(?![-\\p{L}’']| \\p{Lu}\\p{Ll}+ (?:of|for)\\b)`,
  'gu',
)

const isOffice = new RegExp(`(?:^| )(?:${offices})$`, 'iu')

/** A title behind a name, as sentences write it: 'Karsan prime minister' of 'Karsan Prime Minister'. Names in it keep their capitals. */
export const roleInSentence = (title: string): string =>
  title
    .replace(office, (words) => words.toLowerCase())
    .replace(/^(?:Former|Retired|Incoming|Outgoing|Senior|Top|Longtime|Veteran)\b/u, (word) => word.toLowerCase())
