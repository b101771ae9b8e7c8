import { english } from '../../../languages/en/index.ts'
import { quote } from '../../../record/passage.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** What is found in a text, as 'SOURCE > CONTENT', a line each. */
export const told = (text: string): string[] =>
  extract(madeUpReportOf(text), english).attributions.map(
    ({ source, content }) =>
      `${source ? quote(text, source) : '-'} > ${content.map((piece) => quote(text, piece)).join(' / ')}`,
  )
