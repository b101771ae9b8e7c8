import type { Trees } from './corpus.ts'

/** Both tags of a token in one number. */
const pair = (upos: number, xpos: number): number => upos * 256 + xpos

/** A treebank whose tags are wrong at this rate, the way a tagger is wrong: another tag of the same word where it has one. */
export function withTagNoise(bank: Trees, seenIn: readonly Trees[], rate: number, random: () => number): Trees {
  const seen = new Map<number, number[]>()
  const open: number[] = []
  for (const source of seenIn) {
    for (let i = 0; i < source.form.length; i++) {
      const tags = pair(source.upos[i]!, source.xpos[i]!)
      const known = seen.get(source.form[i]!)
      if (!known) seen.set(source.form[i]!, [tags])
      else if (!known.includes(tags)) known.push(tags)
      if (i % 50 === 0) open.push(tags)
    }
  }
  const upos = bank.upos.slice()
  const xpos = bank.xpos.slice()
  for (let i = 0; i < bank.form.length; i++) {
    if (random() >= rate) continue
    const own = pair(upos[i]!, xpos[i]!)
    const others = (seen.get(bank.form[i]!) ?? []).filter((tags) => tags !== own)
    const choice = others.length > 0 ? others : open
    const tags = choice[Math.floor(random() * choice.length)]!
    upos[i] = tags >> 8
    xpos[i] = tags & 255
  }
  return { ...bank, upos, xpos }
}
