import type { PositionWords } from '../../languages/positions.ts'
import type { Participants } from '../events/who/participants.ts'
import type { Tree } from '../trees/tree.ts'
import type { Groups } from './holders/groups.ts'
import type { Said } from './holders/said.ts'
import type { SidesInActs } from './holders/sides-in-acts.ts'
import type { Targets } from './targets/targets.ts'

/** What positions are read from: a report's body or its headline, as trees, and what is known beside it. */
export interface PositionReading {
  readonly tree: Tree
  readonly words: PositionWords
  readonly participants: Participants
  readonly said: Said
  readonly groups: Groups
  readonly targets: Targets
  readonly sidesAt: SidesInActs
}
