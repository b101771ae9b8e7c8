import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeUpApp, madeUpApp } from '../testing/made-up-app.ts'

describe('judging', () => {
  let made: MadeUpApp
  let at: string
  beforeAll(async () => {
    made = await madeUpApp()
    at = `/api/stories/${made.story}`
  })
  afterAll(() => made.close())
  const findings = async () =>
    (await made.json<{ id: string; findings: number }[]>(`${at}/reports`)).map((r) => r.findings)
  const mark = async () => {
    const [report] = await made.json<{ id: string }[]>(`${at}/reports`)
    return (await made.json<{ marks: { id: string }[] }>(`${at}/reports/${report!.id}`)).marks[0]!.id
  }

  it('takes a wrong finding out of every room, and gives it back when the judgement is taken back', async () => {
    const about = [await mark()]
    const given = { kind: 'wrong', about, reason: 'nobody said so', person: 'desk' }
    const { status, body } = await made.post(`${at}/judgements`, given)
    expect([status, body]).toMatchObject([200, { kind: 'wrong', about, by: { person: 'desk' } }])
    expect(await findings()).toEqual([0, 1])

    const { id } = body as { id: string }
    const taken = await made.post(`${at}/judgements/${id}/withdrawal`, { person: 'other desk' })
    expect(taken.status).toBe(200)
    expect(await findings()).toEqual([1, 1])
    expect(await made.json(`${at}/judgements`)).toMatchObject([
      { act: 'judged', standing: false, judgement: { id, reason: 'nobody said so' } },
      { act: 'taken back', withdrawal: { judgement: id, by: { person: 'other desk' } } },
    ])
  })

  it.each([
    ['of nobody', { kind: 'wrong', about: ['t_1'], reason: '', person: ' ' }, 400],
    ['of a kind that is none', { kind: 'odd', about: ['t_1'], reason: '', person: 'desk' }, 400],
    ['that one thing is the same', { kind: 'same', about: ['t_1'], reason: '', person: 'desk' }, 400],
    ['about nothing', { kind: 'wrong', about: [], reason: '', person: 'desk' }, 400],
  ])('refuses a judgement %s', async (_, body, status) => {
    expect((await made.post(`${at}/judgements`, body)).status).toBe(status)
  })

  it('knows no judgement of another story, and none that was never made', async () => {
    const given = { kind: 'wrong', about: ['t_1'], reason: '', person: 'desk' }
    expect((await made.post('/api/stories/s_none/judgements', given)).status).toBe(404)
    expect((await made.post(`${at}/judgements/j_none/withdrawal`, { person: 'desk' })).status).toBe(400)
  })
})
