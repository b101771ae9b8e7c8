import ipaddr from 'ipaddr.js'

type IPv6 = ReturnType<typeof ipaddr.IPv6.parse>

/** Where an IPv6 address carries an IPv4 address that it is passed on to: the range, and the first of its four bytes. */
const carriers: readonly (readonly [string, number])[] = [
  ['::ffff:0:0/96', 12], // IPv4-mapped
  ['::ffff:0:0:0/96', 12], // IPv4-translated
  ['64:ff9b::/96', 12], // NAT64
  ['2002::/16', 2], // 6to4
]

const internet = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the public internet: '192.0.43.8' is; '10.0.0.1', '127.0.0.1', '::1', '169.254.169.254',
 * '100.64.0.1' and '::ffff:10.0.0.1' are not, nor is anything that is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast'
  const wide = parsed as IPv6
  const carrier = carriers.find(([range]) => wide.match(ipaddr.IPv6.parseCIDR(range)))
  if (carrier) {
    const bytes = wide.toByteArray().slice(carrier[1], carrier[1] + 4)
    return isPublicAddress(bytes.join('.'))
  }
  return wide.match(internet) && wide.range() === 'unicast'
}
