import { failure } from './failure.ts'

/** An address as it is kept: as the web writes it, without fragment and without any password. A bad one stays as given. */
export function keptAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}

/** Longer addresses are traps more often than pages. */
const longest = 8192

/** The address that a target or a redirect ('../talks', relative to `base`) stands for. Throws a `failure` where it may not be read. */
export function webAddress(address: string, base?: URL): URL {
  if (address.length > longest) throw failure('refused-address', `the address is longer than ${longest} characters`)
  if (!URL.canParse(address, base?.href)) throw failure('refused-address', `"${address}" is not a web address`)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw failure('refused-address', `only http and https addresses are read, not ${url.protocol}`)
  }
  if (url.username || url.password) throw failure('refused-address', 'the address holds a user name or a password')
  url.hash = ''
  return url
}
