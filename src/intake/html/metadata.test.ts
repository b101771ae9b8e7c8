import { describe, expect, it } from 'vitest'
import { namesIn } from './metadata.ts'
import { isByline, isDateLine } from './passes/head-area.ts'
import { domainOf, webAddress } from './site.ts'

describe('names in a statement of authorship', () => {
  it.each([
    ['Anna Marr', ['Anna Marr']],
    ['By Anna Marr and Tom Velde', ['Anna Marr', 'Tom Velde']],
    ['Anna Marr, Tom Velde & Ola Brandt', ['Anna Marr', 'Tom Velde', 'Ola Brandt']],
    ['Lenn News and Weather', ['Lenn News and Weather']],
    ['https://social.example/anna', []],
    ['@annamarr', []],
    ['', []],
  ])('%j gives %j', (stated, names) => {
    expect(namesIn(stated)).toEqual(names)
  })
})

describe('lines above the body', () => {
  it.each([
    ['4 March 2031, 08:30', true],
    ['Updated 3:15 p.m., Nov. 4, 2031', true],
    ['2 hours ago', true],
    ['The plan of 2031', false],
    ['On 4 March 2031 the ministers met in Lenn and signed.', false],
  ])('%j is a date line: %j', (line, expected) => {
    expect(isDateLine(line)).toBe(expected)
  })

  it.each([
    ['By Anna Marr', true],
    ['by Tom Velde, Lenn', true],
    ['By Tuesday, both sides had left.', false],
    ['Byrne and Marr', false],
  ])('%j is a byline: %j', (line, expected) => {
    expect(isByline(line)).toBe(expected)
  })
})

describe('addresses', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['/b', null],
    ['javascript:void(0)', null],
    ['', null],
    [null, null],
  ])('%j is the web address %j', (address, expected) => {
    expect(webAddress(address)).toBe(expected)
  })

  it.each([
    ['https://www.news.example.org/a', 'example.org'],
    ['https://www.example.co.uk/a', 'example.co.uk'],
    [null, null],
  ])('%j belongs to %j', (address, expected) => {
    expect(domainOf(address)).toBe(expected)
  })
})
