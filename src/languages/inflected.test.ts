import { expect, test } from 'vitest'
import { inflected } from './inflected.ts'
import { declined as inRussian } from './ru/people/declined.ts'
import { paradigms as russian } from './ru/people/paradigms.ts'
import { declined as inUkrainian } from './uk/people/declined.ts'
import { paradigms as ukrainian } from './uk/people/paradigms.ts'

test.each([
  ['Франція', 'франції францію францією'],
  ['Америка', 'америки америці америку америкою'],
  ['Ізраїль', 'ізраїлю ізраїлем ізраїлі'],
  ['Нідерланди', 'нідерландів нідерландам нідерландами нідерландах'],
  ['Білий дім', 'білого дому|білим домом'],
  ['Київ', 'києва києву києвом києві'],
])('the forms of %s', (name, forms) => {
  expect(inflected(name, ukrainian)).toEqual(expect.arrayContaining(forms.split(forms.includes('|') ? '|' : ' ')))
})

test.each([
  ['Франция', 'франции францию францией'],
  ['Москва', 'москвы москве москву москвой'],
  ['Китай', 'китая китаю китаем китае'],
  ['Белый дом', 'белого дома|белому дому|белым домом'],
])('the forms of %s', (name, forms) => {
  expect(inflected(name, russian)).toEqual(expect.arrayContaining(forms.split(forms.includes('|') ? '|' : ' ')))
})

test('names in capitals and names without a rule stay as they are', () => {
  expect(inflected('США', ukrainian)).toEqual(['сша'])
  expect(inflected('Чилі', ukrainian)).toEqual(['чилі'])
})

test('nouns are declined in both numbers', () => {
  expect([...inUkrainian('міністр заява міністерство')]).toEqual(
    expect.arrayContaining(
      'міністра міністром міністри міністрів заяву заяви заявою міністерства міністерств'.split(' '),
    ),
  )
  expect([...inRussian('министр заявление власть')]).toEqual(
    expect.arrayContaining('министра министром министры министров заявления заявлению власти властей'.split(' ')),
  )
})
