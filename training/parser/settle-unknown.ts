/**
 * Gives each token without a known head (-1) the nearest token that does not hang on it, which makes no arc cross another, or the root
 * (`heads.length`). `heads` holds one sentence and is changed in place. Answers the tokens that were unknown.
 */
export function settleUnknown(heads: Int32Array): readonly number[] {
  const root = heads.length
  const unknown = [...heads.keys()].filter((i) => heads[i] === -1)
  const isUnder = (token: number, head: number): boolean => {
    for (let at = token; at >= 0 && at < root; at = heads[at]!) if (at === head) return true
    return false
  }
  for (const i of unknown) {
    let nearest = root
    for (let reach = 1; reach < root && nearest === root; reach++)
      nearest = [i + reach, i - reach].find((to) => to >= 0 && to < root && !isUnder(to, i)) ?? root
    heads[i] = nearest
  }
  return unknown
}
