/** What Unicode's classes hold of the signs of which nearly all Western text is made: the first 256, marks like '–' and '“', and '€'. */
export const plainSigns: { readonly [name: string]: string } = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
  Sc: '$¢-¥€',
  Extended_Pictographic: '©®',
  EMod: '',
}

/** Any other sign. */
export const beyondPlain = /[^\0-\xff\u2010-\u2027\u20ac]/

/**
 * A pattern with classes of `plainSigns` in it, as a function of the text that it is to be tried on. To make `\p{L}` ready takes
 * thirty times what its plain letters take, so it is made only for a text with other signs: `twoWays('\\p{L}+', 'u')('dam')`.
 */
export function twoWays(source: string, flags: string): (text: string) => RegExp {
  let plain: RegExp | undefined
  let whole: RegExp | undefined
  return (text) => {
    if (beyondPlain.test(text)) {
      whole ??= new RegExp(source, flags)
      return whole
    }
    plain ??= new RegExp(withPlainSigns(source), flags)
    return plain
  }
}

function withPlainSigns(source: string): string {
  const signs = (_: string, name: string) => plainSigns[name]!
  const named = /\\p\{(\w+)\}/g
  return source.replace(/\\[[\]\\]|\[[^\]]*\]|\\p\{\w+\}/g, (piece) => {
    if (piece.startsWith('[')) return piece.replace(named, signs)
    return piece.startsWith('\\p') ? `[${piece.replace(named, signs)}]` : piece
  })
}
