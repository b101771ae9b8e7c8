/**
 * A text for searching: without case and accents, quotation marks straight, hyphens of one kind, and as long as before, so that what is
 * found at a place stands at that place in the text. A dash parts words, as a blank does: `fold('“Zoë—')` is `"zoe `.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/[^ -~]/g, (unit) => plain[unit] ?? foldUnit(unit)) // biome-ignore format: one line
}

const plain: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '«': '"', '»': '"', '–': '-', '‐': '-', '‑': '-', '\u00ad': '-', '—': ' ', '\u00a0': ' ', '\n': ' ' } // biome-ignore format: one line

const units = new Map<string, string>()

function foldUnit(unit: string): string {
  const known = units.get(unit)
  if (known !== undefined) return known
  // A letter's own first letter; what has none of one unit stays as it is. й is a letter, not и with an accent.
  const base = /[йёї]/iu.test(unit) ? unit.toLowerCase() : unit.normalize('NFD').charAt(0).toLowerCase()
  const result = base.length === 1 ? base : unit
  units.set(unit, result)
  return result
}
