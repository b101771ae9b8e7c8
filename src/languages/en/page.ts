import type { PageWords } from '../page-words.ts'
import { furniture, needsScripts, wall } from './furniture.ts'
import { press } from './press.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ ]+(?:(?:de|da|di|del|van|von|der|den|el|al|bin|la|le|of|the)[ ]+)*\p{Lu}[\p{L}\p{M}'’.-]*)*`
const names = `${name}(?:(?:,[ ]*(?:and[ ]+)?|[ ]+and[ ]+|[ ]*&[ ]*|[ ]*;[ ]*)${name})*`
/** What those who helped contributed: nothing said, or this report; "contributed to his decision" credits nobody. */
const helped = String.raw`(?: (?:reporting|research|writing)\b.{0,80}| (?:from|in) \p{Lu}.{2,60}| to (?:this|the) (?:report|story|article|post|piece|dispatch|package|analysis|column)\b.{0,80})?`
const line = (source: string, flags = 'iu') => new RegExp(`^(?:${source})$`, flags)

/** What English-language pages are furnished with: general knowledge of newspaper and agency pages. */
export const page: PageWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  aroundDates: words(`
    published publish posted updated update last modified first created date dated time on at from by of in the and as edited release released
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    am pm a.m p.m a.m. p.m. hrs hours minutes mins min minute read hour ago local noon midnight st nd rd th`),
  zones: {
    gmt: '+00:00',
    utc: '+00:00',
    z: '+00:00',
    est: '-05:00',
    edt: '-04:00',
    et: null,
    cst: null,
    cdt: '-05:00',
    ct: null,
    mst: null,
    mdt: '-06:00',
    mt: null,
    pst: '-08:00',
    pdt: '-07:00',
    pt: null,
    bst: null,
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    ist: null,
    pkt: '+05:00',
    jst: '+09:00',
    kst: '+09:00',
    hkt: '+08:00',
    sgt: '+08:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
    wat: '+01:00',
    cat: '+02:00',
    eat: '+03:00',
    sast: '+02:00',
    gst: null,
    ast: null,
  },
  bylineLabel: line(
    String.raw`(?:key |more |other |additional )?(?:authors?|by|written by|words by|reporters?|reporting by|contributors?|journalists?|writers?|correspondents?|editors?|edited by|sources?|agency|byline)\s*:?`,
  ),
  dateLabel: line(
    String.raw`(?:(?:first |last |original(?:ly)? )?(?:publish(?:ed)?|posted|updated?|modified|created|issued|release)(?: (?:date|on|at|time))?|date(?: (?:published|posted|of publication))?|publication date|date and time)\s*:?`,
  ),
  bylines: [
    line(
      `(?:By|BY|by|Written by|WRITTEN BY|Words by|Story by|Reported by|Report by|Text by|Author|AUTHOR|From)[ ]?[:|]?[ ]+(${names}(?:[ ,|/–—-]+.{0,80})?)`,
      'u',
    ),
  ],
  contributors: [
    line(
      String.raw`[\s(\[*–—-]*(?:with )?(?:additional |further )?(?:report|contribut|assist|writ|research|edit)(?:ing|ance|ions?)(?: help)?(?:: | by | from )(.{3,300}?)[\s)\].]*`,
    ),
    line(
      String.raw`[\s(\[*–—-]*(?:with )?(?:contributions|assistance|additional reporting|reporting|files|input|inputs|help) (?:by|from) (.{3,300}?)[\s)\].]*`,
    ),
    line(String.raw`[\s(\[*•–—-]*(.{3,300}?) (?:also )?contributed${helped}[\s)\].]*`),
    line(
      String.raw`[\s(\[*•–—-]*(?:the )?(.{3,120}?) (?:writers?|correspondents?|reporters?|journalists?) .{3,200} contributed${helped}[\s)\].]*`,
    ),
    line(String.raw`[\s(\[*]*(?:writing|editing|translated|compiled|edited) by (.{3,300}?)[\s)\].]*`),
    line(String.raw`\((?:reporting|writing|editing|with)\b.{3,300}\)`),
    line(String.raw`[–—-]{1,2}\s*(${names})\.?`, 'u'),
  ],
  reported: /^[\s([*•–—-]*(?:(?:additional |further |more )?reporting|reported|writing|written|story) by\b/iu,
  bio: new RegExp(
    `^(?:[•*–—-]\\s*)?(${name} ${name})(?:, [^,]{2,80},)? (?:is|was|has been|serves as|works as) (?:an? |the )?[^.]{0,120}\\b(?:columnist|contributor|reporter|correspondent|writer|editor|author|journalist|producer|host|commentator|blogger|professor|lecturer|historian|fellow|scholar|analyst|strategist|consultant|president of|director of|founder of)\\b[^“”"]{0,600}$`,
    'u',
  ),
  aroundNames: words(`
    exclusive staff writer writers reporter reporters correspondent correspondents editor editors contributor contributing senior chief special
    analysis opinion desk bureau team newsroom author guest columnist freelance political diplomatic foreign defence defense world national
    wires agencies online digital web service post follow email updated published additional further reporting writing reported written contributed in at for with by from and the of`),
  notAuthors:
    /^(?:copy-?)?(?:edit(?:ing|ed)|translat(?:ion|ed)|compil(?:ing|ed)|photo(?:s|graphs|graphy)?|graphics?|illustrations?|video) by\b/iu,
  mastheads: press.mastheads,
  desks: [
    line(`(?:the )?(.+?) (?:web|news|online|digital|international|world|foreign|national) ?desk`),
    line(
      `(?:the )?(.+?) (?:staff|newsroom|news service|news staff|online staff|editorial (?:board|team|staff)|bureau|correspondents?|reporters?|staff writers?)`,
    ),
  ],
  outletIn: [
    /\b(?:download|install|get|open in|try|use) the ([\p{Lu}\d][\p{L}\p{N}.&' -]{1,40}?) (?:mobile |news )?app\b/u,
    /\b(?:Download|Install|Get|Open in|Try|Use) the ([\p{Lu}\d][\p{L}\p{N}.&' -]{1,40}?) (?:mobile |news )?(?:app|App)\b/u,
    /\b(?:Subscribe|Sign up) (?:to|for) (?:the )?([\p{Lu}][\p{L}\p{N}.&' -]{1,40}?)(?:['’]s)?(?: (?:daily|weekly|morning|free|newsletters?|Newsletters?)\b|$)/u,
    /(?:©|\(c\)|[Cc]opyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by )?(?:the )?([\p{Lu}][\p{L}\p{N}.&' -]{1,40}?)(?:[.,|]| (?:all|All|Ltd|LLC|Inc|Media)\b|$)/u,
    /^(?:Follow|Join|Find|Like) ([\p{Lu}][\p{L}\p{N}.& -]{1,40}?) on (?:X|Twitter|Facebook|Telegram|WhatsApp|Google News|Instagram|YouTube|social media)\b/u,
  ],
  relatedLabel: line(
    String.raw`[(\[]?\s*(?:read (?:also|more|next|on|this)|also read|see also|more (?:on this(?: story| topic)?|stories|news|from .{2,40}|like this|to read|coverage)|related(?: (?:stories|articles|topics|news|content|coverage|links|posts|reading|tags))?|recommended(?: (?:stories|for you|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|trending(?: (?:now|topics|stories))?|in case you missed it|dive deeper|further reading|don['’]t miss|top stories|latest (?:news|stories)|what to (?:read|know) next|editors['’]? picks?|popular(?: now| stories)?|elsewhere|up next|around the web|from the archives?)\s*[:.…»>]*`,
  ),
  linkBoxEnd: 'MORE',
  summaryLabel:
    /^(?:story highlights|highlights|key points|at a glance|in brief|summary)(?:\s*[:•|]\s*|\s+)(?=[\p{Lu}\d"“‘'])/iu,
  furniture,
  wall,
  needsScripts,
  functionWords: words(`
    a an the this that these those some any no every each of in on at by to for from with without about against between among through during before after
    above below over under into onto upon toward towards across behind beyond near off out up down as than if when while where because since until although though
    i you he she it we they me him her us them my your his its our their who whom whose which what
    is are was were be been being am has have had do does did will would can could shall should may might must not there n't
    said says so too very also just only even still yet already more most much many few other such own same here now then how why`),
}
