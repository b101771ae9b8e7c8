import type { Head } from './head.ts'

/** An absolute http(s) address, or null. Relative ones are resolved where it is known against what. */
export function webAddress(address: string | null | undefined, base?: string | null): string | null {
  if (!address) return null
  const written = address.trim()
  if (!URL.canParse(written, base ?? undefined)) return null
  const { protocol, href } = new URL(written, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** The address that a page gives itself: its canonical link, or og:url; absolute http(s) only. */
export function canonicalOf(head: Head): string | null {
  for (const stated of [...head.canonical, ...(head.meta.get('og:url') ?? [])]) {
    const address = webAddress(stated)
    if (address) return address
  }
  return null
}

/** The last two labels of a host name, or three where the last two are a country's ('example.co.uk'). */
export function domainOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null
  const labels = new URL(address).hostname.toLowerCase().split('.')
  const second = labels.at(-2) ?? ''
  const count = labels.length > 2 && labels.at(-1)!.length === 2 && second.length <= 3 ? 3 : 2
  return labels.slice(-count).join('.')
}
