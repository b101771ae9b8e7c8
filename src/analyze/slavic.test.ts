import { expect, test } from 'vitest'
import { russian } from '../languages/ru/index.ts'
import { ukrainian } from '../languages/uk/index.ts'
import { analyze } from './index.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]

test('Ukrainian is tagged, brought to lemmas, parsed, and its names are found', () => {
  const text = 'Міністр Ірина Гайдук підписала угоду в Києві.'
  const { tag, tags, lemma, lemmas, head, names, start, end } = analyze(text, whole(text), ukrainian)
  expect(Array.from(tag, (number) => tags[number]!.upos)).toEqual(
    'NOUN PROPN PROPN VERB NOUN ADP PROPN PUNCT'.split(' '),
  )
  expect(Array.from(lemma, (number) => lemmas[number])).toEqual(
    'міністр Ірина Гайдук підписати угода в Київ .'.split(' '),
  )
  expect(head.filter((token) => token === -1)).toHaveLength(1)
  const found = Array.from(names.start, (from, n) => [
    names.kinds[names.kind[n]!],
    text.slice(start[from], end[names.end[n]! - 1]),
  ])
  expect(found).toEqual([
    ['person', 'Ірина Гайдук'],
    ['place', 'Києві'],
  ])
})

test('Russian is tagged, brought to lemmas, and its names are found; it has no parser', () => {
  const text = 'Министр Ирина Гайдук подписала соглашение в Москве.'
  const { tag, tags, relations, names, start, end } = analyze(text, whole(text), russian)
  expect(Array.from(tag, (number) => tags[number]!.upos)).toEqual(
    'NOUN PROPN PROPN VERB NOUN ADP PROPN PUNCT'.split(' '),
  )
  expect(relations).toEqual(['_'])
  const found = Array.from(names.start, (from, n) => [
    names.kinds[names.kind[n]!],
    text.slice(start[from], end[names.end[n]! - 1]),
  ])
  expect(found).toEqual([
    ['person', 'Ирина Гайдук'],
    ['place', 'Москве'],
  ])
})
