import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadoutError } from '../../record/readout-error.ts'
import { lazily } from './load-model.ts'
import type { Model, Section } from './model.ts'
import { fromMuLaw, muLawTable, toMuLaw } from './mu-law.ts'
import { readModel } from './read-model.ts'
import { packStrings, unpackStrings } from './strings.ts'
import { writeModel } from './write-model.ts'

const wanted = { kind: 'made-up', version: 3 }
const small: Model = {
  ...wanted,
  language: 'xx',
  settings: { labels: ['A', 'Ä'], scale: 0.5 },
  sections: { weights: Int8Array.of(1, -1, 127), wide: Float32Array.of(0.5, -2), none: new Uint16Array(0) },
}

const section: fc.Arbitrary<Section> = fc.oneof(
  fc.uint8Array(),
  fc.int8Array(),
  fc.uint16Array(),
  fc.int16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array({ noNaN: true }),
  fc.nat(5000).map((length) => new Int32Array(length)),
)

describe('a model file', () => {
  it('gives back any settings and sections', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), section), fc.string(), (sections, note) => {
        const model: Model = { ...wanted, language: 'xx', settings: { note }, sections }
        const read = readModel(writeModel(model), wanted, 'x.model')
        expect(read.settings).toEqual({ note })
        expect(read.sections).toEqual({ ...sections })
      }),
    )
  })

  it('is read from the middle of a larger buffer', () => {
    const file = writeModel(small)
    const shifted = new Uint8Array(file.length + 3)
    shifted.set(file, 3)
    expect(readModel(shifted.subarray(3), wanted, 'x.model').sections).toEqual(small.sections)
  })

  it('has the same bytes whenever it is written', () => {
    expect(writeModel(small)).toEqual(writeModel(small))
  })

  it('is refused where any byte of it changed or is missing', () => {
    const file = writeModel(small)
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(file)
        damaged[at]! ^= change
        expect(() => readModel(damaged, wanted, 'x.model')).toThrow(ReadoutError)
        expect(() => readModel(file.subarray(0, at), wanted, 'x.model')).toThrow(ReadoutError)
      }),
    )
  })

  it('of another kind or version is refused by name', () => {
    expect(() => readModel(writeModel(small), { kind: 'parser', version: 3 }, 'x.model')).toThrow("kind 'made-up' 3")
    expect(() => readModel(writeModel(small), { kind: 'made-up', version: 4 }, 'x.model')).toThrow("not 'made-up' 4")
  })

  it('is read once, when first asked for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-model-'))
    const path = join(folder, 'x.model')
    let builds = 0
    const model = lazily(pathToFileURL(path), wanted, (read) => {
      builds++
      return read.language
    })
    writeFileSync(path, writeModel(small))
    expect([builds, model(), model(), builds]).toEqual([0, 'xx', 'xx', 1])
    rmSync(folder, { recursive: true })
  })
})

describe('mu-law weights', () => {
  it('are near what they were, keep their sign, and are never clipped', () => {
    fc.assert(
      fc.property(fc.float32Array({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6, minLength: 1 }), (w) => {
        const quantised = toMuLaw(w)
        const back = fromMuLaw(quantised)
        for (const [i, weight] of w.entries()) {
          expect(Math.abs(back[i]! - weight)).toBeLessThanOrEqual(Math.abs(weight) * 0.0225 + quantised.scale / 5000)
          expect(back[i]! * weight).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('keep zero at zero and the largest weight where it was', () => {
    expect([...fromMuLaw(toMuLaw(Float32Array.of(0, -3, 0)))]).toEqual([0, -3, 0])
    expect(muLawTable(2)[255]).toBe(2)
  })
})

describe('packed strings', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }).filter((s) => !s.includes('\n'))), (strings) => {
        expect(unpackStrings(packStrings(strings))).toEqual(strings)
      }),
    )
  })

  it('with a line end are refused', () => expect(() => packStrings(['a\nb'])).toThrow('"a\\nb"'))
})
