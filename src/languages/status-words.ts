/** Words that say how far an act came. */
export interface StatusWords {
  /** Verbs and adjectives whose infinitive or object is planned: 'plan', 'due'. */
  readonly planned: ReadonlySet<string>
  /** Those whose infinitive or object is only proposed, threatened, wanted. */
  readonly proposed: ReadonlySet<string>
  /** Adjectives of what is about to be done: 'close to reaching'; and of what somebody can do, which was done where they were: 'was able to'. */
  readonly near: ReadonlySet<string>
  readonly able: ReadonlySet<string>
  /** Adjectives of how well something can be done: 'make it easier to travel'. */
  readonly easing: ReadonlySet<string>
  /** Adjectives of what may come, and nouns for where what is to come stands: 'a deal is likely', 'within reach'. */
  readonly thinkable: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  /** Verbs that such an adjective or place may stand behind: 'a deal remains elusive'. */
  readonly seeming: ReadonlySet<string>
  /** Words before such a place, or before 'off', where it is not near: 'beyond reach', 'far off'. */
  readonly farOff: ReadonlySet<string>
  /** Words before 'of' and 'than' in front of what is not done: 'instead of meeting'. */
  readonly insteadOf: ReadonlySet<string>
  /** Nouns for the thought that something may come, those for the fear of it, and verbs of wanting it: 'hopes of a deal', 'the risk of fighting', 'waited for a deal'. */
  readonly hoped: ReadonlySet<string>
  readonly feared: ReadonlySet<string>
  /** Nouns for what is done again and again, or thought of, with 'of': 'a habit of meeting', 'the idea of meeting'. */
  readonly habits: ReadonlySet<string>
  /** Adjectives of who thinks so or not: 'optimistic about a deal'. */
  readonly hopeful: ReadonlySet<string>
  /** Verbs that keep somebody 'from' doing it, those whose clause is what they want ('insist that they sign'), and words for what was not quite done: 'nearly'. */
  readonly hindering: ReadonlySet<string>
  readonly demanding: ReadonlySet<string>
  readonly nearly: ReadonlySet<string>
  readonly seeking: ReadonlySet<string>
  /** Verbs by which somebody is asked to do something: 'let us sign'. */
  readonly letting: ReadonlySet<string>
  /** Nouns for when something is done: 'the first time they meet'. */
  readonly occasions: ReadonlySet<string>
  /** Verbs of trying: 'tried to back out'. */
  readonly attempts: ReadonlySet<string>
  /** Nouns that say that something is not there: 'the lack of a deal'. */
  readonly lacking: ReadonlySet<string>
  /** Verbs of what is on its way, and words for a part of what is not yet whole: 'a deal was coming', 'most of a deal'. */
  readonly approaching: ReadonlySet<string>
  /** Verbs whose object is not there yet: 'neared a deal'. */
  readonly nearing: ReadonlySet<string>
  /** Where who goes on goes: 'move ahead with a deal'. */
  readonly onward: ReadonlySet<string>
  readonly partly: ReadonlySet<string>
  /** Verbs whose clause nobody knows to be so: 'suspect'. */
  readonly suspecting: ReadonlySet<string>
  /** Verbs and nouns of what is made for an act: 'tunnels built for attacks'. */
  readonly devising: ReadonlySet<string>
  /** Those whose infinitive did not happen: 'refuse'. */
  readonly refused: ReadonlySet<string>
  /** Those whose object is not held or done by them: 'skip the talks'. */
  readonly shunned: ReadonlySet<string>
  readonly underWay: ReadonlySet<string>
  /** Verbs whose infinitive was done where they were: 'manage'. */
  readonly achieved: ReadonlySet<string>
  /** Verbs whose object or subject goes on: 'intensify'. */
  readonly goingOn: ReadonlySet<string>
  readonly cancelled: ReadonlySet<string>
  readonly postponed: ReadonlySet<string>
  readonly denied: ReadonlySet<string>
  /** Phrases that deny, without their 'no': 'under circumstances'. */
  readonly ruledOut: ReadonlySet<string>
  /** Verbs with the particle that puts off, ends or breaks what they are about: 'put off', 'fall through', 'break down'; and verbs that do with a day behind 'to': 'move'. */
  readonly puttingOff: ReadonlySet<string>
  /** Verbs with their particle of saying that something will not be: 'ruled out a visit'. */
  readonly rulingOut: ReadonlySet<string>
  readonly fallingThrough: ReadonlySet<string>
  readonly breakingDown: ReadonlySet<string>
  readonly moving: ReadonlySet<string>
  /** Verbs with the word by which they look to what is to come: 'look forward'. */
  readonly lookingAhead: ReadonlySet<string>
  /** Words that put what is told before an act: 'before the talks', 'ahead of the talks'. */
  readonly before: ReadonlySet<string>
  /** Words that part a verb from a 'not' before it: 'will not sign and instead leave'. */
  readonly parting: ReadonlySet<string>
  /** Nouns for what is tried or meant, which may come to nothing, and those of them that say that it will be: 'effort', 'preparation'. */
  readonly undertaken: ReadonlySet<string>
  readonly readying: ReadonlySet<string>
  /** Verbs of what something is for, and those of taking place, of which they say when: 'was meant to begin'. */
  readonly meant: ReadonlySet<string>
  readonly takingPlace: ReadonlySet<string>
  /** Verbs of wanting something done, and of having it done: 'wants the deal signed', 'got the deal signed'. */
  readonly wanting: ReadonlySet<string>
  readonly getting: ReadonlySet<string>
  /** 'is going to sign'. */
  readonly goingTo: ReadonlySet<string>
  /** Words that do not make what somebody was able to do less done: 'was finally able to'. */
  readonly atLast: ReadonlySet<string>
  /** Verbs and adverbs of what somebody likes better: 'prefer to', 'would sooner resign'. */
  readonly preferring: ReadonlySet<string>
  readonly sooner: ReadonlySet<string>
  /** Verbs, some with the word behind them, of giving up what was not done yet: 'walked out before signing'. */
  readonly givingUp: ReadonlySet<string>
  /** Verbs of saying no, behind which a clause with 'until' is a condition: 'refused to leave until'. */
  readonly declining: ReadonlySet<string>
  /** Words before a noun. */
  readonly plannedBefore: ReadonlySet<string>
  readonly proposedBefore: ReadonlySet<string>
  readonly underWayBefore: ReadonlySet<string>
  /** Nouns for what would come about if it were adopted: 'a bill that would levy tariffs'. */
  readonly bills: ReadonlySet<string>
  /** Adverbs of what is done again and again: 'often'. */
  readonly habitual: ReadonlySet<string>
  /** Words of what was before, or of what is done again and again: 'originally', 'repeatedly'. */
  readonly background: ReadonlySet<string>
  readonly willVerbs: ReadonlySet<string>
  /** Those which with 'have' tell what was not done: 'should have signed'. */
  readonly unrealVerbs: ReadonlySet<string>
  readonly mayVerbs: ReadonlySet<string>
}
