import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { failure } from './failure.ts'
import { isPublicAddress } from './public-address.ts'
import type { SourceLimits, SourceOptions } from './source.ts'

/**
 * Opens connections to hosts within reach only. What is checked is the very address that is connected to, so a name that
 * leads to one address when it is checked and to another when it is used gains nothing.
 */
export function openAgent(
  { reach, lookup = systemLookup }: Pick<SourceOptions, 'reach' | 'lookup'>,
  { milliseconds }: Pick<SourceLimits, 'milliseconds'>,
): Agent {
  const options = { connections: 1, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 }
  if (reach === 'private') return new Agent({ ...options, connect: { lookup, timeout: milliseconds } })

  const connect = buildConnector({ lookup: publicOnly(lookup), timeout: milliseconds })
  return new Agent({
    ...options,
    connect(target, callback) {
      // An address written out is not looked up, so it is checked here.
      const host = target.hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) && !isPublicAddress(host)) callback(refusal(host), null)
      else connect(target, callback)
    },
  })
}

const publicOnly =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? isIP(found) }]
      const refused = addresses.find(({ address }) => !isPublicAddress(address))
      const [first] = addresses
      if (refused) callback(refusal(refused.address, hostname), [])
      else if (options.all) callback(null, addresses)
      else if (first) callback(null, first.address, first.family)
      else callback(Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' }), [])
    })
  }

function refusal(address: string, hostname?: string): Error {
  const what = hostname ? `${hostname} leads to ${address}, which` : address
  return failure(
    'refused-address',
    `${what} is not an address of the public internet; to read pages of this machine or of a private network, allow private addresses`,
  )
}
