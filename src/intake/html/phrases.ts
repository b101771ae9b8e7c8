/** Phrases by which lines of a page show what they are. English; each is a whole line's beginning or the whole line. */
export const linePhrases: readonly { readonly reason: string; readonly line: RegExp }[] = [
  {
    reason: 'related',
    line: /^(?:(?:also |further |recommended |related |suggested )(?:read(?:ing|s)?|post|posts|story|stories|article|articles|coverage|content|links?|news|videos?|topics|on [\w. ]{2,30})\b|(?:related|see also|also see|also on [\w. ]{2,30}|read also|read (?:more|next|on|this)|watch(?: more| now| next| this| also)?|listen(?: now| here| to this)|more|more on this|more (?:from|on|about|stories|news|coverage|in|to read)\b[^.]{0,60}|more [p{L}p{N} ’'.-]{1,40} (?:stories|news|coverage|articles|headlines)|must[- ]reads?|don[’']t miss|in case you missed it|you (?:may|might|will|['’]ll) (?:also )?(?:like|enjoy|be interested)|what to read next|top stories|trending(?: now)?|most (?:read|popular|viewed)|popular (?:now|posts|stories)|latest (?:news|stories|posts)|editor[’']?s[’']? (?:picks?|choice)|previous (?:article|post|story)|next (?:article|post|story)|recommended(?: for you)?|suggested for you|around the web|from around the web|sponsored stories|up next|explore more)\s*(?:[:|»>→-].{0,200}|\.{3}|…)?$|(?:related|see also|read more|read also|also read|more|watch|related story|related article|read|recommended)\s*(?:[:|»→>]|—|–)\s*\S.{0,200}$)/i,
  },
  {
    reason: 'advertisement',
    line: /^(?:ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|continue reading (?:below|the main story)|story continues(?: below)?(?: (?:this )?advertisement)?|article continues (?:after|below)(?: (?:this )?(?:ad|advertisement))?|(?:scroll|keep scrolling|skip) (?:down )?(?:to continue|for more|ad|advertisement)\b.{0,40}|report (?:this )?ad(?:vertisement)?)[.:]?$/i,
  },
  {
    reason: 'subscription',
    line: /^(?:(?:please )?(?:click here|tap here) (?:to|for) .{0,80}(?:subscri|newsletter|sign up|app\b).{0,80}|(?:sign up|subscribe|register|join) (?:here|now|today|to|for|and|with)\b.{0,40}(?:newsletter|e-?mail|updates|alerts?|our\b|channel|podcast|free|daily|weekly|briefing|inbox).{0,160}|subscribe(?: now| today| here)?|sign up(?: now| here| today)?|(?:get|receive) .{0,80}(?:newsletter|in your inbox|to your inbox|delivered|straight to your).{0,140}|(?:want|looking for) more (?:stories|news|articles) like this\??.{0,60}|already a (?:subscriber|member)\b.{0,60}|(?:download|get) (?:the|our) .{0,40} app\b.{0,80}|(?:support|donate to) (?:our|us|independent)\b.{0,120}|enjoyed? (?:this|reading)\b.{0,100}(?:subscri|newsletter|share|follow).{0,100})$/i,
  },
  {
    reason: 'share',
    line: /^(?:(?:please )?(?:share|tweet|pin|print|e-?mail|whats ?app|facebook|twitter|linkedin|pinterest|reddit|telegram|instagram|copy link|link copied)(?:[,|/• ]+(?:this(?: (?:story|article|post|page))?|on|via|by|to|with|with friends|share|tweet|pin|it|print|e-?mail|whats ?app|facebook|twitter|x|linkedin|pinterest|reddit|telegram|instagram|copy link|a friend|more|and|or|messenger|flipboard|tumblr))*[.!:]?|like (?:this (?:story|article|post)|us|what you).{0,100}|(?:please )?follow (?:us|me|@\w+|him|her|them|[\w. ]{2,30}) (?:on|at)\b.{0,80}(?:twitter|facebook|instagram|linkedin|youtube|telegram|snapchat|tiktok|threads|mastodon|google news).{0,120}|follow @\w+.{0,60}|(?:find|like|join|visit|catch) us on .{0,120}|.{0,40}\bon (?:twitter|facebook|instagram)(?: at)? @\w+\.?)$/i,
  },
  {
    reason: 'comments',
    line: /^(?:\d+ )?(?:comments?|(?:leave|post|add|write|view|show|load|see|read) (?:a |your |all |the )?(?:comments?|reply)\b.{0,30}|join the (?:conversation|discussion)\b.{0,60}|what do you think\?.{0,80}|(?:tell|let) us (?:know )?(?:what you think|your thoughts|in the comments)\b.{0,100}|(?:note: )?.{0,60}comments (?:are|is|have been) (?:closed|disabled|moderated|turned off)\b.{0,100}|(?:have|got) (?:a|any) (?:story|tip|news tip|confidential tip|question|correction)\b.{0,160}|(?:send|e-?mail) (?:us )?(?:your )?(?:tips|feedback|comments|questions|corrections|story ideas)\b.{0,140}|(?:to )?(?:contact|write to|reach|e-?mail) (?:the (?:author|reporter|writer|editor|newsroom)s?|us|[\p{L}.'’ -]{3,40}) (?:at|on|via|by)\b.{0,100}[@/].{0,60})[.!:]?$/iu,
  },
  {
    reason: 'footer',
    line: /^(?:(?:©|\(c\)|copyright\b).{0,200}|.{0,60}\ball rights reserved\b.{0,160}|this (?:story|material|article|content) (?:may|has|was|is|first|originally)\b.{0,60}(?:not be published|republished|redistributed|syndicated|copyright).{0,200}|(?:terms|privacy)(?: of (?:use|service)| policy)?|[\w.]+ (?:is not|are not) responsible for .{0,40}(?:content|links).{0,80}|text size)\.?$/i,
  },
  {
    reason: 'sign-off',
    line: /^(?:[([—–-]\s*)?(?:(?:additional |further )?(?:reporting|writing|research)(?: and (?:writing|editing))? by\b.{0,300}|(?:written|edited|compiled|editing|translated) by\b.{0,200}|.{0,240}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,120})$/i,
  },
  {
    reason: 'navigation',
    line: /^(?:back to top|skip to (?:main )?content|home|menu|close|next|previous|load more|show more|view (?:all|more|gallery)|see (?:all|more)|expand|click to (?:expand|enlarge)|play video|show caption|hide caption)$/i,
  },
]

/** What pages say to those whom they do not show the article. */
export const wallPhrases =
  /\b(?:(?:subscribe|sign in|log ?in|register|sign up|create (?:a|an|your)(?: free)? account|become a (?:member|subscriber)|start (?:a|your) (?:free )?(?:trial|subscription))(?: now| today| here)?(?: or (?:subscribe|sign in|log ?in|register|sign up))? (?:to|and) (?:continue|keep|read|unlock|access|view|get (?:full|unlimited)|see)\b|to (?:continue|keep) reading\b|continue reading (?:this|your|the) (?:article|story)\b|already (?:a|an)? ?(?:have an account|subscribe[dr]?|member|registered)\b|(?:this|the full|the rest of (?:this|the)) (?:article|content|story|page|post)? ?is (?:only )?(?:for|reserved for|available (?:only )?(?:to|for)|exclusive to|locked|behind|restricted to)\b|(?:subscribers?|members?)[- ]only\b|you(?:'|’)?(?:ve| have) (?:reached|used|read) (?:your|all|the)\b.{0,60}\b(?:limit|articles?)|(?:need|must|have) to (?:be (?:logged|signed) in|log in|sign in|subscribe|register)\b|unlock this (?:article|story)\b)/i

/** What pages say to a reader whose browser runs no scripts. */
export const scriptPhrases =
  /\b(?:(?:enable|turn on|activate|allow|requires?|without|disabled?|support) java ?script|java ?script (?:is|must be|to be|needs to be|has been|and cookies) (?:required|disabled|enabled|turned)?)\b/i
