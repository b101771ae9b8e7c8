import { describe, expect, it } from 'vitest'
import { correctionOf } from '../../reconcile/changes/corrections.ts'
import { reconcile } from '../../reconcile/index.ts'
import { noFindings } from '../../record/finding.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { groundOf } from './ground.ts'
import { tellCorrected } from './tell-corrected.ts'

const page =
  'The gates stay shut until Friday. Forty people were held at the bridge. The mayor is away. It rained in Sella.'

/** What is told of a page that was changed to this. */
function told(text: string): string {
  const [older, newer] = [page, text].map((t) => madeUpReport({ text: t, headline: null }))
  const reports = [older!, newer!]
  const findings = new Map(reports.map((r) => [r.id, noFindings()]))
  const record = reconcile({
    story: { id: 's_1', title: 'The gates' },
    reports,
    findings,
    judgements: [],
    problems: [],
  })
  const correction = correctionOf(older!, newer!, { address: 'a.txt', readAt: '2031-04-03T08:00:00Z' })!
  return tellCorrected(groundOf(record), [correction])[0]!.text
}

describe('a page that was changed', () => {
  it.each<[string, string, string]>([
    [
      'reads otherwise',
      page.replace('Friday', 'Sunday'),
      '“The gates stay shut until Friday” now reads “The gates stay shut until Sunday”',
    ],
    ['leaves a sentence out', page.replace('The mayor is away. ', ''), '“The mayor is away” is gone'],
    ['has one more', `${page} Lind spoke.`, '“Lind spoke” is new'],
  ])('%s', (_, text, expected) =>
    expect(told(text).replaceAll('.”', '”')).toBe(`Nordpost changed its page: ${expected}`),
  )

  it('tells three changes and counts the others', () =>
    expect(told('A treaty was signed. Ships may pass.')).toMatch(
      /is gone, .* is gone, .* is gone and there are three other changes$/u,
    ))
})
