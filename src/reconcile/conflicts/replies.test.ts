import { expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

const charge = 'Lorvia accused Karsa of delaying the grain talks.'
const roles = { Lorvia: '', Karsa: '' }
const found = (reply: string, who: string, words: string, cue: string, said: ToldPage['said'] = []) =>
  toldStory([{ text: `${charge} ${reply}`, said: [...said, [who, words, cue]], roles }]).conflicts.map((c) => [
    c.rule,
    ...c.sides.map((s) => s.says),
  ])

it.each<[string, string, string, string]>([
  ['Karsa said it had not delayed a thing.', 'Karsa', 'it had not delayed a thing', 'said'],
  ['Karsa insisted that its envoys came on time.', 'Karsa', 'that its envoys came on time', 'insisted'],
  ['Karsan officials said the delay of the talks was agreed.', 'unnamed: Karsan officials', 'the delay of the talks was agreed', 'said'], // biome-ignore format: one line
  ['“We never delay,” a Karsan envoy said.', 'unnamed: a Karsan envoy', '“We never delay,”', 'said'],
  ['It rained. Karsa maintained that it was ready.', 'Karsa', 'that it was ready', 'maintained'],
  ['Karsa argued that grain was too dear.', 'Karsa', 'that grain was too dear', 'argued'],
  [
    'According to Karsa, nobody had delayed the grain talks.',
    'Karsa',
    'nobody had delayed the grain talks',
    'According to',
  ],
  ['Karsa asserted its good will.', 'Karsa', 'its good will', 'asserted'],
])('Who is charged replies: %s', (reply, ...said) => {
  const told = reply.replace(/^It rained\. /u, '')
  expect(found(reply, ...said)).toEqual([['reply', charge, told]])
})

it.each<[string, Parameters<typeof found>]>([
  ['somebody else speaks', ['Tarn said it had not rained.', 'Tarn', 'it had not rained', 'said']],
  ['who charges goes on', ['Lorvia said it would not wait.', 'Lorvia', 'it would not wait', 'said']],
  ['they speak of something else', ['Karsa said the harbour was open.', 'Karsa', 'the harbour was open', 'said']],
  ['many sentences stand between', ['It rained. It froze. It thawed. Karsa said it had not delayed a thing.', 'Karsa', 'it had not delayed a thing', 'said']], // biome-ignore format: one line
])('but not where %s', (_, told) => expect(found(...told)).toEqual([]))

it('Who owns what is accused is not accused', () => {
  const text = 'Lorvia accused Karsa’s council of delaying the grain talks. Karsa said it had not delayed a thing.'
  expect(toldStory([{ text, said: [['Karsa', 'it had not delayed a thing', 'said']], roles }]).conflicts).toEqual([])
})

it('Two who blame each other are told of as that', () => {
  const text = 'Lorvia accused Karsa of delaying the grain talks. Karsa blamed Lorvia for delaying the grain talks.'
  expect(toldStory([{ text, roles }]).conflicts.map((c) => c.rule)).toEqual(['blame'])
})

it('Officials without a name blame for their state', () => {
  const pages: ToldPage[] = [
    { text: 'Lorvian officials accused Karsa of dragging out the ferry talks.', said: [['unnamed: Lorvian officials', 'Karsa of dragging out the ferry talks', 'accused']], roles }, // biome-ignore format: one line
    { text: 'Karsa accused Lorvia of dragging out the ferry talks.', roles },
  ]
  expect(toldStory(pages).conflicts.map((c) => c.rule)).toEqual(['blame'])
})
