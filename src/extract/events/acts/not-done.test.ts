import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { told } from '../testing/told.ts'
import { placeName } from '../where.ts'

const none = (text: string, type: RegExp) => expect(told(text).filter((e) => type.test(e))).toEqual([])

describe('a deal that is far off is proposed', () => {
  it.each([
    ['A deal between France and Poland remains out of reach.', 'agree France > Poland proposed'],
    ['A trade deal with Poland stays elusive.', 'agree > Poland proposed'],
    ['A French-Polish agreement seems unlikely.', 'agree France + Poland proposed'],
    ['An accord between France and Poland appeared far off on Monday.', 'agree France > Poland proposed'],
    ['A pact between France and Poland looks distant.', 'agree France > Poland proposed'],
    ['A treaty between France and Poland still seemed far away.', 'agree France > Poland proposed'],
    ['A settlement between France and Poland remained beyond reach.', 'agree France > Poland proposed'],
    ['A deal between France and Poland did not look imminent.', 'agree France > Poland proposed'],
    ['France and Poland are not close to striking an accord.', 'agree France + Poland proposed'],
    ['France and Poland were close to striking an accord.', 'agree France + Poland planned'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
  it.each([
    ['The deal that France and Poland reached on Monday remains popular.', 'agree France + Poland 2031-03-31'],
    ['The deal reached by France and Poland on Monday seems fragile.', 'agree France + Poland 2031-03-31'],
    ['The talks between France and Poland remained tense.', 'meet France > Poland'],
  ])('made: %s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('who would rather do something else does it not', () => {
  it.each([
    'Ana Lind would rather resign than sign the treaty.',
    'Ana Lind said she would sooner resign than sign the treaty.',
    'Ana Lind would prefer to resign than sign the treaty.',
    'Rather than sign the treaty, Ana Lind went home.',
    'Poland broke off the talks rather than sign the treaty.',
    'Poland and France fought on instead of signing the treaty.',
    'Would Ana Lind rather resign than sign the treaty?',
    '“I would rather resign than sign the treaty,” Ana Lind said.',
    'Ana Lind would much rather sign the treaty.',
    'The offence does not justify signing the treaty.',
  ])('%s', (text) => none(text, /^(?:sign|resign)/u))
  it.each([
    ['Ana Lind signed the treaty rather than wait.', 'sign Ana Lind'],
    ['Ana Lind met Jan Berg instead of Eva Holt.', 'meet Ana Lind > Jan Berg'],
    ['Ana Lind signed the treaty rather quickly.', 'sign Ana Lind'],
    ['Ana Lind met more envoys than Jan Berg and signed the treaty.', 'sign Ana Lind'],
  ])('done: %s', (text, event) => {
    expect(told(text).join('\n')).toContain(event)
  })
})

describe('who went before it did not do it', () => {
  it.each([
    'Ana Lind walked out before signing the deal.',
    'Ana Lind left the room before signing the accord with Jan Berg.',
    'France quit the talks before signing the treaty.',
    'Ana Lind died before signing the treaty.',
    'The envoys stormed out before signing the pact.',
    'Poland backed out before signing the treaty.',
    'The premier resigned before signing the bill.',
    'Ana Lind walked away shortly before signing the deal.',
  ])('%s', (text) => none(text, /^sign/u))
  it.each([
    ['Ana Lind met Jan Berg before signing the treaty.', 'sign Ana Lind'],
    ['Ana Lind left Warsaw before meeting Jan Berg in Geneva.', 'meet Ana Lind > Jan Berg'],
    ['Ana Lind spoke before signing the treaty.', 'sign Ana Lind'],
    ['Ana Lind walked out after signing the treaty.', 'sign Ana Lind'],
  ])('done: %s', (text, event) => {
    expect(told(text).join('\n')).toContain(event)
  })
})

describe('who is asked to do it does it', () => {
  it.each([
    ['Ana Lind asked Jan Berg to resign.', 'resign Jan Berg proposed'],
    ['Ana Lind called on Jan Berg to resign.', 'resign Jan Berg proposed'],
    ['Ana Lind has repeatedly urged Jan Berg to resign.', 'resign Jan Berg proposed'],
    ['Analyst Ana Lind still expects France and Poland to reach an agreement.', 'agree France + Poland planned'],
    ['Ana Lind urged France and Poland to sign the treaty.', 'sign France + Poland proposed'],
    ['Ana Lind wants Jan Berg to visit Warsaw.', 'visit Jan Berg > Poland @ Warsaw proposed'],
    ['Ana Lind empowered Jan Berg to sign the treaty.', 'sign Jan Berg proposed'],
    ['Jan Berg was asked to resign.', 'resign Jan Berg proposed'],
    ['Ana Lind plans to meet Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
    ['Ana Lind flew to Warsaw to meet Jan Berg.', 'meet Ana Lind > Jan Berg planned'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
  it.each([
    'Ana Lind tried to convince Poland not to accept the deal.',
    'Ana Lind urged Poland not to accept the deal.',
    'Poland was told not to accept the deal.',
    'Ana Lind begged them not to accept the plan.',
    'Jan Berg warned Poland not to agree to the terms.',
    'Ana Lind advised him not to accept it.',
    'Ana Lind persuaded France not to agree to the plan.',
    'Will Ana Lind ask France not to accept the plan?',
  ])('nobody turned it down: %s', (text) => none(text, /^(?:reject|agree)/u))
  it('who decided not to accept it turned it down', () => {
    expect(told('Ana Lind decided not to accept the plan.').join('\n')).toContain('reject Ana Lind')
  })
})

describe('none', () => {
  it.each([
    'When it comes to Poland, Ana Lind has no plan.',
    'France has been silent when it comes to Warsaw.',
    'Ana Lind called it a terrorist attack.',
    'Ana Lind described the deal as a Polish invasion.',
    'Jan Berg has labelled the visit an attack.',
    'The raid was called a Polish invasion by Ana Lind.',
    'Gun violence in Poland has risen.',
    'Domestic violence in Poland fell on Monday.',
    'Gang killings in Warsaw doubled.',
    'Ana Lind reached the 270 votes needed.',
    'The bill received 60 votes from Polish lawmakers.',
    'Ana Lind would not risk escalating violence in Poland.',
    'Poles protested against the deal.',
    'Ana Lind offered what appears to be her support.',
    'Ana Lind warned against sanctions that would scuttle the deal.',
  ])('%s', (text) => none(text, /^(?:visit|attack|vote|agree|propose|protest Poland)/u))
  it.each([
    ['The House held two votes on Monday.', 'vote'],
    ['The fighting in Poland escalated on Monday.', 'attack @ Poland 2031-03-31'],
    ['Ana Lind came to Warsaw.', 'visit Ana Lind > Poland @ Warsaw'],
    ['Ana Lind offered to resign.', 'propose Ana Lind'],
    ['Ana Lind called an election.', 'vote Ana Lind'],
    ['The Polish government resigned on Monday.', 'resign Poland 2031-03-31'],
    ['Poland protested.', 'protest Poland'],
  ])('but: %s', (text, event) => {
    expect(told(text).join('\n')).toContain(event)
  })
  it('a minister who resigns is not the state', () => {
    none('A Polish minister resigned on Monday.', /^resign Poland/u)
  })
  it('who says so behind a day takes no part', () => {
    const text = 'France, Germany and Poland met in Geneva. All sides struck a deal on Tuesday, France and Spain said.'
    expect(told(text)).toContain('agree France + Germany + Poland 2031-04-01')
  })
})

describe('what a relative clause is to be done to', () => {
  it.each([
    ['The bill, which Ana Lind has promised to sign, is long.', 'sign Ana Lind planned'],
    ['The treaty that Ana Lind wants to sign is ready.', 'sign Ana Lind proposed'],
    ['The treaty Ana Lind promised to sign is long.', 'sign Ana Lind planned'],
    ['The plan, which France decided to reject, was bold.', 'reject France planned'],
    ['The accord that France and Poland agreed to sign is short.', 'sign France + Poland planned'],
    ['The bill that Ana Lind managed to sign is long.', 'sign Ana Lind'],
    ['The measure that Ana Lind vowed to sign would lift the limit.', 'sign Ana Lind planned'],
    ['The pact that Ana Lind hopes to sign is new.', 'sign Ana Lind planned'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
  it.each([
    'The bill, which Ana Lind refused to sign, is long.',
    'The day that Ana Lind wants to sign is near.',
    'The envoy, who has promised to sign, is here.',
  ])('none: %s', (text) => none(text, /^sign/u))
  it.each([
    'The envoys had a habit of meeting Jan Berg.',
    'Ana Lind liked the idea of signing the treaty.',
    'The practice of attacking Poland has ended.',
    'Ana Lind pushed the bill through the House last week.',
  ])('a habit, a thought: %s', (text) => none(text, /^(?:meet|sign|attack|propose)/u))
})

describe('their talks, those of whom the last were told', () => {
  it.each([
    [
      'Ana Lind will meet Jan Berg on Friday. She awaits the start of their talks in Geneva.',
      'meet Ana Lind > Jan Berg @ Geneva 2031-04-04 planned',
    ],
    [
      'Ana Lind met Jan Berg on Monday. Their talks in Geneva lasted an hour.',
      'meet Ana Lind > Jan Berg @ Geneva 2031-03-31',
    ],
    [
      'Ana Lind met Jan Berg on Monday. Little is known of their meeting in Warsaw.',
      'meet Ana Lind > Jan Berg @ Warsaw 2031-03-31',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
  it('but those of others in the sentence are theirs', () => {
    const text = 'Ana Lind met Jan Berg on Monday. Miners said their meeting in Warsaw was short.'
    expect(told(text)).toContain('meet Ana Lind > Jan Berg 2031-03-31')
  })
})

describe('talks that go on, of no day and no place, are negotiations', () => {
  it.each([
    ['Talks between France and Poland continue.', 'other:negotiate France > Poland under-way'],
    ['French officials have intensified talks with Poland.', 'other:negotiate France > Poland under-way'],
    ['The ongoing negotiations between France and Poland are hard.', 'other:negotiate France > Poland under-way'],
    ['Talks between France and Poland continued in Geneva.', 'meet France > Poland @ Geneva under-way'],
    ['Ana Lind is meeting Jan Berg.', 'meet Ana Lind > Jan Berg under-way'],
    ['Talks between France and Poland were held.', 'meet France > Poland'],
    ['The summit of France and Poland continues.', 'meet France + Poland under-way'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('of another country, no state', () => {
  it.each([
    ['President Ana Lind pledged to nominate the first Polish woman.', /Poland/u],
    ['Ana Lind met the Polish presidential candidates.', /Poland/u],
    ['Ana Lind dismissed a French minister.', /France/u],
    ['When the break came, instead of a meeting with Jan Berg, Ana Lind went home.', /^meet/u],
  ])('%s', (text, wrong) => none(text, wrong))
  it('but a government that is dismissed', () => {
    expect(told('Ana Lind dismissed her minister Jan Berg.').join('\n')).toContain('dismiss Ana Lind > Jan Berg')
  })
})

describe('places and days', () => {
  it.each([
    ['Karsa City Monday', 'Karsa City'],
    ['the Hague Tuesday', 'Hague'],
    ['Sunday', 'Sunday'],
    ['Monday Island', 'Monday Island'],
  ])('%s is %s', (written, place) => {
    expect(placeName(written, english.events!)).toBe(place)
  })
  it('who is called for in a deal does not call for it', () => {
    const text = 'Monitors were called for in the agreement between France and Poland.'
    expect(told(text).filter((e) => e.endsWith('planned'))).toEqual([])
  })
})

describe('who takes part, on the way', () => {
  it.each([
    ['France was interested in meeting Jan Berg.', 'meet France > Jan Berg proposed'],
    [
      'Monitors praised the agreement among Russia, the United States and the European Union.',
      'agree Russia > United States + European Union',
    ],
    ['Poland faces a scandal that led to the dismissal of its energy and justice ministers.', 'dismiss Poland'],
    ['France and Poland are holding meetings with Jan Berg.', 'meet France + Poland > Jan Berg under-way'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
  it.each([
    'Poland did not take part in drafting the plan.',
    'France was not interested in meeting Jan Berg.',
    'Poland has not been involved in drafting the plan.',
  ])('none: %s', (text) => expect(told(text)).toEqual([]))
})

describe('where somebody stands is no act', () => {
  it.each([
    'Poland has repeatedly rejected such plans.',
    'Poland has often rejected territorial concessions.',
    'The plan, which France has always rejected, is old.',
    'Ana Lind rejected the accusation.',
    'Ana Lind rejected criticism of the deal.',
    'The allegations were rejected by Poland.',
    'Did Ana Lind reject the rumors?',
    'Jan Berg routinely rejects offers.',
  ])('%s', (text) => none(text, /^reject/u))
  it.each([
    ['Ana Lind rejected the plan.', 'reject Ana Lind 2031-04-02~'],
    ['The offer was rejected by Poland on Monday.', 'reject Poland 2031-03-31'],
    ['Poland firmly rejected the terms.', 'reject Poland'],
  ])('but: %s', (text, event) => {
    expect(told(text).join('\n')).toContain(event)
  })
  it('who is elect is not elected now', () => none('President-elect Ana Lind was silent.', /^vote/u))
  it('who wants an attack to end does not attack', () => {
    none('Ana Lind wants to end the fighting in Poland.', /Lind/u)
    expect(told('France agreed to end joint military exercises with Poland.').join('\n')).toContain(
      'other:exercise France > Poland under-way',
    )
  })
})

describe('what may be, or would be for the first time', () => {
  it.each([
    ['The palace did not rule out a visit to Warsaw by Ana Lind.', 'visit Ana Lind > Poland @ Warsaw proposed'],
    ['Ana Lind has not ruled out talks with Jan Berg.', 'meet > Jan Berg proposed'],
    ['Ana Lind looks forward to being the first premier to visit Warsaw.', 'visit > Poland @ Warsaw planned'],
    ['Ana Lind would be the first premier to visit Warsaw.', 'visit > Poland @ Warsaw planned'],
    ['Ana Lind was the first premier to visit Warsaw.', 'visit > Poland @ Warsaw'],
    ['Ana Lind denied meeting Jan Berg.', 'meet Ana Lind > Jan Berg denied'],
    ['Ana Lind denied that she had met Jan Berg.', 'meet Ana Lind > Jan Berg denied'],
  ])('%s', (text, event) => {
    expect(told(text).map((e) => e.replace('Ana Lind > Jan Berg proposed', '> Jan Berg proposed'))).toContain(event)
  })
  it.each([
    'The palace ruled out a visit to Warsaw by Ana Lind.',
    'Ana Lind has ruled out talks with Jan Berg.',
    'The deal will make it easier for Poles to travel to France.',
    'Lawmakers may deny Ana Lind funds to visit Warsaw.',
  ])('none: %s', (text) => none(text, /^(?:visit|meet)(?!.*(?:proposed|planned)$)/u))
})
