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
  ['овать', ['ует', 'уют', 'ую', 'уем']],
  ['евать', ['ует', 'уют', 'ую', 'уем']],
  ['авать', ['ает', 'ают', 'аёт', 'авает', 'авают']],
  ['ать', ['ает', 'ают', 'аю', 'аем']],
  ['ять', ['яет', 'яют', 'яю', 'яем']],
  ['еть', ['еет', 'еют', 'ею', 'еем']],
  ['нуть', ['нет', 'нут', 'ну', 'нем']],
  ['чить', ['чит', 'чат', 'чу', 'чим']],
  ['жить', ['жит', 'жат', 'жу', 'жим']],
  ['шить', ['шит', 'шат', 'шу', 'шим']],
  ['ить', ['ит', 'ят', 'ю', 'им']],
]

/**
 * The forms of Russian verbs of speech: past, present or future, infinitive, converbs, and short passive participles. A verb is
 * given as 'заявить', or with what no rule makes of it: 'сказать=скажет,скажут'.
 */
export function conjugate(verbs: readonly string[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const verb of verbs) {
    const [lemma = '', given] = verb.split('=')
    const reflexive = /ся$/.test(lemma)
    const base = reflexive ? lemma.slice(0, -2) : lemma
    const stem = base.slice(0, -2)
    const put = (words: readonly string[], kind: Partial<VerbForm>) => {
      for (const word of words) {
        const written = reflexive && !word.endsWith('ся') ? word + (/[аеёиоуыэюя]$/.test(word) ? 'сь' : 'ся') : word
        if (!forms.has(written)) forms.set(written, form(lemma, kind))
      }
    }
    put([base], { base: true })
    put([`${stem}л`, `${stem}ла`, `${stem}ло`, `${stem}ли`], { past: true })
    const rule = present.find(([ending]) => base.endsWith(ending))
    const words = given?.split(',') ?? rule?.[1].map((end) => base.slice(0, -rule[0].length) + end) ?? []
    put(words, { third: true })
    put(
      [
        `${stem}в`,
        `${stem}вши`,
        ...words.filter((word) => /[аяую]т$/.test(word)).map((word) => `${word.slice(0, -2)}я`),
      ],
      { ing: true },
    )
    if (!reflexive && /[ая]$/.test(stem)) put([`${stem}но`, `${stem}на`, `${stem}н`, `${stem}ны`], { part: true })
    if (!reflexive && /и$/.test(stem)) put([`${stem.slice(0, -1)}ено`, `${stem.slice(0, -1)}лено`], { part: true })
  }
  return forms
}
