import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('what is only named, and not told as done', () => {
  it.each([
    ['Ana Lind held a meeting on Monday about passing new legislation.', 'vote'],
    ['Ana Lind wants to avoid being seen as signing a weak deal.', 'sign'],
    ['Jan Berg was portrayed as attacking Poland.', 'attack'],
    ['Ana Lind spoke of the risks of signing the accord.', 'sign'],
    ['Immigrants who arrived in France wait in tents.', 'visit'],
    ['Asylum seekers have arrived in Poland.', 'visit'],
    ['Her bid for the Jewish vote failed, Ana Lind said.', 'vote'],
    ['Ana Lind won the popular vote by a point.', 'vote'],
    ['Ana Lind must win over the youth vote.', 'vote'],
    ['People who vote for Jan Berg are loyal.', 'vote'],
    ['The voters elected them.', 'vote'],
    ['People are being released.', 'handover'],
    ['The crash killed 12 people.', 'attack'],
    ['Her husband speaks to his mother on the way home.', 'other:talk'],
    ['A president would nominate a judge.', 'appoint'],
    ['Ana Lind was unable to speak to Jan Berg on Monday.', 'other:talk'],
    ['Poland has been unable to visit the camps in France.', 'visit'],
    ['Ana Lind and Jan Berg often meet in Oslo.', 'meet'],
    ['Envoys from Poland always fly to Oslo to rest.', 'visit'],
    ['Ana Lind usually calls Jan Berg on Mondays.', 'call'],
    ['Ana Lind briefed many of the French media on Monday.', 'other:brief'],
    ['Ana Lind spoke with some of the reporters on Monday.', 'other:talk'],
    ['Ana Lind shot a reply to Jan Berg.', 'attack'],
    ['Poland agreed to nothing in Oslo on Monday.', 'agree'],
    ['Poland signed nothing in Oslo on Monday.', 'sign'],
    ['At no time did Ana Lind meet Jan Berg in Oslo.', 'meet'],
    ['Ana Lind at no point met Jan Berg in Oslo, Poland said.', 'meet'],
    ['In no way has Poland attacked France, Ana Lind said.', 'attack'],
    ['Under no circumstances will Ana Lind sign the accord with Poland.', 'sign'],
    ['On no account is Ana Lind to visit France on Monday.', 'visit'],
  ])('%s: no %s', (text, type) => {
    expect(told(text).filter((event) => event.startsWith(type))).toEqual([])
  })

  it.each([
    ['The popular vote on the treaty was held in Poland on Sunday.', 'vote @ Poland 2031-03-30'],
    ['Ana Lind is blamed for signing the accord on Monday.', 'sign Ana Lind 2031-03-31'],
    ['The Senate vote on Monday was close.', 'vote Senate 2031-03-31'],
    ['Ana Lind apologized for attacking France on Monday.', 'attack Ana Lind > France 2031-03-31'],
    ['The people were released on Monday.', 'handover 2031-03-31'],
    ['Ana Lind shot a soldier in Warsaw on Monday.', 'attack Ana Lind > Poland @ Warsaw 2031-03-31'],
    ['France shot down a drone in Poland on Monday.', 'attack France @ Poland 2031-03-31'],
    ['When Ana Lind meets Jan Berg on Friday, she will speak of peace.', 'meet Ana Lind > Jan Berg 2031-04-04 planned'],
    ['Ana Lind and Jan Berg met often in Oslo.', 'meet Ana Lind + Jan Berg @ Oslo'],
    ['Ana Lind briefed some of the lawmakers on Monday.', 'other:brief Ana Lind 2031-03-31'],
  ])('told: %s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('what somebody is told to do along with others', () => {
  it.each([
    ['Ana Lind met Jan Berg, along with Eva Holt, on Monday.', 'meet Ana Lind > Jan Berg + Eva Holt 2031-03-31'],
    ['Ana Lind hit Poland, along with France and Spain, with tariffs.', 'sanction Ana Lind > Poland + France + Spain'],
    ['Ana Lind and Jan Berg took part in talks in Oslo on Monday.', 'meet Ana Lind + Jan Berg @ Oslo 2031-03-31'],
    ['Ana Lind, Jan Berg and Eva Holt will take part in talks on Friday.', 'meet Ana Lind + Jan Berg + Eva Holt 2031-04-04 planned'],
    ['France participated in the negotiations with Poland on Monday.', 'meet France > Poland 2031-03-31'],
    ['Ana Lind and Jan Berg engaged in lengthy talks on Monday.', 'meet Ana Lind + Jan Berg 2031-03-31'],
    ['Jan Berg and Ana Lind were locked in talks on Monday.', 'meet Jan Berg + Ana Lind 2031-03-31'],
    ['France and Poland entered into negotiations on Monday.', 'meet France + Poland 2031-03-31'],
    ['France and Poland are in talks.', 'meet France + Poland'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  }) // biome-ignore format: a table

  it.each([
    ['Ana Lind takes part in the debate over talks.', 'meet'],
    ['Ana Lind would not take part in talks.', 'meet'],
    ['Ana Lind refused to take part in talks with Jan Berg.', 'meet'],
  ])('%s: no %s', (text, type) => {
    expect(told(text).filter((event) => event.startsWith(type))).toEqual([])
  })
})

describe('what lies ahead is planned', () => {
  it.each([
    ['France announced tariffs on Poland on Monday. The tariffs take effect on June 1.', 'sanction 2031-06-01 planned'],
    ['France announced tariffs on Poland. The tariffs take effect on June 1.', 'sanction France > Poland 2031-06-01 planned'],
    ['France imposes tariffs on Poland. They were a blow. The tariffs take effect next week.', 'sanction France > Poland 2031-04-07/2031-04-13 planned'],
    ['France and Poland reached a truce. The truce takes hold on Saturday.', 'other:ceasefire 2031-04-05 planned'],
    ['France and Poland reached a truce. The truce took hold on Saturday.', 'other:ceasefire 2031-03-29'],
  ])('%s', (text, event) => {
    expect(told(text).join('; ')).toContain(event)
  }) // biome-ignore format: a table
})

describe('what is announced is to come', () => {
  it.each([
    ['Ana Lind announced a summit with Jan Berg on Monday.', 'meet Ana Lind > Jan Berg planned'],
    ['The summit between Ana Lind and Jan Berg was announced on Monday.', 'meet Ana Lind > Jan Berg planned'],
    ['France announced talks with Poland.', 'meet France > Poland planned'],
    ['Negotiations between France and Poland were announced last week.', 'meet France > Poland planned'],
    ['On Monday Ana Lind announced a visit to Poland.', 'visit Ana Lind > Poland @ Poland planned'],
    ['Ana Lind, who announced a meeting with Jan Berg on Monday, left.', 'meet Ana Lind > Jan Berg planned'],
    ['France announced tariffs on Poland on Monday.', 'sanction France > Poland 2031-03-31'],
    ['France and Poland announced a deal on Monday.', 'agree France + Poland 2031-03-31'],
    ['Ana Lind announced on Monday that she had met Jan Berg.', 'meet Ana Lind > Jan Berg'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('“the administration” is the one last named', () => {
  const served = 'French President Ana Lind spoke. '
  it.each([
    ['The Lind administration wants peace. The administration met Jan Berg on Monday.', 'meet France > Jan Berg 2031-03-31'],
    ['The Lind administration wants peace. On Monday the administration imposed tariffs on Poland.', 'sanction France > Poland 2031-03-31'],
    ['The Lind administration wants peace. The administration negotiated a deal with Poland on Monday.', 'agree France > Poland 2031-03-31'],
    ['The Lind administration wants peace. Tariffs on Poland were imposed by the administration on Monday.', 'sanction France > Poland 2031-03-31'],
    ['The administration met Jan Berg on Monday.', 'meet > Jan Berg 2031-03-31'],
    ['The Lind administration wants peace. An administration met Jan Berg on Monday.', 'meet > Jan Berg 2031-03-31'],
  ])('%s', (text, event) => {
    expect(told(served + text)).toContain(event)
  }) // biome-ignore format: a table
})

describe('who arrives, where no place is told', () => {
  it.each([
    ['Ana Lind will visit Poland. She arrives on Friday.', ['visit Ana Lind > Poland @ Poland 2031-04-04 planned']],
    ['Ana Lind visited Poland. Ana Lind arrived on Monday.', ['visit Ana Lind > Poland @ Poland 2031-03-31']],
    ['Ana Lind flew to Poland. She traveled with a small team on Monday.', ['visit Ana Lind > Poland @ Poland 2031-03-31']],
    ['Ana Lind arrived on Monday.', []],
    ['The letter arrived on Monday.', []],
    ['Ana Lind and Jan Berg arrived at a deal on Monday.', []],
    ['The time has arrived, Ana Lind said.', []],
  ])('%s', (text, events) => {
    expect(told(text).filter((event) => event.startsWith('visit'))).toEqual(events)
  }) // biome-ignore format: a table
})

describe('what is signed', () => {
  it.each([
    ['Ana Lind signed an order on Monday. Ana Lind signed a letter to Jan Berg.', 2],
    ['Ana Lind signed the bill. She signed a letter on Monday.', 2],
    ['Ana Lind agreed to meet Jan Berg. Ana Lind signed the letter.', 2],
    ['Jan Berg agreed to work with Ana Lind. Ana Lind, who signed a letter to Jan Berg, left.', 2],
    ['Ana Lind signed the accord with Jan Berg. Ana Lind signed the bill.', 2],
    ['Ana Lind signed the bill on Monday. She signed the legislation at noon.', 1],
    ['The accord was signed by Ana Lind and Jan Berg on Monday. Ana Lind signed the deal in Oslo.', 1],
    ['Ana Lind and Jan Berg agreed to a truce on Monday. They signed the accord in Oslo.', 1],
    ['Ana Lind signed a letter to Jan Berg on Monday. Ana Lind signed the letter in Oslo.', 1],
  ])('%s: %i', (text, count) => {
    expect(told(text).filter((event) => /^(?:sign|agree)/u.test(event))).toHaveLength(count)
  }) // biome-ignore format: a table
})
