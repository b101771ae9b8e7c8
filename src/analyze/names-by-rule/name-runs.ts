import type { NameLists } from '../../languages/name-lists.ts'
import type { TaggedTokens, TagNames } from '../parser/parser.ts'

/** Tokens that may be one name, `from` inclusive, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
  /** 'quoted' where it stands in quotation marks of its own, «Північ»; 'owner' where an office is of it: 'президент Лорвії Ада Берг'. */
  readonly standing: 'quoted' | 'owner' | null
}

const capital = /^\p{Lu}/u
const shouted = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
const quotes = /^(?:["“”«»„])$/
const genitive = /^Gen/
const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word)

/** The capitalised runs of every sentence, with what belongs to the name of a body in small letters behind them. */
export function nameRuns(tokens: TaggedTokens, tags: readonly TagNames[], lists: NameLists): Run[] {
  const { text, start, end, sentences, tag } = tokens
  const word = (i: number) => text.slice(start[i], end[i])
  const tagOf = (i: number) => tags[tag[i]!] ?? { upos: '_', xpos: '_' }
  const runs: Run[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    let first = from
    while (first < to && !/^[\p{L}\p{N}]/u.test(word(first))) first++
    const mayName = (i: number): boolean => {
      if (!capital.test(word(i))) return false
      const lower = word(i).toLowerCase()
      const { upos } = tagOf(i)
      if (i !== first) return upos !== 'PRON' && upos !== 'ADP' && !(upos === 'DET' && word(i).length < 5)
      if (shouted.test(word(i)) && word(i).length < 7) return true
      const listed = lists.governments.has(lower) || lists.nameForms.has(lower)
      const goesOn = i + 1 < to && capital.test(word(i + 1)) && (upos === 'PROPN' || upos === 'ADJ')
      return listed || upos === 'PROPN' || goesOn || (lists.bodies.has(lower) && tagOf(i + 1).xpos.startsWith('Gen'))
    }
    for (let i = from; i < to; i++) {
      if (!mayName(i)) continue
      // A title written with a capital is no part of the name behind it.
      if (i + 1 < to && lists.titles.has(word(i).toLowerCase()) && capital.test(word(i + 1))) continue
      let stop = i + 1
      while (stop < to && ((mayName(stop) && isLatin(word(stop)) === isLatin(word(i))) || joins(stop, to))) stop++
      const body = bodyEnd(i, stop, to)
      const quoted = quotes.test(word(i - 1) || ' ') && quotes.test(word(body) || ' ')
      const person = quoted ? i : ownerEnd(i, body)
      if (person > i) runs.push({ from: i, to: person, standing: 'owner' })
      runs.push({ from: person, to: body, standing: quoted ? 'quoted' : null })
      i = body - 1
    }
  }
  return runs

  /** A hyphen or an apostrophe that is a token of its own inside a name. */
  function joins(i: number, to: number): boolean {
    return (
      i + 1 < to &&
      /^[-–]$/.test(word(i)) &&
      start[i] === end[i - 1] &&
      end[i] === start[i + 1] &&
      capital.test(word(i + 1))
    )
  }

  /**
   * Where a person's name begins behind the country that the office is of, 'президент Лорвії Ада Берг': behind a listed country, or before a
   * given name that follows a genitive. Else `from`.
   */
  function ownerEnd(from: number, to: number): number {
    for (let length = Math.min(3, to - from - 1); length > 0; length--) {
      const rest = from + length
      const country = Array.from({ length }, (_, k) => word(from + k).toLowerCase()).join(' ')
      const given = lists.nameForms.has(word(rest).toLowerCase())
      if (lists.governments.has(country) && (given || to - rest === 2)) return rest
      const owner = genitive.test(tagOf(rest - 1).xpos) && !lists.nameForms.has(word(from).toLowerCase())
      if (given && to - rest > 1 && owner && !genitive.test(tagOf(rest).xpos)) return rest
    }
    return from
  }

  /** 'Міністерство закордонних справ', 'Верховна рада': a body's name goes on in small letters, in the genitive. */
  function bodyEnd(from: number, stop: number, to: number): number {
    let at = stop
    const lower = (i: number) => word(i).toLowerCase()
    const has = (a: number, b: number) => {
      for (let i = a; i < b; i++) if (lists.bodies.has(lower(i))) return true
      return false
    }
    // 'Верховний суд', 'Європейська комісія'
    if (!has(from, at) && at < to && tagOf(at - 1).upos === 'ADJ' && lists.bodies.has(lower(at))) at++
    if (!has(from, at)) return stop
    let end = at
    while (at < to && at < end + 4) {
      const { upos, xpos } = tagOf(at)
      if ((upos === 'NOUN' || upos === 'PROPN') && genitive.test(xpos)) end = at + 1
      else if (!((upos === 'ADJ' || upos === 'CCONJ') && (genitive.test(xpos) || upos === 'CCONJ'))) break
      at++
    }
    return end
  }
}
