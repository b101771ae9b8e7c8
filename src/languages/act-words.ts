/** Words that stand around an act and tell which it is, or that it is none. All words are lemmas in lower case where nothing else is said. */
export interface ActWords {
  /** Bodies of those who meet there, as written and by lemma: 'their conference'; and what is no meeting though many of it are: 'tough talk'. */
  readonly assemblies: ReadonlySet<string>
  readonly loneTalk: ReadonlySet<string>
  /** Many of it are talks that everybody knows of, as written: 'after hours of negotiations'. */
  readonly bareTalks: ReadonlySet<string>
  /** What is crossed by who is let go, how long somebody is held, and the dead who are given back: 'bridge', 'week', 'body'. */
  readonly crossings: ReadonlySet<string>
  readonly lengths: ReadonlySet<string>
  readonly dead: ReadonlySet<string>
  /** What is taken of those who are given over: 'took custody of the pilots'. */
  readonly keeping: ReadonlySet<string>
  /** Nouns of leaving an office or a place, and for those who leave a place: 'departure', 'troops'. */
  readonly departures: ReadonlySet<string>
  readonly leaving: ReadonlySet<string>
  /** Those who fight with arms, or may, and those who attack with words: 'militia', 'critic'. */
  readonly fighters: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  /** What is killed and never lived: 'time'. Verbs that say that somebody is wrong where 'as' stands behind them: 'dismiss'. */
  readonly lifeless: ReadonlySet<string>
  readonly brushing: ReadonlySet<string>
  /** What rooms are called as well as offices are; offices of those who govern: 'left the cabinet'. */
  readonly rooms: ReadonlySet<string>
  readonly governing: ReadonlySet<string>
  /** Who is spoken to so that others hear of it: 'reporter'. */
  readonly press: ReadonlySet<string>
  /** Verbs of having many as guests: 'host'. */
  readonly hosting: ReadonlySet<string>
  /** By what somebody speaks who is elsewhere: 'phone'. */
  readonly phones: ReadonlySet<string>
  /** Words behind a verb of telling somebody first: 'in advance'. */
  readonly beforehand: ReadonlySet<string>
  /** A verb of quitting that is said of rooms too: 'left the talks'. */
  readonly goingOut: ReadonlySet<string>
  /** Where talks are: the 'table', what stands before it, and the verb of coming back to it: 'returned to the bargaining table'. */
  readonly tables: ReadonlySet<string>
  readonly tableKinds: ReadonlySet<string>
  readonly returning: ReadonlySet<string>
  /** Words before nouns of violence that make them a kind of crime: 'gun violence'. */
  readonly crimes: ReadonlySet<string>
  /** What is said and may be turned down with words: 'rejected the accusation'. */
  readonly claims: ReadonlySet<string>
  /** Verbs of coming that, of 'it', only tell what is spoken of: 'when it comes to Karsa'. */
  readonly turningTo: ReadonlySet<string>
  /** Attacks that are none with the word behind them: 'shot through with'. Where somebody fell, as written: 'killed in action'. */
  readonly noAttack: ReadonlySet<string>
  readonly fallenIn: ReadonlySet<string>
  /** Verbs of calling that name, too; of giving one vote of many: 'cast a vote'; and what is opened to shoot: 'fire'. */
  readonly naming: ReadonlySet<string>
  /** What people are called to do, as whom, and what else is called that nobody rings up: 'testify', 'witness', 'election'. */
  readonly summoned: ReadonlySet<string>
  readonly casting: ReadonlySet<string>
  /** Words for those whose vote is counted, no ballot: 'the youth vote', 'the popular vote'. */
  readonly electorates: ReadonlySet<string>
  /** Verbs that tell of a meeting or a visit before it takes place: 'announced a summit'. */
  readonly announcing: ReadonlySet<string>
  /** Verbs of being in talks, with 'in' or 'into' behind them: 'take part', 'engage', 'enter'. */
  readonly engaging: ReadonlySet<string>
  /** Verbs of hearing what others say to each other: 'tapped her calls'. */
  readonly tapping: ReadonlySet<string>
  /** What is offered to somebody and puts nothing on a table: 'offered thanks', 'proposed a toast'. */
  readonly courtesies: ReadonlySet<string>
  /** Verbs and words before 'call' where it is a decision: 'made the call', 'a tough call'. */
  readonly deciding: ReadonlySet<string>
  readonly opened: ReadonlySet<string>
  /** Words before a measure that answers another, as written: 'retaliatory'. */
  readonly answering: ReadonlySet<string>
  /** Verbs of speaking, by which somebody is told to be where they speak: 'told reporters in Karsa'. */
  readonly speaking: ReadonlySet<string>
  /** Verbs that say that somebody is at it: 'worked to iron out differences'. */
  readonly working: ReadonlySet<string>
  /** Nouns of going somewhere and back: 'his European trip'. */
  readonly journeys: ReadonlySet<string>
  /** Nouns for what somebody means to do, told by an infinitive behind them: 'a plan to meet'. */
  readonly meant: ReadonlySet<string>
}

/** How a language tells who takes part in an act without naming them. All words are lemmas in lower case. */
export interface PartWords {
  /** Nouns for a body that was named before: 'the group', 'the company'. */
  readonly bodies: ReadonlySet<string>
  /** Who governs with somebody whose name stands before it: 'the Lind administration'. */
  readonly administrations: ReadonlySet<string>
  /** Those who deal for somebody, told once whose they are, and then no more than 'the delegation'. */
  readonly delegates: ReadonlySet<string>
  /** Those of somebody who go where they go: 'Lind’s team'. */
  readonly teams: ReadonlySet<string>
  /** Verbs of leading those: 'a delegation led by Lind'. */
  readonly leading: ReadonlySet<string>
  /** People who do not act for their state: 'a Lorvian tourist'. */
  readonly private: ReadonlySet<string>
  /** People whose nation before them says no more than where they are from, though they may act for a body: 'Lorvian senators'. */
  readonly citizens: ReadonlySet<string>
  /** Who acts for those behind 'for' and 'from', not 'in': 'negotiators for Karsa'; and for those behind 'of' and 'from' alone: 'envoys from Karsa'. */
  readonly actingFor: ReadonlySet<string>
  readonly sentBy: ReadonlySet<string>
  /** What stands before those whose things are counted: 'worth of Lorvian goods'. */
  readonly worth: ReadonlySet<string>
  /** Words before what is no more, and what a state, or a part of one, was: 'a former Lorvian colony'. */
  readonly gone: ReadonlySet<string>
  readonly realms: ReadonlySet<string>
  /** Titles that tell a man or a woman, without full stop: 'mr', 'lady'. */
  readonly honorifics: ReadonlyMap<string, 'he' | 'she'>
}

/** Words around a day by which it is told of what the day is. In lower case, as written. */
export interface DayWords {
  /** Days that may stand behind a place without a preposition: 'arrived in Karsa Monday'. */
  readonly weekdays: ReadonlySet<string>
  /** Verbs behind which nothing is to come, as lemmas: 'began to meet'. */
  readonly notAhead: ReadonlySet<string>
  /** What opens a day on which something begins: 'starting Friday'. */
  readonly starting: RegExp
  /** What opens a length of time that is over: 'following five years in prison'; and an article before it that makes it a day. */
  readonly following: RegExp
  readonly theFollowing: RegExp
  /** What opens a time told from when it was said: 'the previous 24 hours'; and days of whoever says them: 'today'. */
  readonly previous: RegExp
  readonly saidDays: RegExp
}
