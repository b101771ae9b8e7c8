import { describe, expect, it } from 'vitest'
import { outletAt, outletNamed, outlets } from './outlets.ts'

describe('outlets', () => {
  it.each([
    ['the Financial Times', 'Financial Times'],
    ['FT', 'Financial Times'],
    ['AFP', 'Agence France-Presse'],
    ['The Associated Press', 'Associated Press'],
    ['El Pais', 'El País'],
    ['BBC News', 'BBC'],
  ])('%s is %s', (written, name) => {
    expect(outletNamed(written)?.name).toBe(name)
  })

  it('are known by where they publish', () => {
    expect(outletAt('www.bbc.co.uk')?.name).toBe('BBC')
    expect(outletAt('example.org')).toBeUndefined()
  })

  it('have one line each, and no domain twice', () => {
    const names = outlets.map((outlet) => outlet.name)
    expect(new Set(names).size).toBe(names.length)
    const domains = outlets.flatMap((outlet) => outlet.domains)
    expect(new Set(domains).size).toBe(domains.length)
  })
})
