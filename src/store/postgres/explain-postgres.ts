import { ReadoutError } from '../../record/readout-error.ts'

type Explanation = readonly [code: RegExp, says: string, hint: string]

const explanations: readonly Explanation[] = [
  [/^28/, 'refuses the user or the password', 'see the user and the password in the address'],
  [/^3D000/, 'has no such database', 'make it with "createdb", or name another in the address'],
  [/^42501/, 'does not let this user make or use the schema "readout"', 'grant it CREATE on the database'],
  [/^53100/, 'cannot grow: its disk is full', 'free some space and read again: nothing that was read is lost'],
  [/^53300/, 'takes no more connections', 'close some, or raise max_connections'],
  [/^25006/, 'is read-only', 'connect to the primary server'],
  [/^55P03|^57014|^40P01/, 'is locked: another process is writing to it', 'wait until it is done, then try again'],
  [/^57P0|^08|^ECONN|^EPIPE/, 'cannot be reached or broke off', 'see that the server runs and try again'],
  [
    /^E(NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|ACCES|NOENT)/,
    'cannot be reached',
    'see the host and the port',
  ],
]

// pg throws these without a code.
const messages: readonly Explanation[] = [
  [/password must be a string|no password/i, 'wants a password', 'put it in the address or in PGPASSWORD'],
  [/timeout|timed out/i, 'cannot be reached: no answer in time', 'see the host and the port'],
  [/terminated unexpectedly|not queryable/i, 'broke off', 'see that the server runs and try again'],
  [/SSL/, 'and this program do not agree on SSL', 'see "sslmode" in the address'],
]

/** Says what an error of PostgreSQL or of its connection means for the store, and what to do; other errors come back. */
export function explainPostgres(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof ReadoutError) return error
  // A name with several addresses fails with one error for each.
  const first = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error
  const code = 'code' in first ? String(first.code) : ''
  const found =
    explanations.find(([pattern]) => pattern.test(code)) ??
    (code === '' ? messages.find(([pattern]) => pattern.test(first.message)) : undefined)
  if (!found) return error
  const [, says, hint] = found
  return new ReadoutError(`the store "${where}" ${says}`, hint, { cause: error })
}
