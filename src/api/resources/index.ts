import type { Api, Means } from '../api.ts'
import { addActors } from './actors.ts'
import { addAlike } from './alike.ts'
import { addBrief } from './brief.ts'
import { addChanges } from './changes.ts'
import { addConflicts } from './conflicts.ts'
import { addJudgements } from './judgements.ts'
import { addOrigins } from './origins.ts'
import { addPages } from './pages.ts'
import { addPassages } from './passages.ts'
import { addReports } from './reports.ts'
import { addSearch } from './search.ts'
import { addStories } from './stories.ts'
import { addStory } from './story.ts'
import { addTerms } from './terms.ts'
import { addTimeline } from './timeline.ts'

/** What the API answers. A new resource is a file beside these and a line here. */
export const resources: readonly ((api: Api, means: Means) => void)[] = [
  addStories,
  addStory,
  addBrief,
  addTerms,
  addTimeline,
  addActors,
  addAlike,
  addOrigins,
  addConflicts,
  addReports,
  addPassages,
  addSearch,
  addChanges,
  addJudgements,
  addPages,
]
