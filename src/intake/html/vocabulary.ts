/** General knowledge of how pages are written: tags and their looks, and the words that sites give to the parts of a page. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const voidTags = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements whose end tag may be left out: a run of them is no nesting. */
export const optionalEnd = set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rtc rp html head body',
)

/** Elements whose content is no markup. */
export const rawTags = set('script style textarea title xmp')

/** Elements whose text a reader never sees. */
export const unseenTags =
  set(`script style template noscript noframes noembed title meta link base iframe object embed applet
  svg math audio video canvas map select datalist textarea input img picture source track param frame frameset rp`)

/** Elements that begin and end a paragraph. */
export const paragraphTags =
  set(`p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure figcaption caption section article aside header
  footer main nav form fieldset address hgroup details summary dialog div body html center menu dir listing xmp plaintext legend hr search`)

/** Elements that begin and end a line. */
export const lineTags = set('li tr dt dd option thead tbody tfoot br')

export const cellTags = set('td th')

export const headingTags = set('h1 h2 h3 h4 h5 h6')

/** Roles and tags that say outright what is no article. */
export const furnitureRoles: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  search: 'navigation',
  complementary: 'related',
  contentinfo: 'footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
  button: 'button',
}

export const furnitureTags: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'related',
  footer: 'footer',
  form: 'form',
  button: 'button',
  label: 'form',
  dialog: 'dialog',
  figcaption: 'caption',
  caption: 'caption',
}

const names = (words: string) =>
  new RegExp(
    ` (?:${words
      .trim()
      .split(/\s*,\s*/)
      .join('|')}) `,
  )

/** What the names of an element say of it. The first that fits is the reason. */
export const namedFurniture: readonly { readonly reason: string; readonly names: RegExp }[] = [
  {
    reason: 'caption',
    names:
      names(`captions?, figcaption, cutline, photo ?credits?, image ?credits?, img credit, media credit, credits?, gallery, galleries, slideshow,
      carousel, image ?source, photo ?source, photo ?by, photographer, img desc, image desc(?:ription)?, image meta, lightbox, swiper`),
  },
  {
    reason: 'advertisement',
    names:
      names(`ads?, advert, adverts, advertisement, advertisements, advertising, advertorial, adsense, adslot, adunit, ad ?box, dfp, gpt, sponsor, sponsors, sponsored,
      promoted, affiliate, native ad`),
  },
  {
    reason: 'subscription',
    names:
      names(`newsletters?, newsletter ?signup, subscribe, subscriptions?, subscriber, sign ?up, paywall, piano, donate, donation, donations, membership, cta,
      call to action, opt ?in, app ?promo, registration, mailchimp, mailing list, log ?in, sign ?in, email ?alerts?`),
  },
  {
    reason: 'share',
    names:
      names(`share, shares, sharing, share ?bar, share ?buttons?, share ?tools?, social, socials, social ?media, social ?links, social ?bar, social ?icons?, addthis, addtoany,
      sharethis, sharedaddy, shareaholic, follow us, follow, article tools, story tools, like box, tweet this, print ?button, jp post flair`),
  },
  {
    reason: 'comments',
    names: names(
      `comments?, disqus(?: thread)?, respond, replies, reply, comment ?list, comment ?form, fb comments, livefyre, coral, vuukle, discussion`,
    ),
  },
  {
    reason: 'related',
    names:
      names(`related, related ?(?:posts?|stories|articles?|links|content|news|items?), relatedposts, recommended, recommendations?, recommends, recirc, recirculation, trending, most ?(?:read|popular|viewed|shared), popular,
      read ?more, also ?(?:read|like|on), read ?also, see ?also, read ?next, up ?next, more ?(?:from|on|stories|news|articles|coverage|like ?this|links), outbrain, taboola, zergnet, revcontent, mgid, promo, promos, teaser, teasers, rail, yarpp, jp relatedposts,
      next ?(?:post|article|story|page), prev(?:ious)? ?(?:post|article|story), latest ?(?:news|stories|posts), top ?stories, editors? ?picks?, you ?may ?(?:also )?like,
      sidebar, sidebars, side ?bar, in other news, onward, onwards, suggested, suggestions, crosslinks?, linked ?stories, link ?box, infobox ?links`),
  },
  {
    reason: 'author',
    names: names(
      `author ?(?:bio|box|info|card|description|about|footer|profile|details?|block|blurb), about ?(?:the )?author, bio, biography, contributor ?bio, writer ?bio, article ?author ?bio, authors? ?details, post ?author, author ?content, authors? ?container`,
    ),
  },
  {
    reason: 'navigation',
    names: names(
      `nav, navbar, navigation, site ?nav, top ?nav, sub ?nav, breadcrumbs?, bread ?crumbs?, menu, menus, sub ?menu, paginat(?:ion|or), pager, page ?links, toolbar, skip ?link, toc, table of contents, jump ?links, back ?to ?top, masthead`,
    ),
  },
  {
    reason: 'tags',
    names: names(
      `tags, tag ?list, tag ?links, tag ?cloud, post ?tags?, entry ?tags, article ?tags, topics, topic ?list, keywords, categories, cat ?links, category ?list, post ?categor(?:y|ies), tagged, hashtags, taxonomy, filed ?under`,
    ),
  },
  {
    reason: 'footer',
    names: names(
      `copyright, copyrights, footer, disclaimer, disclosure, print ?(?:only|header|footer), d print block, visible print, terms, legal, corrections? ?link, trust ?(?:project|indicators?|mark)`,
    ),
  },
  {
    reason: 'dialog',
    names: names(
      `modal, popup, pop ?up, overlay, tooltip, hover ?card, rollover, rollover ?block, cookies?, cookie ?(?:banner|notice|consent|bar), consent, gdpr, toast, lightbox, interstitial`,
    ),
  },
]

/** Names of the parts of a page that say who wrote it, and when. */
export const bylineNames = names(
  `by ?line, bylines, author, authors, written ?by, article ?author, post ?author, entry ?author, author ?name, byline ?name, contributors?, reporter, writer, vcard, contrib ?byline`,
)
export const dateNames = names(
  `date, dates, time, timestamp, time ?stamp, pub ?date, publish ?date, published, post ?date, entry ?date, article ?date, updated, last ?updated, modified, date ?line, date ?time, published ?(?:on|at|date|time), publication ?date, (?:entry|post|article|story|blog|content) ?(?:meta|info|details|data), meta, meta ?data, byline ?date`,
)
export const headlineNames = names(
  `headline, entry ?title, post ?title, article ?title, story ?title, page ?title, article ?headline`,
)
