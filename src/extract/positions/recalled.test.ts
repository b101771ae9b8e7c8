import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'
import { positionsTold as told } from './testing/positions-told.ts'

const headline = 'Talks on the Karsa plan go on'
const limits = 'The limits on the port go back to 2011, when the Karsa plan was drawn up.'

describe('where somebody stood', () => {
  it.each([
    `${limits} Ada Berg refused to accept the Karsa plan.`,
    `${limits} Ada Berg was one of the rebels who worked to block the Karsa plan.`,
    `${limits} Lorvia had rejected the Karsa plan.`,
    `${limits}\n\nThe port stayed shut. Ada Berg was one of the rebels who worked to block the Karsa plan.`,
    `${limits} The port was shut. Ada Berg supported the Karsa plan.`,
    'In the past, Lorvia has vetoed the Karsa plan.',
    'Lorvia has in the past rejected the Karsa plan.',
    'Decades ago, Lorvia opposed the Karsa plan.',
    'In previous years Ada Berg supported the Karsa plan.',
    'Ada Berg voted against the Karsa plan years earlier.',
  ])('is not told as where he stands: %s', (text) => {
    expect(told(`${headline}\n\n${text}`, headline)).toEqual([])
  })

  it.each([
    [`${limits} Ada Berg refuses to accept the Karsa plan.`, 'Ada Berg rejects Karsa plan'],
    [`${limits} Ada Berg has refused to accept the Karsa plan.`, 'Ada Berg rejects Karsa plan'],
    [`${limits} On Monday, Ada Berg rejected the Karsa plan.`, 'Ada Berg rejects Karsa plan'],
    [`${limits} Talks went on this week. Ada Berg rejected the Karsa plan.`, 'Ada Berg rejects Karsa plan'],
    [`${limits}\n\nThe port was shut.\n\nAda Berg rejected the Karsa plan.`, 'Ada Berg rejects Karsa plan'],
    [`${limits}\n\nAda Berg opposed the Karsa plan.`, 'Ada Berg rejects Karsa plan'],
    [`${limits} “We reject the Karsa plan,” Ada Berg said.`, 'Ada Berg rejects Karsa plan'],
    ['Lorvia, which in the past rejected the Karsa plan, now supports it.', 'Lorvia supports Karsa plan'],
    ['Unlike in the past, Lorvia supports the Karsa plan.', 'Lorvia supports Karsa plan'],
    ['Lorvia supports the Karsa plan. In the past it was ignored.', 'Lorvia supports Karsa plan'],
  ])('is told where it is news: %s', (text, position) => {
    expect(told(`${headline}\n\n${text}`, headline)).toContain(position)
  })
})

describe('when somebody stands there', () => {
  it.each([
    ['Lorvia will never recognise the vote last year on the province.', '2031'],
    ['Lorvia opposes the vote last year on the province.', '2031'],
    ['Lorvia would not accept the vote of 2019 on the province.', '2031'],
    ['Lorvia rejected the referendum last year.', '2030'],
    ['Lorvia agreed last year to end the siege.', '2030'],
  ])('%s', (text, year) => {
    expect(extract(madeUpReportOf(text), english).positions.map(({ when }) => when?.slice(0, 4))).toEqual([year])
  })
})

describe('who is left out', () => {
  it.each([
    'All but sixteen Green senators supported the Karsa plan.',
    'All but two of the Green senators voted for the Karsa plan.',
    'Everyone but Ada Berg supported the Karsa plan.',
    'The Karsa plan was backed by all but three Green lawmakers.',
    'Every senator except Ada Berg rejected the Karsa plan.',
  ])('holds no stance: %s', (text) => {
    expect(told(text).join()).not.toMatch(/Berg|sixteen|two|three/u)
  })

  it.each([
    ['All came, but sixteen Green senators rejected the Karsa plan.', 'sixteen Green senators rejects Karsa plan'],
    ['Sixteen Green senators backed the Karsa plan.', 'Sixteen Green senators supports Karsa plan'],
    ['Ada Berg all but rejected the Karsa plan.', 'Ada Berg rejects Karsa plan'],
    ['Not all agree, but Ada Berg supports the Karsa plan.', 'Ada Berg supports Karsa plan'],
  ])('nobody is: %s', (text, position) => {
    expect(told(text)).toContain(position)
  })
})

describe('talk by telephone and support that is offered', () => {
  it.each([
    ['Ada Berg had daily phone calls to negotiate a deal on the port.', []],
    ['Ada Berg had regular calls with Jan Lund to negotiate a deal on the port.', []],
    ['Ada Berg renewed her call to end the siege.', ['Ada Berg demands end the siege']],
    ['Ada Berg offered strong support for the Karsa plan.', ['Ada Berg supports Karsa plan']],
    ['Lorvia offered a referendum.', ['Lorvia proposes referendum']],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions)
  })
})
