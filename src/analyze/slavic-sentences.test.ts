import { expect, test } from 'vitest'
import type { Language } from '../languages/language.ts'
import { russian } from '../languages/ru/index.ts'
import { ukrainian } from '../languages/uk/index.ts'
import { segment } from './segment.ts'

function sentencesOf(text: string, language: Language): string[] {
  const { start, end, sentences } = segment(text, [{ start: 0, end: text.length }], language)
  return Array.from({ length: sentences.length - 1 }, (_, s) =>
    text.slice(start[sentences[s]!], end[sentences[s + 1]! - 1]),
  )
}

test.each([
  ['Дощ ішов у м. Велін. Потім стих.', 'Дощ ішов у м. Велін.', 'Потім стих.'],
  ['Вода в р. Сенна піднялася. Люди пішли.', 'Вода в р. Сенна піднялася.', 'Люди пішли.'],
  [
    'Прийшли члени т. зв. контактної групи та ін. Усі мовчали.',
    'Прийшли члени т. зв. контактної групи та ін.',
    'Усі мовчали.',
  ],
  ['Про це сказав О. В. Берг. Його чули.', 'Про це сказав О. В. Берг.', 'Його чули.'],
  ['«Ви йдете?» — запитала Ада. Він мовчав.', '«Ви йдете?» — запитала Ада.', 'Він мовчав.'],
  ['Це коштує 5 млн грн. Це багато.', 'Це коштує 5 млн грн.', 'Це багато.'],
])('sentences in Ukrainian: %s', (text, ...expected) => {
  expect(sentencesOf(text, ukrainian)).toEqual(expected)
})

test.each([
  ['Дождь шел в г. Велин. Потом стих.', 'Дождь шел в г. Велин.', 'Потом стих.'],
  [
    'Пришли члены т. н. контактной группы и др. Все молчали.',
    'Пришли члены т. н. контактной группы и др.',
    'Все молчали.',
  ],
  ['Об этом сказал О. В. Берг. Его слышали.', 'Об этом сказал О. В. Берг.', 'Его слышали.'],
  ['«Вы уходите?» — спросила Ада. Он молчал.', '«Вы уходите?» — спросила Ада.', 'Он молчал.'],
])('sentences in Russian: %s', (text, ...expected) => {
  expect(sentencesOf(text, russian)).toEqual(expected)
})
