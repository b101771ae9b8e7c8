import { english } from '../../../languages/en/index.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** Provisions as 'issue: words', or with who is obliged: 'issue: words (Lorvia)'. */
export function told(text: string, headline: string | null = null): string[] {
  const { provisions, actors } = extract(madeUpReportOf(text, headline), english)
  const name = (id: string) => actors.find((a) => a.id === id)!.name
  return provisions.map(({ issue, summary, obliges }) => {
    const who = obliges.map(name).join(' + ')
    return `${issue}: ${summary}${who ? ` (${who})` : ''}`
  })
}
