import { describe, expect, it } from 'vitest'
import { Issue } from '../../../record/provision.ts'
import { terms } from './index.ts'

const rules = [...terms.sure, ...terms.matters, ...terms.acts, ...terms.topics]

describe('the words for terms', () => {
  it('are of issues that there are', () => {
    for (const { issue } of rules) expect(Issue.safeParse(issue).success, issue).toBe(true)
  })

  it('cover every issue, by what is done or by words that tell it', () => {
    const named = new Set([...terms.sure, ...terms.acts].map((r) => r.issue))
    const all = (Issue.options[0].options as readonly string[]).filter((issue) => !named.has(issue))
    expect(all).toEqual([])
  })

  it('are in lower case, without joins', () => {
    const words = rules.flatMap((r) => [...r.acts, ...r.things])
    expect(words.filter((word) => word !== word.toLowerCase() || /[+@-]/u.test(word))).toEqual([])
    expect(rules.every((r) => r.things.size > 0)).toBe(true)
  })

  it('stand in one group each of those that say the same', () => {
    const words = [...terms.alike.acts, ...terms.alike.things].flat()
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})
