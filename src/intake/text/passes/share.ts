import { furnish, type Page } from '../page.ts'

/** Names of networks and messengers as share buttons show them, the same in every language; lower case. */
const networks = new Set(
  `vk vkontakte x ok odnoklassniki whatsapp telegram facebook fb twitter email e-mail mail print linkedin reddit viber messenger flipboard
  pinterest instagram threads bluesky mastodon tumblr pocket line wechat weibo qq snapchat tiktok youtube rss sms link copy share tweet skype
  livejournal xing hatena kakaotalk signal discord google+ linkedin`.split(/\s+/),
)

/** Rows of share buttons, and rows of hashtags. */
export function shareRows(page: Page): void {
  page.lines.forEach((line, i) => {
    const words = line.words.map((w) => w.toLowerCase().replace(/[,.:|·•/]+$/u, '')).filter(Boolean)
    const buttons = words.filter((w) => networks.has(w)).length
    if (words.length >= 2 && words.length <= 20 && buttons / words.length >= 0.8) furnish(page, i, 'share')
    const tags = words.filter((w) => /^#[\p{L}\p{N}_]/u.test(w)).length
    if (tags >= 1 && tags / words.length >= 0.75) furnish(page, i, 'hashtags')
  })
}
