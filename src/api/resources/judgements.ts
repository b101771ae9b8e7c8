import { createRoute, z } from '@hono/zod-openapi'
import { Judgement, Withdrawal } from '../../record/judgement.ts'
import { type Api, answers, type Means } from '../api.ts'
import { ofStory } from '../room.ts'

/** A line of the history: a judgement that was made, or one that was taken back. */
export const RulingLine = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('judged'), judgement: Judgement, standing: z.boolean() }),
    z.object({ act: z.literal('taken back'), withdrawal: Withdrawal }),
  ])
  .openapi('RulingLine')
export type RulingLine = z.infer<typeof RulingLine>

const person = z.string().trim().min(1).max(200)

/** A judgement as a person gives it; the server adds story, time and id. */
export const NewJudgement = z
  .object({
    kind: Judgement.shape.kind,
    about: Judgement.shape.about,
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
  request: { params: ofStory, ...json(NewJudgement) },
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
    await records.of(story, null)
    const { person, set, what, ...given } = c.req.valid('json')
    const judgement = {
      ...given,
      ...(set && { set }),
      ...(what && { what }),
      story,
      by: { person },
      at: new Date().toISOString(),
    }
    return c.json(await store.judge(judgement), 200)
  })

  api.openapi(withdraw, async (c) => {
    const { judgement } = c.req.valid('param')
    await store.takeBack(judgement, c.req.valid('json'), new Date().toISOString())
    return c.json({ judgement }, 200)
  })
}
