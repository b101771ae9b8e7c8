import type { VerbForm } from '../../lexicon.ts'

const form = (lemma: string, kind: Partial<VerbForm>): VerbForm => ({
  lemma,
  base: false,
  third: false,
  past: false,
  part: false,
  ing: false,
  ...kind,
})

/** Endings of the third person in the place of an infinitive's: those of other verbs are given with the verb. */
const present: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['ювати', ['ює', 'юють', 'юю', 'юємо']],
  ['увати', ['ує', 'ують', 'ую', 'уємо']],
  ['авати', ['ає', 'ають', 'аю', 'аємо', 'аває', 'авають']],
  ['ати', ['ає', 'ають', 'аю', 'аємо']],
  ['яти', ['яє', 'яють', 'яю', 'яємо']],
  ['іти', ['іє', 'іють', 'ію', 'іємо']],
  ['нути', ['не', 'нуть', 'ну', 'немо']],
  ['чити', ['чить', 'чать', 'чу', 'чимо']],
  ['жити', ['жить', 'жать', 'жу', 'жимо']],
  ['сити', ['сить', 'сять', 'шу', 'симо']],
  ['зити', ['зить', 'зять', 'жу', 'зимо']],
  ['дити', ['дить', 'дять', 'джу', 'димо']],
  ['вити', ['вить', 'влять', 'влю', 'вимо']],
  ['ити', ['ить', 'ять', 'ю', 'имо']],
]

/**
 * The forms of Ukrainian verbs of speech: past, present or future, infinitive, converbs, and the impersonal in -но. A verb is
 * given as 'заявити', or with what no rule makes of it: 'сказати=скаже,скажуть'.
 */
export function conjugate(verbs: readonly string[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const verb of verbs) {
    const [lemma = '', given] = verb.split('=')
    const reflexive = /ся$/.test(lemma)
    const base = reflexive ? lemma.slice(0, -2) : lemma
    const stem = base.slice(0, -2)
    const put = (words: readonly string[], kind: Partial<VerbForm>) => {
      for (const word of words)
        for (const written of reflexive && !word.endsWith('ся') ? [`${word}ся`, `${word}сь`] : [word])
          if (!forms.has(written)) forms.set(written, form(lemma, kind))
    }
    put([base], { base: true })
    // 'застеріг, застерегла': a stem that ends in a consonant takes no -в.
    const closed = /[бгзкрс]$/.test(stem)
    put(
      closed
        ? [stem.replace(/е(?=[гк]$)/, 'і'), `${stem}ла`, `${stem}ло`, `${stem}ли`]
        : [`${stem}в`, `${stem}ла`, `${stem}ло`, `${stem}ли`],
      { past: true },
    )
    const rule = present.find(([ending]) => base.endsWith(ending))
    const words = given?.split(',') ?? rule?.[1].map((end) => base.slice(0, -rule[0].length) + end) ?? []
    put(words, { third: true })
    put(
      [`${stem}вши`, ...words.filter((word) => /[ую]ть$|[ая]ть$/.test(word)).map((word) => `${word.slice(0, -2)}чи`)],
      { ing: true },
    )
    if (!reflexive && /[ая]$/.test(stem)) put([`${stem}но`], { part: true })
    if (!reflexive && /и$/.test(stem)) put([`${stem.slice(0, -1)}ено`, `${stem.slice(0, -1)}лено`], { part: true })
  }
  return forms
}
