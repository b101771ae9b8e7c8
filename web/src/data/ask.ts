/** The server refused, or failed at, what was asked: with what it says about it. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly hint: string | null
  constructor(message: string, status: number, hint: string | null) {
    super(message)
    this.status = status
    this.hint = hint
  }
}

/** The server did not answer: it was stopped, or the way to it is cut. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

type Asked = Readonly<Record<string, string | undefined>>

/** An address of the API: `address('/stories', { asOf })`. What is undefined is left out. */
export function address(path: string, asked: Asked = {}): string {
  const query = new URLSearchParams(Object.entries(asked).filter((e): e is [string, string] => e[1] !== undefined))
  return query.size > 0 ? `/api${path}?${query}` : `/api${path}`
}

/** Asks the API; resolves to the answer's JSON. Rejects with Refused or Unreachable. */
export async function ask<T>(to: string, options: RequestInit = {}): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(to, { credentials: 'same-origin', ...options })
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw new Unreachable('The server does not answer.', { cause })
  }
  if (answer.ok) return answer.json()
  const said = await answer.json().catch(() => null)
  throw new Refused(
    said?.error?.message ?? `The server answered ${answer.status}.`,
    answer.status,
    said?.error?.hint ?? null,
  )
}

/** Sends something to be kept. */
export const send = <T>(to: string, body: unknown) =>
  ask<T>(to, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
