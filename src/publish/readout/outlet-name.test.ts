import { expect, it } from 'vitest'
import { outletName } from './outlet-name.ts'

it.each([
  ['Nordpost', 'https://nordpost.example/a', 'Nordpost'],
  [null, 'https://www.Nordpost.example:8080/a?b', 'nordpost.example'],
  [null, null, 'report 3'],
  [null, 'file:///a', 'report 3'],
])('%s, %s: %s', (outlet, url, expected) => expect(outletName({ outlet, url }, 3)).toBe(expected))
