import type { ActorLine } from '../../../../src/api/types.ts'

/**
 * Somebody's roles, each once: "Foreign Minister", "envoy, the Assembly". The side they stand under is not told again, nor a
 * title that another one holds in it.
 */
export function rolesInWords(
  roles: readonly Pick<ActorLine['roles'][number], 'title' | 'of'>[],
  side?: string,
): string[] {
  const words = roles.map(({ title, of }) =>
    of && of !== side && !title.toLowerCase().includes(of.toLowerCase()) ? `${title}, ${of}` : title,
  )
  const once = words.filter((w, i) => words.findIndex((v) => folded(v) === folded(w)) === i)
  const holds = (whole: string, part: string) => ` ${folded(whole)} `.includes(` ${folded(part)} `)
  return once.filter((part) => !once.some((whole) => whole !== part && holds(whole, part)))
}

/** Without case and full stops: 'U.S. envoy' is 'US envoy'. */
const folded = (words: string) => words.toLowerCase().replaceAll('.', '')
