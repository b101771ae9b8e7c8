import { isEveryday } from '../../languages/everyday-outlets.ts'
import { mayBeginOutlet, type Outlet, outletNamed } from '../../languages/outlets.ts'
import { noPress } from '../../languages/press-words.ts'
import { namingOver } from '../actors/namings.ts'
import type { Document, Stretch } from '../document.ts'

/** An outlet's name where it stands in a report. */
export interface OutletMention extends Stretch {
  readonly name: string
  /** Whether the name is a word of every day too: 'the Sun'. */
  readonly everyday: boolean
}

/** Whether an outlet only shows what is said: 'an address carried live on state television'. */
export function isShown({ lower, reporting }: Document, { from }: Stretch): boolean {
  const on = lower[from - 1] === 'the' ? from - 2 : from - 1
  return lower[on] === 'on' && (reporting.press ?? noPress).shown.has(lower[on - 1] ?? '')
}

/** Every outlet that is named between two tokens: the longest name wins. */
export function outletsIn(document: Document, { from, to }: Stretch): OutletMention[] {
  const { tags, lower, end, start, word } = document
  const found: OutletMention[] = []
  for (let i = from; i < to; i++) {
    const media = stateMedia(i)
    if (media) {
      found.push(media)
      i = media.to - 1
      continue
    }
    const channel = numbered(i)
    if (channel) {
      // 'Lorvian TV's Channel 9'
      if (tags[i - 1] === 'POSS' && found.at(-1)?.to === i - 1) found.pop()
      found.push(channel)
      i = channel.to - 1
      continue
    }
    if (tags[i] !== 'PROPER' && tags[i] !== 'NUM' && namingOver(document, i)?.kind !== 'outlet') continue
    const local = introduced(i) ?? unlisted(i)
    if (local) {
      found.push(local)
      i = local.to - 1
      continue
    }
    if (!mayBeginOutlet(word(i))) continue
    let best: { outlet: Outlet; to: number } | null = null
    let name = ''
    for (let k = i; k < to && k < i + 6; k++) {
      name += (k > i && end[k - 1] !== start[k] ? ' ' : '') + word(k)
      if (tags[k] !== 'PROPER' && !/^(?:of|and|&|de|la|della|\/|-|a|!)$/.test(lower[k] as string) && k > i) break
      const outlet = outletNamed(name)
      if (outlet) best = { outlet, to: k + 1 }
    }
    if (!best || isOffice({ from: i, to: best.to })) continue
    // A longer capitalised name that only begins like an outlet's: 'Guardian Glass', 'Time Warner'.
    const goesOn =
      tags[best.to] === 'PROPER' && end[best.to - 1] !== start[best.to] && best.to - i === 1 && tags[i - 1] !== 'POSS'
    const single = best.to - i === 1
    const the = lower[i - 1] === 'the'
    if (single && isEveryday(word(i)) && !(the || acronym(i))) continue
    if (single && isEveryday(word(i)) && goesOn) continue
    if (tags[i - 1] === 'PROPER' && i > from && end[i - 1] !== start[i] && single && isEveryday(word(i))) continue
    const short = single && the && isEveryday(word(i)) ? inFull(lower[i] as string) : undefined
    found.push({
      from: i,
      to: best.to,
      name: short ?? best.outlet.name,
      everyday: single && isEveryday(word(i)) && !short,
    })
    i = best.to - 1
  }
  return found

  /** 'the Times' of a report that named another Times in full is that one. */
  function inFull(last: string): string | undefined {
    for (let k = to - 1; k > 0; k--) {
      if (lower[k] !== last || tags[k - 1] !== 'PROPER') continue
      for (const length of [3, 2, 1]) {
        const outlet =
          k - length >= 0
            ? outletNamed(Array.from({ length: length + 1 }, (_, n) => word(k - length + n)).join(' '))
            : undefined
        if (outlet) return outlet.name
      }
    }
    return undefined
  }

  /** 'Channel 9': a broadcaster that goes by its number. */
  function numbered(i: number): OutletMention | null {
    const { channels } = document.reporting.press ?? noPress
    if (!channels.has(lower[i] as string) || !/^\p{Lu}/u.test(word(i)) || !/^\d{1,2}$/.test(word(i + 1))) return null
    const name = `${word(i)} ${word(i + 1)}`
    return { from: i, to: i + 2, name: outletNamed(name)?.name ?? name, everyday: false }
  }

  /** 'Lorvian state media', in no list and yet an outlet. */
  function stateMedia(i: number): OutletMention | null {
    const { reporting } = document
    const { owned, media } = reporting.press ?? noPress
    if (!reporting.demonyms.has(lower[i] as string) && tags[i] !== 'PROPER') return null
    if (!owned.has(lower[i + 1] ?? '') || i + 2 >= to || !media.has(lower[i + 2] as string)) return null
    return { from: i, to: i + 3, name: `${word(i)} ${word(i + 1)} ${word(i + 2)}`, everyday: false }
  }

  /** 'radio station KLM-FM', 'the news site Harbour Wire': what it is stands before the name. */
  function introduced(i: number): OutletMention | null {
    const { outlets, media, news } = document.reporting.press ?? noPress
    const before = lower[i - 2] ?? ''
    if (!outlets.has(lower[i - 1] ?? '') || !(media.has(before) || news.has(before))) return null
    let last = i
    while (last + 1 < to && tags[last + 1] === 'PROPER') last++
    const name = document.report.text.slice(start[i], end[last])
    return { from: i, to: last + 1, name: outletNamed(name)?.name ?? name, everyday: false }
  }

  /** 'the Velden Weekly': a name that ends as those of papers do, in no list. It counts as an everyday name: its frame must be clear. */
  function unlisted(i: number): OutletMention | null {
    const { mastheads } = document.reporting.press ?? noPress
    if (i > from && tags[i - 1] === 'PROPER') return null
    let last = i
    while (last + 1 < to && tags[last + 1] === 'PROPER' && !word(last).includes('-')) last++
    const parts = (lower[last] as string).split('-')
    if (!mastheads.has(parts.at(-1) as string) || last - i + parts.length < 2) return null
    // 'Sunday Fox News' ends in a listed one.
    for (let k = i; k < last; k++) if (outletNamed(document.report.text.slice(start[k], end[last]))) return null
    const name = document.report.text.slice(start[i], end[last])
    const { outlet } = document.report
    const own = outlet && `${name} `.toLowerCase().startsWith(`${outlet.replace(/^the /iu, '')} `.toLowerCase())
    return { from: i, to: last + 1, name: own ? outlet : name, everyday: true }
  }

  /** 'Foreign Affairs Minister': an office that begins as an outlet's name does. "Told Reuters President Berg would go" is none. */
  function isOffice({ from, to }: Stretch): boolean {
    const { offices, titles, bodies } = document.reporting
    const next = lower[to] ?? ''
    return (
      tags[to] === 'PROPER' &&
      offices?.limits.has(lower[from] as string) === true &&
      (titles.has(next) || bodies.has(next))
    )
  }

  function acronym(i: number): boolean {
    return /^\p{Lu}{3,}$/u.test(word(i))
  }
}
