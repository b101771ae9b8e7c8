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
    ['that one thing is the same', { kind: 'same', about: ['MARK'], reason: '', person: 'desk' }, 400],
    ['about nothing', { kind: 'wrong', about: [], reason: '', person: 'desk' }, 400],
  ])('refuses a judgement %s', async (_, body, status) => {
    const about = await Promise.all(body.about.map((id) => (id === 'MARK' ? mark() : id)))
    expect((await made.post(`${at}/judgements`, { ...body, about })).status).toBe(status)
  })

  it('knows no judgement of another story, and none that was never made', async () => {
    const given = { kind: 'wrong', about: ['t_1'], reason: '', person: 'desk' }
    expect((await made.post('/api/stories/s_none/judgements', given)).status).toBe(404)
    expect((await made.post(`${at}/judgements/j_none/withdrawal`, { person: 'desk' })).status).toBe(404)
    const other = await made.store.story('Other talks')
    const judgement = { story: other.id, kind: 'wrong' as const, about: ['t_1'], reason: '', by: { person: 'desk' } }
    const { id } = await made.store.judge({ ...judgement, at: '2031-04-06T08:00:00.000Z' })
    expect((await made.post(`${at}/judgements/${id}/withdrawal`, { person: 'desk' })).status).toBe(404)
    expect(await made.store.judgements(other.id)).toHaveLength(1)
  })

  it('says so where what is ruled on is gone, or an actor was never there', async () => {
    const gone = await made.post(`${at}/judgements`, { kind: 'wrong', about: ['t_gone'], reason: '', person: 'desk' })
    expect(gone).toMatchObject({ status: 409, body: { error: { message: expect.stringMatching(/no "t_gone"/) } } })
    const set = { field: 'speaker', value: 'a_none' }
    const by = await made.post(`${at}/judgements`, {
      kind: 'set',
      set,
      about: [await mark()],
      reason: '',
      person: 'desk',
    })
    expect(by).toMatchObject({ status: 409, body: { error: { message: expect.stringMatching(/no actor "a_none"/) } } })
  })

  it('gives a statement another speaker, in every wording; keeps it when pages are read again; gives it back', async () => {
    const heard = async () => {
      const { actors } = await made.json<{ actors: { name: string; statements: number }[] }>(`${at}/actors`)
      return actors.map((a) => [a.name, a.statements])
    }
    const findings = await made.json<{ id: string; kind: string }[]>(`${at}/findings?at=0,1,2`)
    const { id: about } = findings.find((f) => f.kind === 'statement')!
    const set = { field: 'speaker', value: 'unnamed: a port official' }
    expect(await heard()).toEqual([['Ana Lind', 2]])
    const given = { kind: 'set', set, about: [about], reason: 'the paper corrected it', person: 'desk' }
    const { status, body } = await made.post(`${at}/judgements`, given)
    expect([status, body]).toMatchObject([200, { kind: 'set', set, about: [expect.stringMatching(/^t_/)] }])
    expect(await heard()).toEqual([['Ana Lind', 1]])

    await made.readAgain()
    expect(await heard()).toEqual([['Ana Lind', 1]])

    const { id } = body as { id: string }
    expect((await made.post(`${at}/judgements/${id}/withdrawal`, { person: 'desk' })).status).toBe(200)
    expect(await heard()).toEqual([['Ana Lind', 2]])
  })
})
