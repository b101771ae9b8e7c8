import type { Problem } from '../../record/problem.ts'

/** Why a page could not be had: a problem without its address. */
export type Failing = Pick<Problem, 'reason' | 'detail'>

/** An error that stands for a bad page, thrown to leave off reading it: `failure('robots', 'robots.txt forbids it')`. */
export function failure(reason: Problem['reason'], detail: string): Error {
  return Object.assign(new Error(detail), { failing: { reason, detail } satisfies Failing })
}

/** What an error says of the page, in plain words, where it is a `failure` or comes of the network. Other errors are thrown on. */
export function failingOf(error: unknown): Failing {
  if (!(error instanceof Error)) throw error
  if ('failing' in error) return error.failing as Failing
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const [, reason, detail] = plainly.find(([pattern]) => pattern.test(code || error.name)) ?? []
  if (reason && detail) return { reason, detail }
  // A code that is not listed is still the network's, unless it says that the request was not a proper one.
  if (!code || /^(?:ERR|UND_ERR)_(?:INVALID|NOT_SUPPORTED)/.test(code)) throw error
  return { reason: 'network', detail: `the connection failed (${code})` }
}

const plainly: readonly (readonly [RegExp, Problem['reason'], string])[] = [
  [/^ENOTFOUND$/, 'network', 'there is no host of that name; check the address, and that this machine is online'],
  [/^EAI_/, 'network', 'the name of the host could not be looked up; is this machine online?'],
  [/^ECONNREFUSED$/, 'network', 'the host takes no connections there'],
  [
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_STREAM_PREMATURE_CLOSE)$/,
    'network',
    'the connection broke off',
  ],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, 'network', 'there is no way from this machine to the host'],
  [
    /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
    'timeout',
    'the host did not answer in time',
  ],
  [/^CERT_HAS_EXPIRED$/, 'network', 'the certificate of the host has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'network', 'the certificate of the host is made out to another name'],
  [
    /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/,
    'network',
    'the certificate of the host is not one that this machine trusts',
  ],
  [/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/, 'network', 'no secure connection could be made with the host'],
  [/^(?:HPE_|HTTPParserError$|UND_ERR_HEADERS_OVERFLOW)/, 'network', 'the host does not answer as the web does (HTTP)'],
  [/^(?:Z_|ERR_?_?BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/, 'network', 'the page arrived damaged: it cannot be unpacked'],
]
