import { english } from '../../../languages/en/index.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** Events as 'type who > with @ where when status', what is not told left out. */
export function told(text: string, headline: string | null = null): string[] {
  const { events, actors } = extract(madeUpReportOf(text, headline), english)
  const name = (id: string) => actors.find((a) => a.id === id)!.name
  return events.map((e) =>
    [
      e.type,
      e.who.map(name).join(' + '),
      e.with.length > 0 ? `> ${e.with.map(name).join(' + ')}` : '',
      e.where ? `@ ${e.where}` : '',
      e.when ?? '',
      e.status === 'happened' ? '' : e.status,
    ]
      .filter(Boolean)
      .join(' '),
  )
}
