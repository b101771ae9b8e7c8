import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { goldContents } from '../../../examples/gold-story.ts'
import { reconcile } from '../../reconcile/index.ts'
import { countsInWords, ledger } from './ledger.ts'
import { markdownReadout } from './markdown.ts'
import { terminalOrigins } from './terminal-origins.ts'

const record = reconcile(goldContents())
const entries = ledger(record)
const about = (words: string) => entries.find((e) => e.wordings.some((w) => w.words.includes(words)))!

describe('the origin ledger, arranged for reading', () => {
  it('sets the wordings side by side, and gives the same words once', () => {
    expect(about('fourteen rumours, and').wordings.map((w) => w.references.length)).toEqual([2, 1])
  })

  it('says how it was said', () => expect(entries.flatMap((e) => e.wordings.map((w) => w.cue))).toContain('denied'))

  it.each([
    ['inspectors with binoculars', 'Port Selm Mercury ← Northline (copied) ← Tomas Yerrick'],
    [
      'a secret plan would give',
      'The Briefing Shed ← Commerce Ledger ← Northline ← unnamed: a Sennish diplomat (by its own report)',
    ],
    ['218 prisoners', 'Commerce Ledger ← Veskapress ← no source told'],
    ['one gun', 'The Santevar Gazette ← unnamed: a person who was in the room ← Bastian Ruel'],
  ])('%s: %s', (words, chain) => {
    const steps = entries.filter((e) => e.wordings.some((w) => w.words.includes(words))).flatMap((e) => e.chains)
    expect(steps.map((c) => c.steps)).toContain(chain)
  })

  it('gives for each chain the words that show its last step', () => {
    for (const { reference } of entries.flatMap((e) => e.chains)) {
      const { report, start, end } = reference!
      expect(record.reports[report - 1]!.text.slice(start, end)).toMatch(/\p{L}/u)
    }
  })

  it.each([
    [{ known: 1, possiblyShared: 0, unknown: 0 }, '1 known origin'],
    [{ known: 2, possiblyShared: 1, unknown: 0 }, '2 known origins; 1 unnamed source'],
    [{ known: 0, possiblyShared: 3, unknown: 1 }, '3 unnamed sources, possibly one; 1 outlet tells no source'],
  ])('counts in words: %o', (counts, words) => {
    expect(countsInWords(counts)).toBe(words)
  })
})

describe('the origin ledger in the terminal', () => {
  const options = { width: 100, colors: pc.createColors(false), length: 'brief' as const }
  const brief = terminalOrigins(record, options)

  it('lists what travelled, and counts the rest', () => {
    expect(brief).toMatch(/^ {4}Port Selm Mercury ← Northline \(copied\) ← Tomas Yerrick \[\d+:\d+–\d+\]$/mu)
    const alone = entries.filter((e) => !e.travelled).length
    expect(brief).toContain(`and ${alone} that one report alone has, from its own source: --all shows them`)
    expect(Math.max(...brief.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('shows everything when asked', () => {
    expect(terminalOrigins(record, { ...options, length: 'whole' }).split('\n\n').length).toBeGreaterThan(
      entries.length,
    )
  })
})

it('the Markdown readout has the ledger', () => {
  expect(markdownReadout(record)).toMatch(/## Origins\n\n- \*\*.*\*\* \(1 /u)
})
