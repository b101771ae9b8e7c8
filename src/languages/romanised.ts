import { kept } from './kept.ts'

/** Ukrainian and Russian letters in Latin ones, as news writes them; what is spelt in several ways is levelled below. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ъ: '', ы: 'i',
  э: 'e', ю: 'iu', я: 'ia', ў: 'u',
} // biome-ignore format: a table

/** Ways to write one sound, the levelled one last; in this order. */
const levels: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/gu, 'ch'],
  [/stch/gu, 'shch'],
  [/sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/zh|dj|dzh/gu, 'j'],
  [/tz|cz/gu, 'ts'],
  [/ck|q(?!u)/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/[yj]/gu, 'i'],
  [/ie|ei/gu, 'e'],
  [/(.)\1+/gu, '$1'],
  [/ii+/gu, 'i'],
]

/**
 * A name's letters with the differences levelled that come from writing it in Latin letters: 'Lorvynskyy', 'Lorvinsky', 'Lorvinskiy' and
 * 'Лорвинський' all give the same. It is a key to compare names by, never a way to write one.
 */
export const romanised = kept((name) => {
  let key = ''
  for (const sign of name.toLowerCase().normalize('NFC')) key += cyrillic[sign] ?? sign
  key = key.normalize('NFKD').replace(/[\p{M}'’ʼ`]/gu, '').replace(/ß/gu, 'ss').replace(/ø/gu, 'o').replace(/ł/gu, 'l').replace(/đ/gu, 'd') // biome-ignore format: one line
  for (const [from, to] of levels) key = key.replace(from, to)
  return key
})

/** The same with what differs where a name went through Cyrillic letters levelled: 'Genrik' is 'Henrik', 'Shtorm' is 'Storm'. */
export const throughCyrillic = (name: string): string => romanised(name).replace(/^h/u, 'g').replace(/sht/u, 'st')
