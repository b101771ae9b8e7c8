import type { Stance } from '../../../record/position.ts'

/**
 * How a stance is said, of one and of many: of a thing, of something to do ('to withdraw'), of what somebody should do ('that Karsa
 * withdraw'), and of what somebody is urged to ('Karsa to withdraw').
 */
export const stanceVerbs: Record<
  Stance,
  Record<'' | 'to' | 'that' | 'urging', readonly [one: string, many: string]>
> = {
  demands: {
    '': ['demands', 'demand'],
    to: ['calls on others to', 'call on others to'],
    that: ['demands that', 'demand that'],
    urging: ['wants', 'want'],
  },
  proposes: {
    '': ['proposes', 'propose'],
    to: ['proposes to', 'propose to'],
    that: ['proposes that', 'propose that'],
    urging: ['wants', 'want'],
  },
  supports: {
    '': ['supports', 'support'],
    to: ['wants to', 'want to'],
    that: ['supports that', 'support that'],
    urging: ['wants', 'want'],
  },
  accepts: {
    '': ['accepts', 'accept'],
    to: ['agrees to', 'agree to'],
    that: ['accepts that', 'accept that'],
    urging: ['accepts the term', 'accept the term'],
  },
  open: {
    '': ['is open to', 'are open to'],
    to: ['is ready to', 'are ready to'],
    that: ['may accept that', 'may accept that'],
    urging: ['is open to the term', 'are open to the term'],
  },
  conditional: {
    '': ['sets conditions for', 'set conditions for'],
    to: ['is ready, on conditions, to', 'are ready, on conditions, to'],
    that: ['may accept, on conditions, that', 'may accept, on conditions, that'],
    urging: ['sets conditions for the term', 'set conditions for the term'],
  },
  undecided: {
    '': ['is undecided on', 'are undecided on'],
    to: ['is undecided whether to', 'are undecided whether to'],
    that: ['is undecided on the term that', 'are undecided on the term that'],
    urging: ['is undecided on the term', 'are undecided on the term'],
  },
  doubts: {
    '': ['doubts', 'doubt'],
    to: ['hesitates to', 'hesitate to'],
    that: ['doubts the term that', 'doubt the term that'],
    urging: ['doubts the term', 'doubt the term'],
  },
  rejects: {
    '': ['rejects', 'reject'],
    to: ['refuses to', 'refuse to'],
    that: ['rejects that', 'reject that'],
    urging: ['does not want', 'do not want'],
  },
}
