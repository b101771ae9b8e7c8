import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const home = 'The plan would let the refugees return to their villages.'
const back = 'would let the refugees return to their villages'

describe('who does not believe that what is promised will come', () => {
  it.each([
    [`${home} Ada Lind does not believe that anybody will be home by summer.`, `Ada Lind doubts ${back}`],
    [
      `${home} Ada Lind, mayor of Karsa, spoke on Friday. She doesn’t think they will go home.`,
      `Ada Lind doubts ${back}`,
    ],
    [`${home} Ada Lind does not expect anyone to be back by summer.`, `Ada Lind doubts ${back}`],
    [`${home} “I don’t believe we will be home by summer,” Ada Lind said.`, `Ada Lind doubts ${back}`],
    [`${home} Ada Lind doubts that anyone will be home by summer.`, `Ada Lind doubts ${back}`],
    [`${home} Ada Lind is not convinced that people will be home by summer.`, `Ada Lind doubts ${back}`],
    [`${home} Ada Lind is sceptical that anybody will be home soon.`, `Ada Lind doubts ${back}`],
    [
      'The plan would release all prisoners. Ada Lind does not believe anyone will be freed.',
      'Ada Lind doubts would release all prisoners',
    ],
    [
      'Under the plan, Poland would reopen the gates of the dam. Ada Lind does not expect the gates to open this year.',
      'Ada Lind doubts Poland would reopen the gates of the dam',
    ],
  ])('%s', (text, position) => {
    expect(positionsTold(text)).toContain(position)
  })

  it.each([
    'Ada Lind does not believe that anybody will be home by summer.',
    `${home} Ada Lind does not believe that the shop will be open by summer.`,
    `${home} Ada Lind believes that everybody will be home by summer.`,
    `${home} Ada Lind does not know when anybody will be home.`,
    `${home} Ada Lind does not believe that anybody has gone home.`,
    `${home} Ada Lind does not believe that nobody will be home.`,
    `${home} Nobody believes that anybody will be home by summer.`,
    `${home} If she did not believe that anybody will be home, Ada Lind would say so.`,
    `${home} Ada Lind does not doubt that everybody will be home by summer.`,
    `${home} Does Ada Lind not believe that anybody will be home?`,
    `${home} Ada Lind does not believe that the war will be over by summer.`,
  ])('nobody: %s', (text) => {
    expect(positionsTold(text).filter((p) => p.includes('doubts'))).toEqual([])
  })
})
