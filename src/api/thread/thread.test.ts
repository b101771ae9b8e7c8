import { afterAll, expect, it } from 'vitest'
import type { RawPage } from '../../intake/reading.ts'
import { examinePage } from '../../pipeline/examine.ts'
import { brief } from '../../publish/readout/brief.ts'
import { changesBrief } from '../../publish/readout/changes-brief.ts'
import { changesBetween } from '../../reconcile/changes/index.ts'
import { reconcile } from '../../reconcile/index.ts'
import { openThread } from './thread.ts'

const page: RawPage = {
  address: '/envoy.txt',
  file: 'envoy.txt',
  url: null,
  contentType: null,
  bytes: new TextEncoder().encode(
    'Lorvia sends envoy\n\nLorvia will send an envoy to Karsa, Ada Voss said on Saturday.\n',
  ),
}
const thread = openThread()
afterAll(() => thread.close())

it('fails at one thing and goes on with the next, which comes out as it would here', async () => {
  const unsendable = { ...page, bytes: (() => undefined) as unknown as Uint8Array }
  const failed = expect(thread.examine(unsendable)).rejects.toThrow(/could not be cloned/)
  const examined = thread.examine(page)
  await failed
  expect(await examined).toEqual(examinePage(page))

  const result = examinePage(page)
  if ('problem' in result) throw new Error(result.problem.detail)
  const { report, ...findings } = result.extract
  const story = { id: 's_1', title: 'Envoys' }
  const contents = {
    story,
    reports: [report],
    findings: new Map([[report.id, findings]]),
    judgements: [],
    problems: [],
  }
  const record = reconcile(contents)
  expect(await thread.brief(record, undefined)).toEqual(brief(record))
  const made = await thread.reconcile(contents)
  expect(made).toEqual(record)
  // The thread has it still; a moment that was put on it since goes with the question.
  const asOf = { time: '2031-04-02T23:59:59.999Z', unknown: [] }
  expect(await thread.brief({ ...made, asOf }, undefined)).toEqual(brief({ ...record, asOf }))

  // It has the report; what comes later is a ruling, other findings of the same report, the report gone, another story.
  const findings2 = { ...findings, events: [], positions: [] }
  for (const later of [
    { ...contents, problems: [{ reason: 'missing', detail: 'not there', address: '/gone.txt' } as const] },
    { ...contents, findings: new Map([[report.id, findings2]]) },
    { ...contents, reports: [] },
    { ...contents, story: { id: 's_2', title: 'Others' } },
    contents,
  ])
    expect(await thread.reconcile(later)).toEqual(reconcile(later))

  // More records than the thread keeps: what is asked of the first brings it again.
  const before = { ...contents, reports: [] }
  const empty = await thread.reconcile(before)
  for (let more = 0; more < 3; more++) await thread.reconcile(before)
  const pages = { corrections: [], older: new Map() }
  const changes = changesBetween(reconcile(before), record)
  expect(await thread.changes({ before: empty, after: made, ...pages }, 'whole')).toEqual(
    changesBrief({ before: reconcile(before), after: record, changes, ...pages }, 'whole'),
  )
}, 120_000)
