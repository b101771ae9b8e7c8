import type { Tenure } from '../../reporting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const tenure: Tenure = {
  over: set('former ex then onetime one-time sometime ousted deposed retired late erstwhile formerly previously'),
  fresh: set('appointed elected named inaugurated installed'),
  newly: set('newly freshly recently just'),
  still: set('currently now presently'),
  ago: set('ago'),
  since: set('since'),
  from: set('from between'),
  until: set('until till to through and'),
  held: set('in office post the job power position role who has been served'),
}
