import { describe, expect, it } from 'vitest'
import { reconcile } from '../index.ts'
import { type MadeUpPage, madeUpStory, type Said } from '../testing/made-up-story.ts'

const lind = (words: string, given: Partial<Said> = {}): Said => ({ by: 'Ana Lind', words, ...given })
const first = (...says: Said[]): MadeUpPage => ({ outlet: 'Nordpost', published: '2031-04-02', says })
const second = (...says: Said[]): MadeUpPage => ({ outlet: 'The Courier', published: '2031-04-03', says })
const statements = (...pages: MadeUpPage[]) => reconcile(madeUpStory(pages)).statements

describe('two reports of one utterance', () => {
  it.each<[string, Said, Said]>([
    ['verbatim', lind('“We will come as soon as the gates open”'), lind('“We will come as soon as the gates open”')],
    ['cut short', lind('“The ferries may sail. But the fees must fall first”'), lind('“The ferries may sail”')],
    [
      'a few words of it quoted',
      lind('“There are nine rumours, and somebody in Lorvia counts them”'),
      lind('there were only “nine rumours”'),
    ],
    [
      'in other words',
      lind('the ferries and the first grain ships would sail on the same morning'),
      lind('“Let the first grain ship and the ferry sail on the same morning, at the same minute if they like”'),
    ],
    [
      'a denial, told shorter',
      lind('it had received a ten-page draft on the harbour fees', { cue: 'denied that' }),
      lind('any draft', { cue: 'has denied receiving' }),
    ],
  ])('%s', (_, a, b) => {
    expect(statements(first(a), second(b))).toHaveLength(1)
  })

  it('translated there and back, where one names the other as the one it has it from', () => {
    const here = first(
      lind('“We can live with a fee for the harbour. We cannot live with strangers on our quays”'),
      lind('“But we are not slamming the door”'),
    )
    const there = second(
      lind('“With a fee for the harbour we are able to live. With alien people on our quays - no”', {
        via: ['Nordpost'],
      }),
      lind('“But we do not clap the door”', { via: ['Nordpost'] }),
    )
    expect(statements(here, there).map((s) => s.attributions.length)).toEqual([2, 2])
  })
})

describe('different utterances', () => {
  it.each<[string, Said, Said]>([
    [
      'of two people',
      lind('“The ferries may sail tonight”'),
      { by: 'Per Holm', words: '“The ferries may sail tonight”' },
    ],
    ['with another number', lind('the fee would be 40 crowns a ton'), lind('the fee would be 60 crowns a ton')],
    ['the contrary', lind('Lorvia would accept the harbour fee'), lind('Lorvia would not accept the harbour fee')],
    [
      'denied and said',
      lind('Lorvia had signed the draft', { cue: 'denied that' }),
      lind('Lorvia had signed the draft'),
    ],
    [
      'alike on another day’s occasion',
      lind('“We can live with a number for the fees. We cannot live with strangers”'),
      lind('“We accept a number for the fees. But the ferries must sail first”'),
    ],
    [
      'that share what the story is about',
      lind('the harbour talks would end'),
      lind('she wanted to end the harbour war'),
    ],
  ])('%s', (_, a, b) => {
    expect(statements(first(a), second(b))).toHaveLength(2)
  })

  it('of one report are never one, though another report’s digest resembles both', () => {
    const both = first(
      lind('the ferries would sail on the first of May from the north quay'),
      lind('the grain ships would sail on the first of May from the south quay'),
    )
    const digest = second(lind('the ferries and the grain ships would sail on the first of May'))
    const found = statements(both, digest)
    expect(found.length).toBeGreaterThanOrEqual(2)
  })

  it('quoted two days later, in other words', () => {
    const late = {
      ...second(lind('“With this plan we cut off each of the nine ways to a blockade of Karsa’s harbour”')),
      published: '2031-04-04',
    }
    const early = first(lind('“Each of the nine ways to a blockade of Karsa’s harbour is cut off”'))
    expect(statements(early, late)).toHaveLength(2)
    expect(statements(early, { ...late, published: '2031-04-02' })).toHaveLength(1)
  })

  it('long after, in other words', () => {
    const late = {
      ...second(lind('the first grain ship and the ferry sail on the same morning')),
      published: '2031-09-01',
    }
    expect(statements(first(lind('the ferry and the first grain ships sail the same morning')), late)).toHaveLength(2)
  })
})

it('a statement keeps its name when later reports repeat it', () => {
  const said = lind('“We will come as soon as the gates open”')
  const [alone] = statements(first(said))
  const [repeated] = statements(first(said), second(said))
  expect(repeated!.id).toBe(alone!.id)
  expect(repeated!.attributions).toHaveLength(2)
})
