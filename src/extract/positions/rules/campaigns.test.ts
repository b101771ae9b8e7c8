import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const plan = 'The 12-point plan was published on Monday.'

describe('who fights a plan, and whom he would bring to it', () => {
  it.each([
    ['Ana Lind launched a poster blitz against the plan.', 'rejects'],
    ['Ana Lind launched a campaign against the plan.', 'rejects'],
    ['Ana Lind is leading the fight against the plan.', 'rejects'],
    ['Ana Lind joined the battle against it.', 'rejects'],
    ['Ana Lind’s crusade against the plan angered farmers.', 'rejects'],
    ['Ana Lind wants to persuade the Senate to reject the plan.', 'rejects'],
    ['Ana Lind hopes to convince voters to reject the plan.', 'rejects'],
    ['Ana Lind vowed to urge her party to oppose the plan.', 'rejects'],
    ['Ana Lind tried to persuade the Senate to approve the plan.', 'supports'],
    ['Ana Lind is trying to convince farmers to back the plan.', 'supports'],
  ])('%s', (text, stance) => expect(positionsTold(`${plan} ${text}`)).toEqual([`Ana Lind ${stance} 12-point plan`]))

  it.each([
    'Ana Lind ended her campaign against the plan.',
    'Ana Lind did not join the campaign against the plan.',
    'Did Ana Lind launch a campaign against the plan?',
    'Ana Lind watched the campaign against the plan.',
    'Ana Lind led the fight against poverty.',
    'Ana Lind launched a campaign against Jan Berg.',
    'Ana Lind failed to convince voters to reject the plan.',
    'Ana Lind did not want to persuade farmers to back the plan.',
    'Ana Lind wants to persuade the Senate to either accept or reject the plan.',
    'Ana Lind urged the Senate to accept or reject the plan.',
    'Would Ana Lind try to persuade farmers to back the plan?',
  ])('nobody’s stance: %s', (text) => expect(positionsTold(`${plan} ${text}`)).toEqual([]))
})

describe('what somebody asked for and asks for no more', () => {
  it.each([
    'France abandoned its demand for a referendum.',
    'France has abandoned its demand that Poland open the port.',
    'France gave up its demand for a referendum.',
    'France shelved its demand for a referendum.',
    'France walked back its demand for a referendum.',
    'France abandoned its long-standing demand that Poland free the prisoners.',
    'Having abandoned its demand for a referendum, France left.',
    'France’s abandoned demand for a referendum angered Poland.',
    'France’s earlier demand for a referendum angered Poland.',
  ])('%s', (text) => expect(positionsTold(text)).toEqual([]))

  it.each([
    ['France has not abandoned its demand for a referendum.', 'France demands referendum'],
    ['France refused to give up its demand for a referendum.', 'France demands referendum'],
    ['France renewed its demand for a referendum.', 'France demands referendum'],
    ['France scrapped the peace deal.', 'France rejects peace deal'],
    ['France rejected Poland’s demand for a referendum.', 'Poland demands referendum'],
  ])('but %s', (text, told) => expect(positionsTold(text)).toContain(told))
})

describe('what there is no more of', () => {
  it.each([
    ['“There is no alternative to the ceasefire,” Ana Lind said.', ['Ana Lind supports ceasefire']],
    ['Ana Lind believes there is no alternative to a referendum.', ['Ana Lind supports referendum']],
    ['“There is no substitute for a truce,” Ana Lind said.', ['Ana Lind supports truce']],
    ['“There is no military solution,” Ana Lind said.', ['Ana Lind rejects military solution']],
    ['“There is no solution,” Ana Lind said.', []],
    ['“No bread, no ferry,” the crowd chanted to Ana Lind.', []],
    ['“No wages, no work,” Ana Lind said.', []],
    ['“No referendum!” Ana Lind said.', ['Ana Lind rejects referendum']],
  ])('%s', (text, told) => expect(positionsTold(text)).toEqual(told))
})

describe('what is said of a thing that must not be', () => {
  it.each([
    ['“Taxes must not go up,” Ana Lind said.', ['Ana Lind demands Taxes must not go up']],
    ['Ana Lind said that wages should not be cut.', ['Ana Lind demands wages should not be cut']],
    ['“The tariffs must not remain,” Ana Lind said.', ['Ana Lind demands tariffs must not remain']],
    ['“Poland must not join the pact,” Ana Lind said.', ['Ana Lind rejects join the pact']],
    ['“Must taxes go up?” Ana Lind asked.', []],
  ])('%s', (text, told) => expect(positionsTold(text)).toEqual(told))
})

describe('what is asked, and what a list only follows', () => {
  it.each([
    '“The question is, would France be willing to sign the truce,” Ana Lind said.',
    '“For us, the question was, will France accept the referendum,” Ana Lind said.',
    '“There is much that both of us agree on — roads, tariffs, ferries and more,” Ana Lind said.',
    '“There are things we agree on: tariffs, roads and ferries,” Ana Lind said.',
  ])('nobody’s stance: %s', (text) => expect(positionsTold(text)).toEqual([]))

  it.each([
    ['Nor would France accept the referendum.', 'France rejects referendum'],
    ['Never will France accept the referendum.', 'France rejects referendum'],
  ])('but %s', (text, told) => expect(positionsTold(text)).toContain(told))
})

describe('what somebody is told to call a plan in passing', () => {
  it.each([
    ['Poland rejected the plan, which Ana Lind said was a mistake.', 'Ana Lind rejects 12-point plan'],
    ['Poland backed the plan, which Ana Lind said was a bad idea.', 'Ana Lind doubts 12-point plan'],
    ['Poland rejected the plan, which Ana Lind has said represents a great step.', 'Ana Lind supports 12-point plan'], // biome-ignore format: one line
    ['“It offers a ray of hope,” Ana Lind said.', 'Ana Lind supports 12-point plan'],
    ['Ana Lind presented the plan.', 'Ana Lind proposes 12-point plan'],
  ])('%s', (text, told) => expect(positionsTold(`${plan} ${text}`)).toContain(told))

  it('“this” is what its paragraph told before it', () => {
    expect(positionsTold(`${plan}\n\n“We found some leaks,” Ana Lind said. “This is wrong.”`)).toEqual([])
    expect(positionsTold(`${plan}\n\n“This is wrong,” Ana Lind said.`)).toEqual(['Ana Lind rejects 12-point plan'])
  })

  it.each([
    ['France and Poland reached the Vessia accord on Monday. Ana Lind presented the accord to the Senate.', ['Ana Lind supports Vessia accord']], // biome-ignore format: one line
    ['France and Poland reached the Vessia accord on Monday. Ana Lind outlined the accord in a speech.', ['Ana Lind supports Vessia accord']], // biome-ignore format: one line
    ['Ana Lind proposed a trade deal on Monday.', ['Ana Lind proposes trade deal']],
  ])('who presents a deal that was made is for it: %s', (text, told) => expect(positionsTold(text).filter((t) => t.startsWith('Ana'))).toEqual(told)) // biome-ignore format: one line
})

describe('who rises against a plan, advises against it, votes against it, or backs off it', () => {
  it.each([
    ['Senate Republicans revolted against the spending bill.', ['Senate Republicans rejects spending bill']],
    ['House Democrats rebelled over the spending bill.', ['House Democrats rejects spending bill']],
    ['House Republicans mutinied at the spending bill.', ['House Republicans rejects spending bill']],
    ['Ana Lind recoiled at the spending bill.', ['Ana Lind rejects spending bill']],
    ['Norway recommended against accepting the peace plan.', ['Norway rejects peace plan']],
    ['Ana Lind advised against the peace plan.', ['Ana Lind rejects peace plan']],
    ['“We do not recommend accepting the peace plan,” Ana Lind said.', ['Ana Lind rejects peace plan']],
    ['Norway does not recommend the peace plan.', ['Norway rejects peace plan']],
    ['Norway recommended accepting the peace plan.', ['Norway supports peace plan']],
    ['Ana Lind backed off the peace plan.', ['Ana Lind rejects peace plan']],
    ['Farmers’ leader Ana Lind protested the peace plan.', ['Ana Lind rejects peace plan']],
    ['Ana Lind said she was disappointed by the peace plan.', ['Ana Lind doubts peace plan']],
    ['“The peace plan is unwarranted,” Ana Lind said.', ['Ana Lind rejects peace plan']],
    ['“We will vote against the peace plan,” Ana Lind said.', ['Ana Lind rejects peace plan']],
    ['Ana Lind’s decision to leave the peace plan angered Norway.', ['Ana Lind rejects peace plan']],
    ['Ana Lind’s decision to back the peace plan angered Norway.', ['Ana Lind supports peace plan']],
  ])('%s', (text, positions) => expect(positionsTold(text)).toEqual(positions))

  it.each([
    ['Soldiers revolted against the king.'],
    ['Norway advised against traveling on Monday.'],
    ['The decision to sign the peace plan surprised Norway.'],
    ['A decision to sign the peace plan is expected on Friday.'],
    ['Ana Lind has made no decision to sign the peace plan.'],
    ['Norway backed off a little.'],
    ['Ana Lind protested her innocence.'],
    ['Ana Lind was disappointed by the weather.'],
    ['Ana Lind decided how to vote on the peace plan.'],
    ['Ana Lind has not said how she would enforce the peace plan.'],
  ])('none: %s', (text) => expect(positionsTold(text)).toEqual([]))
})

describe('what somebody promises under a condition', () => {
  it.each([
    ['Norway promised to back the peace plan if Denmark leaves.', ['Norway conditional peace plan']],
    ['Norway agreed to back the peace plan once Denmark leaves.', ['Norway conditional peace plan']],
    ['Norway plans to back the peace plan unless Denmark stays.', ['Norway conditional peace plan']],
    ['Norway pledged to support the peace plan if the tariffs are lifted.', ['Norway conditional peace plan']],
    ['Norway wants to sign the peace plan if Denmark leaves.', ['Norway conditional peace plan']],
    ['Norway promised to back the peace plan until Denmark leaves.', ['Norway supports peace plan']],
    ['Norway promised to back the peace plan, even if Denmark stays.', ['Norway supports peace plan']],
    ['Norway agreed to back the peace plan after Denmark left.', ['Norway supports peace plan']],
    ['Norway promised to back the peace plan when Denmark asked.', ['Norway supports peace plan']],
    ['Norway vowed to reject the peace plan if Denmark stays.', ['Norway rejects peace plan']],
  ])('%s', (text, positions) => expect(positionsTold(text)).toEqual(positions))
})
