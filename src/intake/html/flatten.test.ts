import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten } from './flatten.ts'

describe('flattening a page', () => {
  it.each([
    ['<div><p>a</p></div>', 1],
    ['<p>a<p>b<p>c', 0],
    ['<div></span></div><div><br></div>', 1],
    ['<!-- <div><div> --><script>"<div><div>"</script>', 0],
    ['<a title="<b><b>">x</a>', 1],
  ])('counts %j as %i deep', (html, deepest) => {
    expect(flatten(html)).toEqual({ html, deepest })
  })

  it('drops the tags below the limit and keeps the words', () => {
    expect(flatten('<div><div><div>a</div>b</div>c</div>', 2)).toEqual({
      html: '<div><div> a b</div>c</div>',
      deepest: 3,
    })
  })

  // Where time grew with the square of the length, this would not end before the test's time is up.
  it('ends on long texts of one repeated piece', () => {
    for (const bit of ['<a', '<a href="', '<!--', '<script>', '</b>', '<b>', '<']) {
      expect(flatten(bit.repeat(200_000)).deepest).toBeGreaterThanOrEqual(0)
    }
  })

  it('leaves a page alone that is not too deep', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        expect(flatten(html).html).toBe(html)
      }),
    )
  })
})
