import type { BriefSection } from '../brief.ts'
import type { Ground, Telling } from '../ground.ts'
import { tellAlone } from './alone.ts'
import { tellDisputed } from './disputed.ts'
import { tellLast, tellPlanned } from './events.ts'
import { tellSaid } from './said.ts'
import { tellStands } from './stands.ts'
import { tellTable } from './table.ts'

interface Section extends Pick<BriefSection, 'id' | 'heading'> {
  /** How many of its sentences a brief shows at most. */
  readonly most: number
  readonly pace?: number
  readonly tell: (ground: Ground) => readonly Telling[]
}

/** What a brief tells, in its order. */
export const sections: readonly Section[] = [
  { id: 'table', heading: 'On the table', most: 7, pace: 2, tell: tellTable },
  { id: 'stands', heading: 'Where the sides stand', most: 8, pace: 2, tell: tellStands },
  { id: 'last', heading: 'What happened last', most: 5, pace: 3, tell: tellLast },
  { id: 'planned', heading: 'What is planned', most: 3, tell: tellPlanned },
  { id: 'said', heading: 'Who says what', most: 5, tell: tellSaid },
  { id: 'disputed', heading: 'Where accounts differ', most: 5, tell: tellDisputed },
  { id: 'alone', heading: 'Known from one origin only', most: 3, tell: tellAlone },
]
