import { english } from '../../../languages/en/index.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** The positions of a made-up text as 'who stance on', where 'on' is a proposal's name, a provision's words, or free words. */
export function positionsTold(text: string, headline: string | null = null): string[] {
  const { positions, actors, proposals, provisions } = extract(madeUpReportOf(text, headline), english)
  const names = new Map([...actors, ...proposals].map((x) => [x.id, x.name]))
  const terms = new Map(provisions.map((p) => [p.id, p.summary]))
  return positions.map(({ who, stance, on }) => `${names.get(who)} ${stance} ${names.get(on) ?? terms.get(on) ?? on}`)
}
