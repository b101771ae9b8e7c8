/** 'A', 'A and B', 'A, B and C'. */
export function listOf(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** 'three reports', 'one report', '13 reports'; 'three' alone. */
export function countOf(n: number, one = '', many = `${one}s`): string {
  return one ? `${small[n] ?? n} ${n === 1 ? one : many}` : `${small[n] ?? n}`
}

/** 'a plan', 'an offer'. */
export function indefinite(noun: string): string {
  return !/^U(?:[.\p{Lu}]|$)/u.test(noun) && /^(?:[aeio]|u(?!ni|se|su|ti|k|s\b)|hour|hono|8|11\b|18\b)/iu.test(noun)
    ? `an ${noun}`
    : `a ${noun}`
}
