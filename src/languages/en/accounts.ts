import type { AccountWords, Bound } from '../accounts.ts'
import { assessments } from './assessments.ts'
import { degrees } from './degrees.ts'
import { denials } from './denials.ts'
import { effects } from './effects.ts'
import { opposites } from './opposites.ts'
import { receipts } from './receipts.ts'
import { wording } from './wording.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** 'time 60 hour hours': what is measured, its size, and the words. */
const measures = `
time 0.0167 second seconds
time 1 minute minutes
time 60 hour hours
time 1440 day days
time 10080 week weeks
time 43830 month months
time 525960 year years
length 1 metre metres meter meters
length 1000 kilometre kilometres kilometer kilometers km
length 1609.34 mile miles
length 0.3048 foot feet
volume 1 cubic
area 1 hectare hectares
area 0.4047 acre acres
mass 1 kilogram kilograms kg kilo kilos
mass 1000 tonne tonnes ton tons
share 1 percent per-cent
money-usd 1 dollar dollars usd
money-eur 1 euro euros
money-gbp 1 pound pounds
money-jpy 1 yen
money-cny 1 yuan renminbi
money-rub 1 rouble roubles ruble rubles
money-uah 1 hryvnia hryvnias
money-inr 1 rupee rupees
money-crown 1 crown crowns krona kronor krone kroner
money-franc 1 franc francs
money-peso 1 peso pesos
money-shekel 1 shekel shekels
money-riyal 1 riyal riyals rial rials
money-dinar 1 dinar dinars
money-lira 1 lira liras
money-mark 1 mark marks
oil 1 barrel barrels`

const bounds: Readonly<Record<Exclude<Bound, 'exact'>, string>> = {
  about: 'about around some nearly almost roughly approximately circa close estimated roundly',
  least: 'least over more minimum upwards exceeding',
  most: 'most under fewer less below maximum up',
}

const fates = `
killed: killed killing kills kill dead died deaths slain fatalities perished
wounded: wounded wounding injuring injured hurt injuries
missing: missing
held: arrested detained captured seized imprisoned jailed
freed: freed released
displaced: displaced uprooted`

const drafted = [/^plan$/u, /^propos$/u, /^draft$/u, /^text$/u, /^docume$/u, /^framew$/u, /^bill$/u]
const asked = [/^(?:delay|postpo|adjour|defer)/u, /^extens$/u, /^(?:pause|break)$/u, /^mediat/u]
export const accounts: AccountWords = {
  measures: new Map(
    measures
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [of, size, ...words] = line.split(' ')
        return words.map((word) => [word, { of: of!, size: Number(size) }] as const)
      }),
  ),
  magnitudes: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['k', 1000],
    ['million', 1e6],
    ['m', 1e6],
    ['mn', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
    ['tn', 1e12],
    ['dozen', 12],
  ]),
  numbers: new Map([...wording.numbers].map(([word, digits]) => [word, Number(digits)])),
  bounds: new Map(Object.entries(bounds).flatMap(([how, words]) => words.split(' ').map((w) => [w, how as Bound]))),
  people:
    set(`people persons individuals civilians men women children residents inhabitants citizens locals prisoners captives
    detainees inmates hostages troops soldiers servicemen servicewomen personnel fighters militants rebels insurgents gunmen
    workers employees strikers members passengers protesters demonstrators refugees migrants migrants civilians police officers
    victims patients students households families lawmakers deputies names`),
  fates: new Map(
    fates
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [fate, words] = line.split(': ')
        return words!.split(' ').map((word) => [word, fate!] as const)
      }),
  ),
  plural: /(?:[^s]s|[^o]men)$/u,
  plurals: set('people police personnel staff troops men women children cattle aircraft percent'),
  counting: {
    mayCount:
      /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w+ty|hundred|thousand|million)\b/iu,
    ordinal: /(?:st|nd|rd|th)$/u,
    labels:
      set(`another other additional further first last next no number article page point chapter section day channel
      room resolution flight route`),
    joins: set('and or but while'),
    aside: set('ago old later earlier before after away'),
    rest: set('more other others additional further extra remaining'),
    linking: set('was were been have had be being are is'),
    none: set('no'),
    before: set('at'),
    listing: set('including namely like such'),
    between: set('than to as of a'),
    of: set('of'),
    per: set('a an per every each'),
    spans: set('past last next within every previous in coming another following first'),
    lasts: /^(?:last|endur|went|go|ran|run|drag|talk|met|meet|spok|spent|spend)$/u,
    through: set('for after'),
    otherCases:
      /\b(?:last|previous(?:ly)?|already|earlier|since|in (?:1[89]|20)\d\d|another|separate|elsewhere|also|so far|total|altogether|remaining|the rest)\b/iu,
    anybody: /^(?:peopl|person|kill|dead|wound|injur)$/u,
  },
  dated:
    /\b(?:today|yesterday|tomorrow|tonight|this morning|this afternoon|this evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/iu,
  partsOfWeek: [
    { part: 'weekend', cue: /\b(?:(?:on|over|at|during|this|last|the|past) )+weekend\b/iu },
    {
      part: 'week',
      cue: /\b(?:(?:earlier|later|early|late) (?:in the|this|last) week|midweek|on (?:mon|tues|wednes|thurs)day)\b/iu,
    },
  ],
  offices: {
    for: /\p{Ll}\s+(?:for|to)\s+(?:the )?(\p{Lu}.*)$/u,
    and: /,? and (?:the )?|, (?:the )?/u,
    former: /^(?:former|ex-)/iu,
  },
  posts: {
    anywhere:
      /\b(?:X|[Tt]w(?:itter|eet\w*)|Telegram|Facebook|Instagram|Truth Social|Weibo|We[Cc]hat|Whats[Aa]pp|VK\w*|You[Tt]ube|Tik[Tt]ok|Linked[Ii]n|Bluesky|Mastodon|Threads)\b/,
    on: /\b(?:on|to|via|in)\s+(?:(?:his|her|their|its|the|a|an)\s+)?(?:(?:post|message|statement|video)s?\s+on\s+)?((?:Truth Social)|\p{L}+)/giu,
    verb: /\btweeted\b/iu,
  },
  clauses: {
    pronoun: /\b(?:he|she|they|it) $/iu,
    own: /\b(?:his|her|their|its|the) (?:own )?(?:government|country|side|nation|party|ministry|delegation|movement|group) $/iu,
    breaks: /["“”;]|\b(?:that|who|which|if|whether|and|but|as)\b/u,
  },
  adverb: /ly$/u,
  telling: set(
    'say says said saying tell tells told telling mr mrs ms dr sir according spokesman spokeswoman spokesperson official officials',
  ),
  sessions:
    set(`talks talk negotiations negotiating negotiation meeting meetings met session sessions discussions summit debate
    conversation call round vote siege standoff battle ceremony`),
  sitting: set('met'),
  platforms: new Map(
    Object.entries({
      X: 'x',
      Twitter: 'twitter tweet tweeted tweets',
      Telegram: 'telegram',
      Facebook: 'facebook',
      Instagram: 'instagram',
      'Truth Social': 'truth-social',
      Weibo: 'weibo',
      WeChat: 'wechat',
      WhatsApp: 'whatsapp',
      VKontakte: 'vkontakte vk',
      YouTube: 'youtube',
      TikTok: 'tiktok',
      LinkedIn: 'linkedin',
      Bluesky: 'bluesky',
      Mastodon: 'mastodon',
      Threads: 'threads',
    }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name === 'Twitter' ? 'X' : name] as const)),
  ),
  turns: /^\W*(?:but|yet|however|though|although|only if|unless|provided|on condition|as long as|if|once|until)\b/iu,
  rebuts: /^\W*(?:but|yet|however)\b/iu,
  claims:
    /\b(?:warn|claim|insist(?!(?:s|ed)? on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day))|argue|contend|allege|maintain|pretend|assert|defend|justif(?:y|ie)|assure|boast|hail|tout|praise)(?:s|ed|d)?\b|\bexpress(?:es|ed) (?:\p{L}+ )?(?:doubts?|scepticism|skepticism|optimism|confidence|hope|concern|support)\b/iu,
  opposesIt:
    /\b(?:was|were|is|are) opposed\b|\b(?:rejected|dismissed|disputed|opposed|disagreed|denied|criticized|criticised|condemned|denounced|questioned|assailed|slammed|blasted|challenged|doubted|ridiculed|mocked)\b/iu,
  opposes:
    /[;,:—–-]\s*(?:but |while |and |though )?(?:other|some|another)s?\b[^;.]{0,60}\b(?:the opposite|otherwise|the contrary|the reverse|disagree[sd]?)\b/iu,
  unwilling:
    /\b(?:(?:is|are|was|were|be|been)(?:n['’]t| not) (?:\p{L}+ly )?(?:willing|prepared|ready|open|inclined|interested)|(?:is|are|was|were) (?:unwilling|unprepared|reluctant)|(?:do|does|did)(?:n['’]t| not) (?:really |actually )?want (?:peace|a deal|an agreement|to (?:negotiate|talk|compromise))|(?:refuses|refused) to (?:negotiate|talk|compromise|agree|discuss|accept)|(?:will|would)(?: not|n['’]t| never) (?:have|accept|tolerate|hear of) (?!to\b))\b/iu,
  undecided:
    /\b(?:neither (?:accept|agree|approv|endors|back|embrac|support)\p{L}* (?:\p{L}+ ){0,4}?nor (?:\p{L}+ ){0,2}?(?:reject|refus|oppos|rul|turn|dismiss)\p{L}*|stopp(?:ed|ing) short of (?:reject|refus|endors|accept|commit|rul)\p{L}*|(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:decided|made up (?:its|his|her|their) minds?)|(?:did|does|do|would|will)(?: not|n['’]t) rule out|left (?:it |the (?:door|question|matter) )open)\b/iu,
  leans: /\b(?:it|them|that|this|those|these)\b/iu,
  dealing:
    /\b(?:agree|accept|sign|deals?|agreements?|treaty|peace|plan|compromise|negotiate|negotiations?|talks?|settle|settlement|cooperate|work with|concessions|discuss|dialogue)\b/iu,
  willing:
    /\b(?:(?:is|are|was|were) (?:\p{L}+ly |now |also )?(?:willing|prepared|ready|open|inclined) to|(?:signal|signalled|signaled|signals|express|expressed|expresses|showed|shows) (?:\p{L}+ )?(?:interest in|willingness|readiness|openness))\b/iu,
  blames:
    /(?<!\b(?:be|been|being|is|are|was|were|get|gets|got|(?:be|is|are|was|were) to) )\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|(?:puts?|lays?|laid|cast(?:s|ing)?|plac(?:es?|ed|ing)|pin(?:s|ned)?) (?:the )?blame (?:\p{L}+ ){0,3}?(?:on|at|with)|point(?:s|ed|ing)? (?:the |a )?fingers? at)\b/iu,
  began:
    /\b\p{L}+(?:, (?:which|who) [^,;.]{3,60},)? (?:began|started|broke out|came about|was (?:triggered|sparked|brought on)) (?:[\p{L}\p{N}.]+ ){0,4}?(?:when|after|because) (?:[\p{L}\p{N}’'.-]+ ){1,4}(?<deed>refused|rejected|blocked|vetoed|balked|walked|pulled|quit|broke|reneged|violated|demanded|withheld|attacked|invaded|bombed|shelled|fired|seized|scrapped|cancelled|canceled|cut)\b/u,
  supposes: /\b(?:if|unless|should|whether|when|once|in case) (?:the )?$/iu,
  blamedFor: /^[^,;.]{2,60}?\b(?:for|of)\b/u,
  breaks:
    /(?<!\b(?:not|never|if|to|n['’]t) )\b(?:violat(?:es|ed|ing)|br(?:oke|oken|eaks|eaking)|breach(?:es|ed|ing)|shatter(?:s|ed|ing)|reneg(?:es|ed|ing) on) (?:\p{L}+ ){0,4}?(?:truce|cease-?fires?|accords?|agreements?|deals?|pact|treaty|promises?|commitments?|obligations?|terms)\b/iu,
  arrives: /\b(?:arriv(?:e|es|ed|al|als|ing)|land(?:s|ed|ing)|reach(?:es|ed)?|touch(?:es|ed) down|flew in|got to)\b/iu,
  gatherings:
    /\b(?:meetings?|meet|met|talks|trips?|visits?|summits?|sessions?|calls?|ceremony|journey|travel|negotiations|conference)\b/iu,
  courses: [
    {
      status: 'cancelled',
      cue: /\b(?:cancell?ed|called off|fell through|scrapped|scuttled|abandoned|never took place|did not take place|didn['’]t take place|broke down|collapsed)\b/iu,
    },
    { status: 'postponed', cue: /\b(?:postponed|put off|delayed|rescheduled|deferred|pushed back)\b/iu },
  ],
  mayFill:
    /depend|based|built|model|rest|draw|incorp|reflect|conting|condition|hing|draft|writ|wrote|prepar|author|drawn|devis|worked|develop|put together|craft|request|behest|urging|invit|initia|demand|sought|asked|called/i,
  slots: [
    {
      name: 'what it depends on',
      told: 'after',
      which: /\b(?:further|additional|remaining|final|eventual|next)\b/iu,
      cue: /\b(?:depend|depends|depended|dependent|contingent|conditional|hinges|hinged) (?:up)?on\b/iu,
    },
    {
      name: 'who drafted it',
      things: drafted,
      told: 'after',
      cue: /\b(?:drafted|written|prepared|authored|drawn up|devised|worked out|developed|put together|crafted) (?:\p{L}+ly )?by\b/iu,
    },
    {
      name: 'who drafted it',
      things: drafted,
      told: 'before',
      cue: /(?<![-\p{L}])(?:(?:has|have|had) )?(?:drafted|wrote|written|prepared|authored|drawn up|devised|worked out|developed|crafted) (?=(?:\p{L}+ ){0,4}(?:plan|proposal|draft|text|document|framework)s?\b)/iu,
    },
    {
      name: 'what it is based on',
      things: drafted,
      told: 'after',
      cue: /\b(?:(?:based|built|modelled|modeled|rests?|resting|draws?|drawing) (?:\p{L}+ly |largely |mostly )?(?:up)?on|incorporat(?:es|ing)|reflect(?:s|ing)|drawn from)\b/iu,
    },
    {
      name: 'who asked for it',
      things: asked,
      told: 'after',
      cue: /\b(?:at the (?:request|behest|urging|invitation|initiative) of|(?:requested|demanded|sought|initiated) by)\b/iu,
    },
    {
      name: 'who asked for it',
      things: asked,
      told: 'before',
      cue: /\b(?:asked for|requested|demanded|sought|called for) (?=(?:the|a|that|this) (?:\p{L}+ )?(?:delay|postponement|adjournment|extension|pause|break|mediation)\b)/iu,
    },
  ],
  bids: /\b(?:wants?|wanted|seek(?:s|ing)?|sought|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:e[sd]?|ing|als?)|offer(?:s|ed|ing)?|bids?|call(?:s|ed|ing)? for|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|request(?:s|ed|ing)?|counter-?offer\p{L}*|hop(?:es?|ed|ing)|wish(?:es|ed)?|would like|should|must|ought|needs?|needed|targets?|goals?|deserves?|hold(?:s|ing)? out for|favou?rs?|prefers?|settle[sd]? for|willing|accept(?:s|ed|ing)?|agree[sd]?|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|if|unless|polls?|surveys?|forecasts?|predict(?:s|ed)?|projec(?:ts|ted|tions?))\b/iu,
  refusesFigure:
    /\b(?:(?:will|would|can|could|does|do|did) ?(?:not|n['’]t|never)|cannot|never|won['’]t|refus(?:es?|ed|ing) to|unwilling to) (?:ever )?(?:pay|accept|agree to|go (?:up |down )?(?:to|beyond|above|below)|settle for|live with|afford|spend)\b|\b(?:reject(?:s|ed)?|turn(?:s|ed) down|dismiss(?:es|ed)?) (?:the|a|an|any)\b/iu,
  sums: {
    priced: set('package bill legislation stimulus deal agreement measure law act budget contract'),
    purposes: set('for to'),
    money: set('grants grant loans loan aid assistance funding funds money help relief support payments subsidies'),
  },
  dismissesFigure:
    /\b(?:is|are|was|were|would be|as) (?:simply |just |only |both |absolutely |completely |totally |wholly )?(?:(?:a |an |pure |sheer |mere |complete )*(?:fantasy|illusion|insult|joke|dream|nonsense|fiction|delusion|mockery|pipe dream)|(?:un(?:realistic|acceptable|affordable|reasonable|workable|thinkable|justified)|impossible|absurd|ridiculous|laughable|infeasible|inadequate|insufficient|outrageous|insulting)|out of the question|too (?:high|low|much|little|few|many|expensive)|(?:not|n['’]t|nowhere near|far from) (?:enough|possible|feasible|realistic|acceptable|sufficient|affordable)|a non-?starter)\b/iu,
  degrees,
  receipts,
  assessments,
  effects,
  opposites,
  ...denials,
}
