import type { VerbForm } from '../../lexicon.ts'
import { doubled, irregular } from './irregular.ts'

const doubling = new Set(doubled)
const flags = { base: false, third: false, past: false, part: false, ing: false }

/** The forms of an English verb by its base: 'deny' gives deny, denies, denied, denying. */
export function inflect(base: string): { third: string; past: string; part: string; ing: string } {
  const double = doubling.has(base) || /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/.test(base)
  const stem = double ? base + base.at(-1) : base
  const consonantY = /[^aeiou]y$/.test(base)
  const regular = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [past, part] = irregular.get(base) ?? [regular, regular]
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : consonantY ? `${base.slice(0, -1)}ies` : `${base}s`
  const silentE = base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base)
  const ing = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : silentE ? `${base.slice(0, -1)}ing` : `${stem}ing`
  return { third, past, part, ing }
}

/** All forms of all verbs, each with what it can be. The first verb to claim a form keeps it. */
export function verbForms(bases: readonly string[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const set = (form: string, lemma: string, what: Partial<VerbForm>) => {
    const known = forms.get(form)
    if (!known) forms.set(form, { lemma, ...flags, ...what })
    else if (known.lemma === lemma) forms.set(form, { ...known, ...what })
  }
  for (const base of bases) set(base, base, { base: true })
  for (const base of bases) {
    const { third, past, part, ing } = inflect(base)
    set(third, base, { third: true })
    set(past, base, { past: true })
    set(part, base, { part: true })
    set(ing, base, { ing: true })
  }
  // 'found' is the past of 'find' and, rarely, a verb itself; the same holds of 'saw', 'felt', 'lay' and 'wound'.
  for (const form of ['found', 'saw', 'felt', 'wound', 'ground', 'bore']) {
    const lemma = bases.find((base) => irregular.get(base)?.includes(form))
    if (lemma) forms.set(form, { lemma, ...flags, past: true, part: irregular.get(lemma)?.[1] === form })
  }
  return forms
}
