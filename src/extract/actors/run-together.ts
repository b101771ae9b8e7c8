/** First parts of names that are written with a capital behind them: 'MacBride', 'VanHouten', 'DeVries', 'FitzAlan'. */
const parts = /^(?:Mac|Mc|Fitz|Van|Von|Der|Den|De|Des|Del|Dela|Della|Delos|Di|Da|Do|Dos|Du|La|Le|Las|Los|Saint|San|Santa|Ben|Abu|Bel|Ter|Ten|Ap)$/u // biome-ignore format: one line

/** Whether a word is two that a page has run together where a tag stood between them: 'LundAda' of 'Jan Lund' and 'Ada Berg'. */
export function isRunTogether(word: string): boolean {
  const before = /^\p{Lu}\p{Ll}+(?=\p{Lu}\p{L})/u.exec(word)?.[0]
  return before !== undefined && before.length > 2 && !parts.test(before)
}
