import { expect, test } from 'vitest'
import { russianPage } from '../languages/ru/testing/page.ts'
import { ukrainianPage } from '../languages/uk/testing/page.ts'
import { readPage } from './read-page.ts'

function read(page: string, contentType: string) {
  const bytes = new TextEncoder().encode(page)
  const result = readPage({ bytes, contentType, url: null, file: 'page', address: 'page' })
  if (result.kind !== 'report') throw new Error(result.problem.detail)
  const { report } = result
  return {
    report,
    furniture: report.furniture.map(({ start, end, reason }) => [reason, report.text.slice(start, end)]),
    parts: report.parts.map(({ start, end, part }) => [part, report.text.slice(start, end)]),
  }
}

test('a Ukrainian page is read as one', () => {
  const { report, furniture, parts } = read(ukrainianPage, 'text/html; charset=utf-8')
  expect(report).toMatchObject({
    language: 'uk',
    headline: 'Лорвія погодилася на переговори щодо греблі у Веліні',
    authors: ['Соломія Гайдук'],
    published: '2031-11-20T14:35',
    problems: [],
  })
  expect(parts).toEqual([
    ['headline', 'Лорвія погодилася на переговори щодо греблі у Веліні'],
    ['byline', 'Автор: Соломія Гайдук'],
    ['date', '20 листопада 2031, 14:35'],
  ])
  expect(furniture).toEqual([
    ['navigation', 'Головна Політика Економіка'],
    ['share', 'Поділитися'],
    ['related', 'Читайте також: Що відомо про греблю на Сенні'],
    ['caption', 'Фото: пресслужба уряду'],
    ['subscription', 'Підписуйтесь на наш Telegram-канал'],
    ['sign-off', '© 2031 Лорвійська хвиля. Усі права захищено.'],
  ])
})

test('a Russian page is read as one', () => {
  const { report, furniture } = read(russianPage, 'text/plain; charset=utf-8')
  expect(report).toMatchObject({
    language: 'ru',
    outlet: 'Весская газета',
    headline: 'Весия и Карса возобновят переговоры о плотине',
    authors: ['Глеб Марин'],
    published: '2031-11-20T14:35',
    problems: [],
  })
  expect(furniture.map(([reason]) => reason)).toEqual([
    'navigation',
    'navigation',
    'share',
    'related',
    'caption',
    'subscription',
    'sign-off',
  ])
})
