import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { segment } from './segment.ts'

const whole = (text: string) => segment(text, [{ start: 0, end: text.length }], english)

function sentencesOf(text: string): string[] {
  const { start, end, sentences } = whole(text)
  return Array.from({ length: sentences.length - 1 }, (_, s) =>
    text.slice(start[sentences[s] as number], end[(sentences[s + 1] as number) - 1]),
  )
}

function tokensOf(text: string): string[] {
  const { start, end } = whole(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}

describe('tokens', () => {
  it.each([
    ['It cost $3.5 million, or 7,000 a day.', 'It|cost|$|3.5|million|,|or|7,000|a|day|.'],
    ['US$40, €2.5bn, 12%, 9:30am, 5 p.m.', 'US$|40|,|€|2.5|bn|,|12|%|,|9:30|am|,|5|p.m.'],
    ['at 12a.m. and 9 a.m. in 35mm', 'at|12|a.m.|and|9|a.m.|in|35|mm'],
    ["'re-election' (D-Vt.)", "'|re-election|'|(|D|-|Vt.|)"],
    ['in the 1990s, the 20th, ’98, the 80’s', 'in|the|1990s|,|the|20th|,|’98|,|the|80’s'],
    ['on 9/11-era law, 3/4, and/or 555-0142', 'on|9/11|-|era|law|,|3/4|,|and|/|or|555-0142'],
    ['2014–15 and 2014-15', '2014|–|15|and|2014|-|15'],
    ['“We won’t,” she said.', '“|We|wo|n’t|,|”|she|said|.'],
    ["''No,'' he said.", "''|No|,|''|he|said|."],
    ["``No,'' he said.", "``|No|,|''|he|said|."],
    ["Lorvia's ports aren't open.", "Lorvia|'s|ports|are|n't|open|."],
    ['The U.S. and the U.N. met at 9 a.m. today', 'The|U.S.|and|the|U.N.|met|at|9|a.m.|today'],
    ['Gen. J. T. Berg and Sgt. Maj. Lund', 'Gen.|J.|T.|Berg|and|Sgt.|Maj.|Lund'],
    ['a 28-point, Karsa-backed plan', 'a|28|-|point|,|Karsa|-|backed|plan'],
    ['U.N.-led, non-U.N. and al-Berg', 'U.N.|-|led|,|non|-|U.N.|and|al|-|Berg'],
    ['anti-war co-founder, mid-1990s, e-mail', 'anti-war|co-founder|,|mid-1990s|,|e-mail'],
    ['pro-peace-deal, price-wise', 'pro-peace|-|deal|,|price-wise'],
    ['We cannot. They’re gonna go.', 'We|can|not|.|They|’re|gon|na|go|.'],
    ["the “Herald”'s 'odd' ministers' plan", "the|“|Herald|”|'s|'|odd|'|ministers|'|plan"],
    ["couldn't've told 'em", "could|n't|'ve|told|'em"],
    ['a Ph.D., an M.D.', 'a|Ph.D.|,|an|M.D.'],
    ['„Nein“, «oui», ‚ja‘', '„|Nein|“|,|«|oui|»|,|‚|ja|‘'],
    ['@lund wrote to a.lund@example.org #talks', '@lund|wrote|to|a.lund@example.org|#talks'],
    ['He [...] left -- now :)', 'He|[...]|left|--|now|:)'],
    ['(see www.example.org/a.)', '(|see|www.example.org/a|.|)'],
    ['see https://example.org/a?b=1 now', 'see|https://example.org/a?b=1|now'],
    ['Wait... what?!', 'Wait|...|what|?!'],
    ['the port—closed since May—reopened', 'the|port|—|closed|since|May|—|reopened'],
    ['No. 4 said no.', 'No.|4|said|no|.'],
    ['O’Brien of AT&T', 'O’Brien|of|AT&T'],
    ['😀 ok ❤️👩🏽‍🚀', '😀|ok|❤️|👩🏽‍🚀'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected.split('|'))
  })
})

describe('sentences', () => {
  it.each([
    ['It rained. It snowed.', ['It rained.', 'It snowed.']],
    ['Gen. Berg met Mr. Lund. They left.', ['Gen. Berg met Mr. Lund.', 'They left.']],
    ['He moved to the U.S. in May. The U.S. agreed.', ['He moved to the U.S. in May.', 'The U.S. agreed.']],
    ['He left the U.S. The talks went on.', ['He left the U.S.', 'The talks went on.']],
    ['Talks began at 9 a.m. Monday.', ['Talks began at 9 a.m. Monday.']],
    ['“We leave.” She left.', ['“We leave.”', 'She left.']],
    ['“Why?” Berg asked.', ['“Why?” Berg asked.']],
    ['“Why?” she asked. “Who knows?”', ['“Why?” she asked.', '“Who knows?”']],
    ["''We leave.'' She left.", ["''We leave.''", 'She left.']],
    ['The rate was 3.5 percent. It fell.', ['The rate was 3.5 percent.', 'It fell.']],
    ['John F. Berg spoke.', ['John F. Berg spoke.']],
    ['It was I. They left.', ['It was I.', 'They left.']],
    ['OSTRAVA, Lorvia (AP) — The talks failed.', ['OSTRAVA, Lorvia (AP) —', 'The talks failed.']],
    ['ARVADA — The talks failed. All left.', ['ARVADA —', 'The talks failed.', 'All left.']],
    ['The port — once the largest — is shut.', ['The port — once the largest — is shut.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['• Prisoners go home. • Guns stay.', ['• Prisoners go home.', '• Guns stay.']],
    ['It ended ... badly. Yes.', ['It ended ... badly.', 'Yes.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('go on behind what is left out within their line', () => {
    const text = 'Ada Lind [BOX] left. It rained.'
    const { start, end, sentences, paragraphs } = segment(
      text,
      [
        { start: 0, end: 9 },
        { start: 14, end: text.length },
      ],
      english,
    )
    expect(Array.from(start, (from, i) => text.slice(from, end[i]))).toEqual([
      'Ada',
      'Lind',
      'left',
      '.',
      'It',
      'rained',
      '.',
    ])
    expect([...sentences]).toEqual([0, 4, 7])
    expect([...paragraphs]).toEqual([0, 2])
  })

  it('begin anew in each paragraph and stay inside the body', () => {
    const text = 'Menu\nIt rained.\nShare\nIt snowed. All left.'
    const { start, paragraphs, sentences } = segment(
      text,
      [
        { start: 5, end: 15 },
        { start: 22, end: text.length },
      ],
      english,
    )
    expect(Array.from(paragraphs)).toEqual([0, 1, 3])
    expect(sentences.length).toBe(4)
    expect(start[0]).toBe(5)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    '``',
    '. ',
    'U.S. ',
    'Mr.',
    '\n',
    ' ',
    '😀',
    '\ud83d',
    '—',
    'said ',
    'a',
    'B',
    "'",
    '3.',
    '…',
    '(',
    ')',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  )

  it('falls into ordered tokens that hold every visible sign once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { start, end, sentences, paragraphs } = whole(text)
        let at = 0
        for (let i = 0; i < start.length; i++) {
          expect(text.slice(at, start[i]).trim()).toBe('')
          expect(end[i]).toBeGreaterThan(start[i] as number)
          at = end[i] as number
        }
        expect(text.slice(at).trim()).toBe('')
        expect(sentences.at(-1)).toBe(start.length)
        expect(paragraphs.at(-1)).toBe(sentences.length - 1)
        for (let s = 1; s < sentences.length; s++) expect(sentences[s]).toBeGreaterThan(sentences[s - 1] as number)
      }),
    )
  })

  // Where time grew with the square of the length, this would not end before the test's time is up.
  it('ends on a hundred thousand characters of one repeated piece', () => {
    for (const unit of [
      ...['a', '“', "'", '.', 'A.', '😀', '1,', '-', '. A', 'http://', 'www.,', 'a@', 'a.a@', '@a.', '1-', 'a-', "a'"],
      ...['1/', "'s", '$', '[...', '.1', 'anti-', '?!', ' :)', 'é', '1:1-', 'U.S', '("'],
    ]) {
      expect(whole(unit.repeat(100_000 / unit.length)).start.length).toBeGreaterThan(0)
    }
  }, 30_000)
})
