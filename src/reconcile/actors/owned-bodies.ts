import type { Actor } from '../../record/finding.ts'
import { plain, type States, sideWords, statesOf } from '../parties/states.ts'
import { bodily } from './name-keys.ts'

/** A state's body by the state and what it is: 'Lorvia' and 'harbour ministry' of 'Lorvia’s Ministry of Harbours'. */
interface Owned {
  readonly state: string
  readonly what: string
}

/**
 * Keys of bodies that are a state's, so that 'Lorvian Harbour Ministry' and 'Lorvia’s harbour ministry' have one, and 'the harbour ministry' theirs
 * where it is the only one of its kind in the story. Others have none.
 */
export function ownedBodies(
  bodies: readonly Actor[],
): ReadonlyMap<string, { readonly key: string; readonly alone: boolean }> {
  const states = statesOf(bodies)
  const owned = new Map<string, Owned>()
  const owners = new Map<string, Set<string>>()
  const organs = (what: string) => {
    const last = what.slice(what.lastIndexOf(' ') + 1)
    return states.words.some((words) => words.organs.has(last))
  }
  const keys = new Map<string, { key: string; alone: boolean }>()
  const names = new Set(bodies.map(({ name }) => name))
  for (const name of names) {
    // 'the Lind administration', of whom no report tells the country: so only one state's governments are called.
    const administration = /^\p{Lu}[\p{L}’'-]+ (administration)$/u.exec(name)?.[1]
    const whose = administration && states.officeOf(administration)
    if (whose && names.has(whose)) keys.set(name, { key: whose.toLowerCase(), alone: true })
    const found = ownedBody(name, states)
    if (!found || !organs(found.what)) continue
    owned.set(name, found)
    owners.set(found.what, (owners.get(found.what) ?? new Set()).add(found.state))
  }
  // 'the administration', where the story's reports call one government alone so.
  const isRuling = ({ kind, aliases }: Actor) => kind === 'government' && aliases.some((alias) => / administration$/iu.test(alias)) // biome-ignore format: one line
  const ruling = new Set(bodies.filter(isRuling).map(({ name }) => keys.get(name)?.key ?? name.toLowerCase()))
  const [only] = ruling
  if (only && ruling.size === 1 && names.has('administration')) keys.set('administration', { key: only, alone: true })
  for (const name of names) {
    const own = owned.get(name)
    const what = own?.what ?? usualOrder(bodily(name))
    const only = owners.get(what)
    // 'the Senate' is that of the state whose senate the lists know by that name, where others are told of too.
    const seat = only && states.seatOf(what)
    const state = own?.state ?? (only?.size === 1 ? [...only][0] : seat && only?.has(seat) ? seat : undefined)
    if (state && !keys.has(name)) keys.set(name, { key: `${state.toLowerCase()} ${what}`, alone: !own })
  }
  return keys
}

function ownedBody(name: string, states: States): Owned | null {
  const words = plain(name)
    .split(/\s+/u)
    .map((word) => word.replace(/'s?$/u, ''))
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const first = states.named(words.slice(0, n).join(' '))
    if (first) return { state: first, what: usualOrder(words.slice(n).join(' ')) }
    const last = words.at(-n - 1) === 'of' && words.length > n + 1 ? states.named(words.slice(-n).join(' ')) : undefined
    if (last) return { state: last, what: usualOrder(words.slice(0, -n - 1).join(' ')) }
  }
  return null
}

/** 'harbour ministry' for 'ministry of harbour affairs'. */
function usualOrder(what: string): string {
  const [body = '', of, ...matter] = what.split(' ')
  const own = sideWords.find(({ ministries }) => ministries.bodies.has(body) && ministries.of === of)
  if (!own || matter.length === 0) return what
  if (matter.length > 1 && matter[0] === 'the') matter.shift()
  if (matter.length > 1 && own.ministries.affairs.has(matter.at(-1) as string)) matter.pop()
  return `${matter.join(' ')} ${body}`
}
