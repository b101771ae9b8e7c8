import { furnish, type Page } from '../page.ts'

const agency = String.raw`(?:AP|AFP|EPA|EFE|ANSA|DPA|PA|TASS|UPI|Reuters|REUTERS|Getty(?: Images)?|Xinhua|Shutterstock|iStock|Alamy|Bloomberg|Anadolu|Zuma|Sipa|Handout|Pool|NurPhoto|Landov|Magnum|Wikimedia(?: Commons)?|[\p{Lu}]{2,6})`

/** Credits as picture desks write them; the same shapes in many languages. */
const credits: readonly RegExp[] = [
  // (AP Photo/Ana Lind), (Ana Lind/Getty Images), [Photo: Handout]
  /[([][^()[\]]{0,80}\b(?:photos?(?= ?[/:]| by)|Photo|Photos|Image|Images|Picture|Photograph|Courtesy|Getty|REUTERS|Reuters|AFP|EPA|via AP|Pool|Handout|File|Фото)\b[^()[\]]{0,80}[)\]]\.?$/u,
  // Photo / Getty Images · Photo: Ana Lind · Photograph by Ana Lind · Image credit: …
  /(?:^|[.!?…”")\s])(?:Photo|Photos|PHOTO|Photograph|Photographs|Picture|Image|Images|Illustration|Graphic|Credit|Фото)\s*(?:credit|source|by|courtesy of)?\s*(?:[/:|©]|\bby\b)\s*\p{Lu}[^.!?]{1,80}$/u,
  // REUTERS/Ana Lind · AFP/Ana Lind · Ana Lind/AFP/Getty Images · REUTERS/Ana Lind/File Photo - RC1E974F0B70
  new RegExp(
    String.raw`(?:^|\s|[.!?…”")])${agency}\s*/\s*[\p{Lu}][\p{L}.'’ -]{1,50}(?:/File Photo)?(?: - [A-Z\d]{8,})?$`,
    'u',
  ),
  new RegExp(String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)* ?/ ?${agency}(?: ?/ ?${agency})*$`, 'u'),
  // © Getty Images
  /©\s*\p{Lu}[\p{L}\p{N}.&'’ /-]{1,60}$/u,
]

/**
 * A phrase said twice with nothing between, as alt text and caption glued together are: at the end of the line ("toggle
 * caption Ana Lind/EPA Ana Lind/EPA") or at its beginning ("Photos: The dam Photos: The dam A soldier…").
 */
function saysTwice(text: string): boolean {
  // A gallery may hold all its captions on one line: what is said twice stands at its beginning.
  const words = text.slice(0, 2_000).split(' ')
  for (let from = 0; from < Math.min(words.length, 12); from++) {
    for (let n = 2; from + 2 * n <= words.length && n <= 40; n++) {
      if (words[from] !== words[from + n] || words[from + 1] !== words[from + n + 1]) continue
      const first = words.slice(from, from + n).join(' ')
      if (first.length < 6 || !/\p{Lu}/u.test(first)) continue
      if (!(from + 2 * n === words.length || (from <= 1 && n >= 3))) continue
      if (first === words.slice(from + n, from + 2 * n).join(' ')) return true
    }
  }
  return false
}

/** "…leaves the CastlePresident Oto Brandt says…": alt text run into its caption without a space. */
const glued = /\p{L}{3,}\p{Ll}\p{Lu}\p{Ll}{2,}\s\p{Lu}?\p{Ll}/u

/** Captions: by their credit, by being said twice, by alt text glued to them. */
export function captions(page: Page): void {
  page.lines.forEach((line, i) => {
    const above = page.lines[i - 1]
    if (/^(?:©|copyright\b)/iu.test(line.text)) return
    if (line.text.length <= 900 && credits.some((c) => c.test(line.text))) furnish(page, i, 'caption')
    else if (saysTwice(line.text) && line.words.length >= 4) furnish(page, i, 'caption')
    else if (above?.text === line.text && line.words.length >= 5 && line.words.length <= 60) {
      furnish(page, i - 1, 'caption')
      furnish(page, i, 'caption')
    } else if (line.text.length <= 900 && /[)\]]\.?$/u.test(line.text) && glued.test(line.text))
      furnish(page, i, 'caption')
  })
}
