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

const day = (published: string, page: MadeUpPage): MadeUpPage => ({ ...page, published })
const joinedOn = (a: Said, b: Said, dayOfB = '2031-04-03') =>
  statements(first(a), day(dayOfB, second(b))).length === 1 ? 'one' : 'two'

describe('names alone show nothing', () => {
  it.each<[string, Said, Said, 'one' | 'two']>([
    [
      'one person named in two things',
      lind('a letter of thanks to Harbour Commissioner Gerda Malvik Strand', { cue: 'wrote' }),
      lind('a long talk with Harbour Commissioner Gerda Malvik Strand', { cue: 'described' }),
      'two',
    ],
    [
      'one law named in two things',
      lind('the failure of the Northern Quay Relief Ordinance', { cue: 'lamented' }),
      lind('a vote on the Northern Quay Relief Ordinance', { cue: 'promised' }),
      'two',
    ],
    [
      'the same told of the person',
      lind('Harbour Commissioner Gerda Malvik Strand would inspect the flooded warehouses'),
      lind('Commissioner Gerda Malvik Strand was to inspect the flooded warehouses'),
      'one',
    ],
    [
      'a quotation of names and a verb',
      lind('“Gerda Malvik Strand deserves Karsa”'),
      lind('“Gerda Malvik Strand deserves Karsa”'),
      'one',
    ],
  ])('%s', (_, a, b, expected) => expect(joinedOn(a, b)).toBe(expected))
})

describe('a few quoted words', () => {
  it.each<[string, Said, Said, 'one' | 'two']>([
    [
      'quoted in both',
      lind('the fee a “floating ransom”', { cue: 'called' }),
      lind('“It is a floating ransom, and Lorvia pays it every spring”'),
      'one',
    ],
    [
      'quoted in one, everyday words in the other',
      lind('the crews of using “narrow channels” to hide smuggled copper beneath the ice', { cue: 'accused' }),
      lind('pilots must learn the narrow channels before the autumn regatta begins', { cue: 'warned' }),
      'two',
    ],
    [
      'words that only hold a sentence together',
      lind('the quay would be shut “for some time” because of rotten timber'),
      lind('she had known “for some time” that her brother sold rope'),
      'two',
    ],
    [
      'a whole sentence, told as his own by the other',
      lind('“The lighthouse keepers will strike before midsummer”'),
      lind('the lighthouse keepers will strike before midsummer'),
      'one',
    ],
  ])('%s', (_, a, b, expected) => expect(joinedOn(a, b)).toBe(expected))
})

describe('who says it is named otherwise', () => {
  const words = '“Pilots urge both harbours to reopen the ferry lanes before the spring floods”'
  it.each<[string, Said, Said, 'one' | 'two']>([
    [
      'a guild by two names',
      { by: 'Guild of Pilots', words, kind: 'organisation' },
      { by: 'Pilots League', words, kind: 'organisation' },
      'one',
    ],
    ['only described by one', lind(words), { by: 'unnamed: the commissioner', words }, 'one'],
    ['two people', lind(words), { by: 'Per Holm', words }, 'two'],
    [
      'only described, and not quoted',
      lind('pilots urged both harbours to reopen the ferry lanes before the spring floods'),
      {
        by: 'unnamed: the commissioner',
        words: 'pilots urged both harbours to reopen the ferry lanes before the spring floods',
      },
      'two',
    ],
    [
      'a few words of a document, quoted by two',
      { by: 'Ana Lind', words: 'the “complete reopening of the quays”', cue: 'promised' },
      {
        by: 'unnamed: two leaders',
        words: 'a text that speaks of the “complete reopening of the quays”',
        cue: 'signed',
      },
      'two',
    ],
  ])('%s', (_, a, b, expected) => expect(joinedOn(a, b)).toBe(expected))
})

describe('told again', () => {
  const early = lind('the harbour council would end the night shifts that protect smaller fishing crews')
  const again = lind('the council was ending its night shifts, which shield fishing crews from bigger trawlers')
  it.each<[string, string, 'one' | 'two']>([
    ['on the next day', '2031-04-03', 'one'],
    ['six days later, in other words', '2031-04-08', 'two'],
  ])('%s', (_, published, expected) => expect(joinedOn(early, again, published)).toBe(expected))
})

describe('quoted twice in one report', () => {
  it('in its headline and where it is told, it is one utterance, and a retelling finds it', () => {
    const here = first(lind('“We are not locking the harbour”'), lind('“But we are not locking the harbour”'))
    const there = second(lind('“But we do not shut the harbour”', { via: ['Nordpost'] }))
    expect(statements(here, there)).toHaveLength(1)
  })

  it('a line drawn from the text, with nobody named, is hers', () => {
    const drawn: Said = { by: null, words: '“A ferry without a captain”' }
    expect(statements(first(drawn, lind('“This harbour is a ferry without a captain”')))).toHaveLength(1)
  })

  it('but two speakers are two, and so are few words', () => {
    const holm: Said = { by: 'Per Holm', words: '“The harbour stays open”' }
    expect(statements(first(lind('“The harbour stays open”'), holm))).toHaveLength(2)
    expect(statements(first(lind('“Never again”'), lind('“Never again shall fish rot on this quay”')))).toHaveLength(2)
  })
})

describe('a digest of what another outlet wrote', () => {
  const told: Said = {
    by: 'unnamed: two pilots',
    words: 'the northern ferry lane would reopen before the spring floods',
  }
  const digest = (words: string): Said => ({ by: 'Nordpost', words, kind: 'organisation' })
  it.each<[string, Said, number]>([
    ['in its words', digest('the northern ferry lane would reopen before the floods'), 1],
    [
      'with a number that is not there',
      digest('56 per cent want the northern ferry lane reopened before the floods'),
      2,
    ],
  ])('%s', (_, said, expected) => expect(statements(first(told), second(said))).toHaveLength(expected))
})

it('a digest that passes on one’s words is not another’s', () => {
  const holm: Said = {
    by: 'Per Holm',
    words: 'Karsa was open to letting the first ferry and the first barge sail on the same day',
  }
  const digest: Said = {
    by: 'Nordpost',
    words: 'letting the first barge sail on the same day as the ferry',
    kind: 'organisation',
  }
  const contents = (inner: string) => {
    const story = madeUpStory([first(holm, lind('rain fell')), second(digest, { by: inner, words: 'the first barge' })])
    // The second lies within the first's words.
    const [, report] = story.reports
    const found = story.findings.get(report!.id)!
    const [outer, within] = found.attributions
    const { start } = outer!.content[0]!
    const content = [{ start: start + 8, end: start + 23 }]
    const findings = new Map(story.findings).set(report!.id, {
      ...found,
      attributions: [outer!, { ...within!, content }],
    })
    return reconcile({ ...story, findings }).statements.find((s) => s.attributions.includes(outer!.id))!.attributions
      .length
  }
  expect(contents('Per Holm')).toBe(2)
  expect(contents('Ana Lind')).toBe(1)
})

describe('what an outlet tells of somebody in its report', () => {
  /** How many statements are made of 'Nordpost said that Karsa wants …' where the second speaker's source and words lie within the first's words. */
  const made = (by: string, outer: Said, ...before: Said[]) => {
    const { words } = outer
    const story = madeUpStory([first(...before, lind('rain fell')), second(outer, { by, words })])
    const [, report] = story.reports
    const found = story.findings.get(report!.id)!
    const [told, within] = found.attributions
    const { start, end } = told!.content[0]!
    const inner = { ...within!, source: { start, end: start + 5 }, content: [{ start: start + 6, end }] }
    const findings = new Map(story.findings).set(report!.id, { ...found, attributions: [told!, inner] })
    const { statements: all } = reconcile({ ...story, findings })
    return all.find((s) => s.attributions.includes(told!.id))!.attributions.length
  }
  const nordpost = (words: string): Said => ({ by: 'Nordpost', words, kind: 'organisation' })

  it('is one with what that somebody says there', () => {
    expect(made('Karsa', nordpost('Karsa wants the ferries to sail before the lock is opened again'))).toBe(2)
  })

  it('is no digest of what others told that outlet', () => {
    const words = 'Karsa wants the ferries to sail before the northern lock is opened'
    const officials = {
      by: 'unnamed: two officials',
      words: 'the northern lock would be opened before the first ferries sail',
    }
    expect(made('Karsa', nordpost(words), officials)).toBe(2)
  })
})
