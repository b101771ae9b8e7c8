import type { PageWords } from '../page-words.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ ]+(?:(?:de|da|di|del|van|von|der|den|el|al|bin|la|le|of|the)[ ]+)*\p{Lu}[\p{L}\p{M}'’.-]*)*`
const names = String.raw`${name}(?:(?:,[ ]*(?:and[ ]+)?|[ ]+and[ ]+|[ ]*&[ ]*|[ ]*;[ ]*)${name})*`
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
      String.raw`(?:by|written by|words by|story by|reported by|text by|author|from)[ ]?[:|]?[ ]+(${names}(?:[ ,|/–—-]+.{0,80})?)`,
      'u',
    ),
    line(
      String.raw`(?:By|BY|by|Written by|WRITTEN BY|Words by|Story by|Reported by|Report by|Text by|Author|AUTHOR|From)[ ]?[:|]?[ ]+(${names}(?:[ ,|/–—-]+.{0,80})?)`,
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
    line(String.raw`[\s(\[*–—-]*(.{3,300}?) (?:also )?contributed(?: (?:to|reporting|from|in)\b.{0,80})?[\s)\].]*`),
    line(
      String.raw`[\s(\[*–—-]*(?:the )?(.{3,120}?) (?:writers?|correspondents?|reporters?|journalists?) .{3,200} contributed.{0,80}`,
    ),
    line(String.raw`[\s(\[*]*(?:writing|editing|translated|compiled|edited) by (.{3,300}?)[\s)\].]*`),
    line(String.raw`\((?:reporting|writing|editing|with)\b.{3,300}\)`),
    line(String.raw`[–—-]{1,2}\s*(${names})\.?`, 'u'),
  ],
  aroundNames: words(`
    exclusive staff writer writers reporter reporters correspondent correspondents editor editors contributor contributing senior chief special
    analysis opinion desk bureau team newsroom author guest columnist freelance political diplomatic foreign defence defense world national
    wires agencies online digital web service post follow email updated published additional further reporting writing reported written contributed in at for with by from and the of`),
  notAuthors:
    /^(?:copy-?)?(?:edit(?:ing|ed)|translat(?:ion|ed)|compil(?:ing|ed)|photo(?:s|graphs|graphy)?|graphics?|illustrations?|video) by\b/iu,
  mastheads: words(`
    times post news gazette herald tribune chronicle courier ledger journal press standard mercury telegraph guardian observer examiner inquirer
    dispatch sentinel bulletin monitor independent review record register reporter express mail mirror echo argus advertiser globe star sun
    today daily weekly magazine tv television radio network agency newswire wire online media broadcasting gazeta pravda zeitung`),
  desks: [
    line(String.raw`(?:the )?(.+?) (?:web|news|online|digital|international|world|foreign|national) ?desk`),
    line(
      String.raw`(?:the )?(.+?) (?:staff|newsroom|news service|news staff|online staff|editorial (?:board|team|staff)|bureau|correspondents?|reporters?|staff writers?)`,
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
  furniture: [
    {
      reason: 'related',
      pattern:
        /^[([]?\s*(?:read (?:also|more|next)|also read|see also|also see|related(?: (?:stories|articles|story|article|news|coverage|video))?|more|more (?:on|from|about) [^:]{2,40}|full (?:coverage|story|text)|recommended|watch(?: (?:also|more|live|now))?|listen|read|see|explore|must[- ]read|also on [^:]{2,30}|photos?|pictures|in pictures|gallery|video|podcast|opinion|editorial|analysis|explainer|explained|live|live updates|factbox|timeline|quiz)\s*[:|»›>]\s*\S.{0,200}$/iu,
    },
    {
      reason: 'advertisement',
      pattern:
        /^[-–—[(\s]*(?:advertisement|advertising|advert|sponsored(?: content| by .{2,40})?|paid (?:content|post|partnership)|promoted(?: content)?|ad|story continues? below.*|article continues? (?:below|after).*|story continued below.*|continue reading.*|(?:scroll|continue) (?:down )?(?:to|for) (?:continue|more|read).*|advertisement .{0,60}|support (?:our|independent) journalism.*|loading\.*|please wait.*)[\])\s–—-]*$/iu,
    },
    {
      reason: 'share',
      pattern:
        /^(?:share(?: (?:this|on|via|with|full|now|the)\b.{0,60}| article| story| options)?|print(?: this)?(?: (?:page|article))?|e-?mail(?: this)?(?: (?:page|article|story))?|copy (?:link|url).{0,20}|link copied.*|copied!?|save(?: (?:for later|article|this|story))?|bookmark(?: this)?|gift (?:this )?article|listen to (?:this )?(?:article|story).{0,30}|text size|font size|a-? ?a\+?|tweet(?: this)?|pin it|\d+ shares?|shares?\s*:?\s*\d*)$/iu,
    },
    {
      reason: 'comments',
      pattern:
        /^(?:(?:write|post|leave|add|make) (?:a |your )?(?:comments?|reply|replies)\s*[:!.]?|(?:view|read|show|see|all|latest|load|hide|sort|join|more)(?: (?:all|the|more|\d+))? (?:comments?|conversation|discussion)s?.{0,20}|comments?\s*(?:\(\d+\)|[:|]?\s*\d*)|\d+ comments?|(?:be the )?first to comment.*|join the (?:conversation|discussion|debate).*|what do you think\?.*|comments are (?:closed|moderated|subject).*|your email address will not be published.*|log ?in to (?:comment|leave|reply).*|have your say.*|share your (?:thoughts|views|opinion).*)$/iu,
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:skip to (?:main |the )?(?:content|navigation|article|footer|search).*|(?:jump|go|back) to (?:content|top|main|home|homepage|navigation).*|home|homepage|menu|main menu|search|close|open|next|previous|prev|edition|editions|sections?|all sections|sign in|log ?in|log ?out|register|subscribe(?: (?:now|today))?|my account|account|e-?paper|newsletters?|featured|multimedia|trending topics|today['’]s paper|live now|live|on air|listen live(?: on)?|watch live|watch now|now playing|breadcrumbs?|you are here.*|show more|load more|see (?:more|all)|view (?:more|all)|more(?: from .{2,40})?|toggle .{2,30}|expand|collapse|accessibility.*|cookie (?:policy|settings|preferences).*|privacy(?: policy| notice)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|help|faq|sitemap|site map|rss|archive|archives|tags?\s*:.{0,200}|topics?\s*:.{0,200}|filed under\s*:?.{0,200}|categor(?:y|ies)\s*:.{0,100}|in this (?:article|story)\s*:?|on this page\s*:?|key points|top of page|change region|choose edition|language|switch (?:to )?.{2,20}|download (?:the )?.{2,40}app|install (?:the )?.{2,40}app.{0,60}|get (?:the )?.{2,40} app|open (?:in )?(?:the )?app|we use cookies.*|accept (?:all )?(?:cookies)?|reject all|manage (?:cookies|preferences|newsletters|subscriptions))$/iu,
    },
    {
      reason: 'subscription',
      pattern:
        /^(?:(?:sign up|subscribe|register|join|get)\b.{0,140}\b(?:newsletters?|briefing|inbox|subscri(?:be|ption|bers?)|free (?:trial|exclusive).*|alerts?|updates|membership|notifications|whatsapp channel|telegram channel)\b.{0,140}|(?:advertisement )?get free .{2,60}|already (?:a (?:subscriber|member)|have an account|registered)\??.*|this (?:article|content|story) is (?:for|only available to|reserved for|exclusive to) (?:paying |registered )?(?:subscribers|members|users).*|you have (?:reached|read|used) .{0,60}(?:free|limit).*|(?:enter|type) your e-?mail.*|by (?:signing|clicking|subscribing|submitting|providing|entering)\b.{0,240}|unsubscribe.*|thank(?:s| you) for (?:signing|subscribing|registering|reading our).*|support (?:us|.{2,40} today).{0,100}|(?:donate|become a (?:member|supporter|subscriber|patron)).{0,100}|follow (?:us|@\w+|our|this|the author)\b.{0,140}|(?:please )?(?:follow|find|contact|reach|email|e-mail|write to) .{2,80} (?:on (?:x|twitter|facebook|telegram|instagram|linkedin|threads|bluesky)\b.{0,80}|at:? \S+@\S+\.?.{0,40})|send (?:letters|tips|comments|feedback|your|us|an?)\b.{0,80}\S+@\S+.{0,20}|(?:got|have) a (?:tip|story|question|confidential)\b.{0,200}|(?:letters?|tips|e-?mail|contact)(?: to(?: the editor)?)?\s*:\s*\S+@\S+)$/iu,
    },
    {
      reason: 'caption',
      pattern:
        /^(?:(?:enlarge|expand|zoom|click to (?:enlarge|expand|zoom|view))\b.{0,20}(?:image|photo|picture)?\b.{0,400}|.{0,400}\btoggle caption\b.{0,200}|.{0,600}\bhide caption\b.{0,4000}|(?:image|photo|picture|video|illustration|graphic|map|chart|photograph|screenshot|file photo|photo illustration)s?\s*(?:source|credits?|caption|by|courtesy(?: of)?)?\s*[:/©].{1,200}|(?:file ?(?:photo|picture|image|pic)?|in this)\s*(?:[-–—:].{5,600}|.{0,60}\b(?:file |handout |combination |combo |photo|image|picture|frame grab)s?\b.{5,600})|.{10,600}\b(?:is|are) (?:pictured|seen here|seen in this (?:photo|image|picture|file)).{0,300}|representational (?:image|photo|picture).{0,80}|(?:slide ?show|gallery|photos|images|pictures)?\s*\(?\d+ (?:images|photos|pictures|slides)\)?|(?:slide ?show|gallery|photo gallery)\s*(?:\(.{1,30}\))?|\d+ of \d+.{0,300})$/iu,
    },
    {
      reason: 'video',
      pattern:
        /^(?:.{0,20}\b(?:JUST WATCHED|MUST WATCH|NOW PLAYING|WATCH NOW)\b.{0,400}|(?:replay|play|pause|mute|unmute|play video|video player.*|play all|watch the video.{0,60}|media (?:player|caption|playback).{0,120}|this video (?:can not|cannot|could not).*|replay more videos.*|more videos.*|your browser (?:does not|doesn['’]t) support.*|please enable javascript.*|javascript is (?:disabled|required).*|\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?|live stream.{0,40}|transcript|show transcript))$/u,
    },
    {
      reason: 'video',
      pattern:
        /^(?:media (?:player|caption|playback).{0,120}|video player.*|play (?:video|audio).{0,80}|your browser (?:does not|doesn['’]t) support.*|please enable javascript.*|javascript is (?:disabled|required).*)$/iu,
    },
    { reason: 'highlights label', pattern: /^(?:story highlights|highlights|key takeaways|at a glance)\s*:?$/iu },
    {
      reason: 'sign-off',
      pattern:
        /^(?:(?:©|\(c\)|copyright\b).{0,300}|.{0,200}\ball rights reserved\b.{0,200}|(?:this (?:article|story|report|post|piece|column|content) (?:was|has been|is|originally|first|also)\b.{0,60}\b(?:originally|first|published|appeared|syndicated|auto-generated|produced|generated|edited|updated|republished|translated|corrected|amended)\b.{0,300})|(?:with )?(?:inputs?|files) from .{2,120}|our standards:.{2,120}|(?:purchase|buy|get) (?:licen[sc]ing )?(?:rights|reprints|permissions?).{0,40}|source\s*:\s*.{2,120}|\(?(?:end|ends|more to come|more follows)\)?|[-–—]{1,3}\s*(?:30|ends?)\s*[-–—]{0,3}|#{2,}|tags?|(?:.{3,80}) is (?:a|an|the) [^.]{3,160}\b(?:columnist|contributor|reporter|correspondent|writer|editor|journalist|fellow|professor|producer)\b[^.]{0,160}\. ?(?:(?:follow|contact|email|reach|e-mail)\b.{2,200}|(?:his|her|their) (?:e-?mail|twitter|column)\b.{2,160})|\d+ (?:likes|views|reads|votes))$/iu,
    },
  ],
  functionWords: words(`
    a an the this that these those some any no every each of in on at by to for from with without about against between among through during before after
    above below over under into onto upon toward towards across behind beyond near off out up down as than if when while where because since until although though
    i you he she it we they me him her us them my your his its our their who whom whose which what
    is are was were be been being am has have had do does did will would can could shall should may might must not there n't
    said says so too very also just only even still yet already more most much many few other such own same here now then how why`),
}
