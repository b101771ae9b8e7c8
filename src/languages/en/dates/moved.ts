import type { Lexed } from './lex.ts'

/** "talks moved from Tuesday to Friday" tells of two days, not of the time between. */
const movers =
  /^(?:mov|postpon|chang|delay|reschedul|push|brought|bring|shift|extend|cut|rais|rose|fell|increas|decreas|drop|put)/
export function notMoved({ lows }: Lexed, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - 5; i--) {
    if (/^[.;!?\n]$/.test(lows[i]!)) return true
    if (movers.test(lows[i]!)) return false
  }
  return true
}
