import { afterAll, expect, it } from 'vitest'
import type { RawPage } from '../../intake/reading.ts'
import { examinePage } from '../../pipeline.ts'
import { brief } from '../../publish/readout/brief.ts'
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
  expect(await thread.reconcile(contents)).toEqual(record)
  expect(await thread.brief(record, undefined)).toEqual(brief(record))
}, 120_000)
