import type { PageWords } from '../page-words.ts'

/**
 * Lines that show by their words what they are: general knowledge of English-language newspaper and agency pages. Each
 * pattern is a whole line, or its beginning where what follows is the title of something else.
 */
export const furniture: PageWords['furniture'] = [
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
      /^(?:share(?: (?:this|on|via|with|full|now|the)\b.{0,60}| article| story| options)?|print(?: this)?(?: (?:page|article))?|e-?mail(?: this)?(?: (?:page|article|story))?|copy (?:link|url).{0,20}|link copied.*|copied!?|save(?: (?:for later|article|this|story))?|bookmark(?: this)?|gift (?:this )?article|listen to (?:this )?(?:article|story)(?: \d.{0,80})?|text size|font size|a-? ?a\+?|tweet(?: this)?|pin it|\d+ shares?|shares?\s*:?\s*\d*)$/iu,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:(?:write|post|leave|add|make) (?:a |your )?(?:comments?|reply|replies)\s*[:!.]?|(?:view|read|show|see|all|latest|load|hide|sort|join|more)(?: (?:all|the|more|\d+))? (?:comments?|conversation|discussion)s?.{0,20}|comments?\s*(?:\(\d+\)|[:|]?\s*\d*)|\d+ comments?|(?:be the )?first to comment.*|join the (?:conversation|discussion|debate).*|what do you think\?.*|comments are (?:closed|moderated|subject).*|your email address will not be published.*|log ?in to (?:comment|leave|reply).*|have your say.*|share your (?:thoughts|views|opinion).*)$/iu,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:skip to (?:main |the )?(?:content|navigation|article|footer|search).*|(?:jump|go|back) to (?:content|top|main|home|homepage|navigation).*|home|homepage|menu|main menu|search|close|open|next|previous|prev|edition|editions|sections?|all sections|sign in|log ?in|log ?out|register|subscribe(?: (?:now|today))?|my account|account|e-?paper|newsletters?|featured|multimedia|trending topics|today['’]s paper|live now|live|on air|listen live(?: on)?|watch live|watch now|now playing|breadcrumbs?|you are here.*|show more|load more|see (?:more|all)|view (?:more|all)|toggle .{2,30}|expand|collapse|accessibility.*|cookie (?:policy|settings|preferences).*|privacy(?: policy| notice)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|help|faq|sitemap|site map|rss|archive|archives|tags?\s*:.{0,200}|topics?\s*:.{0,200}|filed under\s*:?.{0,200}|categor(?:y|ies)\s*:.{0,100}|in this (?:article|story)\s*:?|on this page\s*:?|key points|top of page|change region|choose edition|language|switch (?:to )?.{2,20}|download (?:the )?.{2,40}app|install (?:the )?.{2,40}app.{0,60}|get (?:the )?.{2,40} app|open (?:in )?(?:the )?app|we use cookies.*|accept (?:all )?(?:cookies)?|reject all|manage (?:cookies|preferences|newsletters|subscriptions))$/iu,
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
  {
    reason: 'related',
    pattern:
      /^(?:(?:also |further |recommended |related |suggested )(?:read(?:ing|s)?|post|posts|story|stories|article|articles|coverage|content|links?|news|videos?|topics)\b|(?:related|see also|also see|read also|read (?:more|next|on|this)|watch(?: more| now| next| this| also)?|listen(?: now| here| to this)|more|more on this|more (?:from|on|about|stories|news|coverage|in|to read)\b[^.]{0,60}|more [p{L}p{N} ’'.-]{1,40} (?:stories|news|coverage|articles|headlines)|must[- ]reads?|don[’']t miss|in case you missed it|you (?:may|might|will|['’]ll) (?:also )?(?:like|enjoy|be interested)|what to read next|top stories|trending(?: now)?|most (?:read|popular|viewed)|popular (?:now|posts|stories)|latest (?:news|stories|posts)|editor[’']?s[’']? (?:picks?|choice)|previous (?:article|post|story)|next (?:article|post|story)|recommended(?: for you)?|suggested for you|around the web|from around the web|sponsored stories|up next|explore more)\s*(?:[:|»>→-].{0,200}|\.{3}|…)?$|(?:related|see also|read more|read also|also read|more|watch|related story|related article|read|recommended)\s*(?:[:|»→>]|—|–)\s*\S.{0,200}$)/i,
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|continue reading (?:below|the main story)|story continues(?: below)?(?: (?:this )?advertisement)?|article continues (?:after|below)(?: (?:this )?(?:ad|advertisement))?|(?:scroll|keep scrolling|skip) (?:down )?(?:to continue|for more|ad|advertisement)\b.{0,40}|report (?:this )?ad(?:vertisement)?)[.:]?$/i,
  },
  {
    reason: 'subscription',
    pattern:
      /^(?:(?:please )?(?:click here|tap here) (?:to|for) .{0,80}(?:subscri|newsletter|sign up|app\b).{0,80}|(?:sign up|subscribe|register|join) (?:here|now|today|to|for|and|with)\b.{0,40}(?:newsletter|e-?mail|updates|alerts?|our\b|channel|podcast|free|daily|weekly|briefing|inbox).{0,160}|subscribe(?: now| today| here)?|sign up(?: now| here| today)?|(?:get|receive) .{0,80}(?:newsletter|in your inbox|to your inbox|delivered|straight to your).{0,140}|(?:want|looking for) more (?:stories|news|articles) like this\??.{0,60}|already a (?:subscriber|member)\b.{0,60}|(?:download|get) (?:the|our) .{0,40} app\b.{0,80}|(?:support|donate to) (?:our|us|independent)\b.{0,120}|enjoyed? (?:this|reading)\b.{0,100}(?:subscri|newsletter|share|follow).{0,100})$/i,
  },
  {
    reason: 'share',
    pattern:
      /^(?:(?:please )?(?:share|tweet|pin|print|e-?mail|whats ?app|facebook|twitter|linkedin|pinterest|reddit|telegram|instagram|copy link|link copied)(?:[,|/• ]+(?:this(?: (?:story|article|post|page))?|on|via|by|to|with|with friends|share|tweet|pin|it|print|e-?mail|whats ?app|facebook|twitter|x|linkedin|pinterest|reddit|telegram|instagram|copy link|a friend|more|and|or|messenger|flipboard|tumblr))*[.!:]?|like (?:this (?:story|article|post)|us|what you).{0,100}|(?:please )?follow (?:us|me|@\w+|him|her|them|[\w. ]{2,30}) (?:on|at)\b.{0,80}(?:twitter|facebook|instagram|linkedin|youtube|telegram|snapchat|tiktok|threads|mastodon|google news).{0,120}|follow @\w+.{0,60}|(?:find|like|join|visit|catch) us on .{0,120}|.{0,40}\bon (?:twitter|facebook|instagram)(?: at)? @\w+\.?)$/i,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:\d+ )?(?:comments?|(?:leave|post|add|write|view|show|load|see|read) (?:a |your |all |the )?(?:comments?|reply)\b.{0,30}|join the (?:conversation|discussion)\b.{0,60}|what do you think\?.{0,80}|(?:tell|let) us (?:know )?(?:what you think|your thoughts|in the comments)\b.{0,100}|(?:note: )?.{0,60}comments (?:are|is|have been) (?:closed|disabled|moderated|turned off)\b.{0,100}|(?:have|got) (?:a|any) (?:story|tip|news tip|confidential tip|question|correction)\b.{0,160}|(?:send|e-?mail) (?:us )?(?:your )?(?:tips|feedback|comments|questions|corrections|story ideas)\b.{0,140}|(?:to )?(?:contact|write to|reach|e-?mail) (?:the (?:author|reporter|writer|editor|newsroom)s?|us|[\p{L}.'’ -]{3,40}) (?:at|on|via|by)\b.{0,100}[@/].{0,60})[.!:]?$/iu,
  },
  {
    reason: 'footer',
    pattern:
      /^(?:(?:©|\(c\)|copyright\b).{0,200}|.{0,60}\ball rights reserved\b.{0,160}|this (?:story|material|article|content) (?:may|has|was|is|first|originally)\b.{0,60}(?:not be published|republished|redistributed|syndicated|copyright).{0,200}|(?:terms|privacy)(?: of (?:use|service)| policy)?|[\w.]+ (?:is not|are not) responsible for .{0,40}(?:content|links).{0,80}|text size)\.?$/i,
  },
  {
    reason: 'sign-off',
    pattern:
      /^(?:[([—–-]\s*)?(?:(?:additional |further )?(?:reporting|writing|research)(?: and (?:writing|editing))? by\b.{0,300}|(?:written|edited|compiled|editing|translated) by\b.{0,200}|.{0,240}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,120})$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:back to top|skip to (?:main )?content|home|menu|close|next|previous|load more|show more|view (?:all|more|gallery)|see (?:all|more)|expand|click to (?:expand|enlarge)|play video|show caption|hide caption)$/i,
  },
  {
    // The player's button, then what the video tells, the day and whose it is.
    reason: 'video',
    pattern: /^CLOSE (?:\p{Lu} )?[“"‘'$\d]?\p{L}\p{Ll}.{18,700}$/u,
  },
  {
    reason: 'video',
    pattern:
      /^(?:.{4,80} listen [·•|] \d{1,2}:\d\d(?: \d{1,2}:\d\d)?|watch the (?:full |latest |entire |whole )?(?:video|interview|clip|segment)\b[^,]{0,90}[^.,])$/iu,
  },
  {
    reason: 'embed',
    pattern:
      /^(?:youtube|twitter|facebook|instagram|vimeo|tiktok|soundcloud|spotify|\[\/?\p{L}[\p{L}_-]{2,20}(?: \p{L}+=\S+)+\])$/iu,
  },
  { reason: 'address', pattern: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u },
  { reason: 'caption', pattern: /^(?:image|photo|picture|slide) \d+ of \d+$/iu },
  {
    // The clock or the day follows at once: 'Updated figures show' is no note.
    reason: 'update',
    pattern:
      /^[–—-]*\s*(?:(?:last |first )?(?:updated|published|posted):?(?: (?:on|at|as of))?(?: \p{L}{3,9}\.? \d{1,2},?)?(?: at)? \d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4}\.?)?(?: with .{3,80})?\.?|(?:editor['’]?s note: )?this is a (?:developing|breaking)(?: news)? story\b.{0,120})$/iu,
  },
  {
    reason: 'sign-off',
    pattern:
      /^(?:this (?:article|story|report|post|piece) (?:is based(?: in part)?|(?:includes|contains|uses) (?:material|reporting|information)) (?:on|from)\b.{0,40}\bwires?\b.{0,40}|this (?:article|story|report|post|piece|page) (?:may )?(?:contains?|includes?) affiliate .{0,80}|(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in this|here|(?:by|are those of) (?:the |our |its )?(?:author|columnist|contributor|writer)s?)\b.{0,240}|(?:.{4,80} )?content created by .{3,80} is (?:available|free)\b.{0,240})$/iu,
  },
  {
    reason: 'related',
    pattern:
      /^[([]?\s*(?:click (?:here )?for (?:more|our|the)\b.{2,120}|special (?:coverage|report|section|series):.{2,120}|(?:follow |see |read )?.{2,40}['’]s? (?:full|complete|special) (?:.{2,40} )?coverage\b.{0,120}|for (?:more|full coverage)\b.{0,80}[,:] (?:listen|read|see|watch|visit|click|check out|go)\b.{2,120}|more (?:\S+ ){1,4}?(?:at|on|from|news)?:? ?https?:\/\/\S+(?: and \S+)?)$/iu,
  },
  {
    reason: 'subscription',
    pattern:
      /^(?:get .{3,80} (?:delivered )?(?:straight )?(?:to|in) your inbox\b.{0,80}|subscribe to .{2,60} on (?:youtube|itunes|spotify|apple podcasts|stitcher)\b.{0,80})$/iu,
  },
]

/** What pages say to those whom they do not show the article. */
export const wall =
  /\b(?:(?:subscribe|sign in|log ?in|register|sign up|create (?:a|an|your)(?: free)? account|become a (?:member|subscriber)|start (?:a|your) (?:free )?(?:trial|subscription))(?: now| today| here)?(?: or (?:subscribe|sign in|log ?in|register|sign up))? (?:to|and) (?:continue|keep|read|unlock|access|view|get (?:full|unlimited)|see)\b|to (?:continue|keep) reading\b|continue reading (?:this|your|the) (?:article|story)\b|already (?:a|an)? ?(?:have an account|subscribe[dr]?|member|registered)\b|(?:this|the full|the rest of (?:this|the)) (?:article|content|story|page|post)? ?is (?:only )?(?:for|reserved for|available (?:only )?(?:to|for)|exclusive to|locked|behind|restricted to)\b|(?:subscribers?|members?)[- ]only\b|you(?:'|’)?(?:ve| have) (?:reached|used|read) (?:your|all|the)\b.{0,60}\b(?:limit|articles?)|(?:need|must|have) to (?:be (?:logged|signed) in|log in|sign in|subscribe|register)\b|unlock this (?:article|story)\b)/i

/** What pages say to a reader whose browser runs no scripts. */
export const needsScripts =
  /\b(?:(?:enable|turn on|activate|allow|requires?|without|disabled?|support) java ?script|java ?script (?:is|must be|to be|needs to be|has been|and cookies) (?:required|disabled|enabled|turned)?)\b/i
