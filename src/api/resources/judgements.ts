import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { stoodOn } from '../../reconcile/follow-words.ts'
import { Judgement, Withdrawal } from '../../record/judgement.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Ruling } from '../../store/index.ts'
import { type Api, answers, type Means } from '../api.ts'
import { atMost } from '../guard/at-most.ts'
import { atTime, ofStory } from '../room.ts'

/** A line of the history: a judgement that was made, or one that was taken back. */
export const RulingLine = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('judged'), judgement: Judgement, standing: z.boolean() }),
    z.object({ act: z.literal('taken back'), withdrawal: Withdrawal }),
  ])
  .openapi('RulingLine')
export type RulingLine = z.infer<typeof RulingLine>

/** The most that a judgement may bring, in bytes. */
const most = 1_000_000

const person = z.string().trim().min(1).max(200)

/** A judgement as a person gives it; the server adds story, time and id. */
export const NewJudgement = z
  .object({
    kind: Judgement.shape.kind,
    about: Judgement.shape.about.max(1000),
    set: Judgement.shape.set,
    reason: z.string().max(4000),
    what: z.string().max(1000).optional(),
    person,
  })
  .openapi('NewJudgement')
export type NewJudgement = z.infer<typeof NewJudgement>

const json = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const history = createRoute({
  method: 'get',
  path: '/api/stories/{story}/judgements',
  summary: 'all that was judged and taken back, by time',
  request: { params: ofStory },
  responses: answers(z.array(RulingLine), 'the history'),
})

const judge = createRoute({
  method: 'post',
  path: '/api/stories/{story}/judgements',
  summary: 'make a judgement; made again it stands again',
  request: { params: ofStory, query: atTime, ...json(NewJudgement) },
  responses: answers(Judgement, 'the judgement as it is kept'),
})

const withdraw = createRoute({
  method: 'post',
  path: '/api/stories/{story}/judgements/{judgement}/withdrawal',
  summary: 'take a judgement back, without deleting it',
  request: { params: ofStory.extend({ judgement: z.string() }), ...json(z.object({ person })) },
  responses: answers(z.object({ judgement: z.string() }), 'what was taken back'),
})

export function addJudgements(api: Api, { store, records }: Means): void {
  api.use('/api/stories/:story/judgements/*', atMost(most))
  api.openapi(history, async (c) => {
    const { story } = c.req.valid('param')
    await records.of(story, null)
    const standing = new Set((await store.judgements(story)).map((j) => j.id))
    const lines = (await store.history(story)).map(
      (ruling): RulingLine =>
        ruling.act === 'judged' ? { ...ruling, standing: standing.has(ruling.judgement.id) } : ruling,
    )
    return c.json(lines, 200)
  })

  api.openapi(judge, async (c) => {
    const { story } = c.req.valid('param')
    // What is ruled on was seen in this record: of now, or of the moment that is replayed.
    const { record } = await records.of(story, c.req.valid('query').asOf ?? null)
    const { person, set, what, about: named, ...given } = c.req.valid('json')
    const known = idsOf(record, await store.history(story))
    const gone = named.find((id) => !known.has(id))
    if (gone !== undefined)
      throw new HTTPException(409, {
        message: `There is no "${gone.slice(0, 80)}" in this story; it may be gone since you looked.`,
      })
    const about = set?.field === 'speaker' ? named.flatMap((id) => wordingsOf(record, id)) : named
    if (set?.field === 'speaker' && set.value?.startsWith('a_') && !known.has(set.value))
      throw new HTTPException(409, { message: `There is no actor "${set.value.slice(0, 80)}" in this story.` })
    const judgement = {
      ...given,
      about,
      ...(set && { set }),
      ...(what && { what }),
      ...stoodOn(record, about),
      story,
      by: { person },
      at: new Date().toISOString(),
    }
    return c.json(await store.judge(judgement), 200)
  })

  api.openapi(withdraw, async (c) => {
    const { judgement, story } = c.req.valid('param')
    const history = await store.history(story)
    if (!history.some((ruling) => ruling.act === 'judged' && ruling.judgement.id === judgement))
      throw new HTTPException(404, { message: 'There is no such judgement in this story.' })
    await store.takeBack(judgement, c.req.valid('json'), new Date().toISOString())
    return c.json({ judgement }, 200)
  })
}

/** All that can be ruled on: what the record holds, what was put together in it, and what was ruled on before. */
function idsOf(record: StoryRecord, history: readonly Ruling[]): ReadonlySet<string> {
  const lists = Object.values(record).flatMap((list: unknown) => (Array.isArray(list) ? list : []))
  return new Set<string>([
    ...lists.flatMap((finding: { id?: string }) => finding.id ?? []),
    ...record.merges.flatMap((m) => m.of),
    ...history.flatMap((ruling) => (ruling.act === 'judged' ? ruling.judgement.about : [])),
  ])
}

/** Who said a statement is said of each of its wordings: it is by their speakers that they are put together. */
function wordingsOf({ statements }: StoryRecord, id: string): readonly string[] {
  return statements.find((s) => s.id === id)?.attributions ?? [id]
}
