import type { Wording } from '../wordings.ts'
import { closed } from './lexicon/closed.ts'
import { people, texts } from './people/people.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const numbers: ReadonlyMap<string, string> = new Map([
  ...units.split(' ').map((word, i) => [word, String(i)] as const),
  ...tens.split(' ').map((word, i) => [word, String((i + 2) * 10)] as const),
])

/** Inflection off the end, and no more than six letters: 'guarantees' and 'guaranteed' are 'guaran'. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/u, '')
  const cut = bare.length > 4 ? bare.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s)$/u, '') : bare
  return (cut.length > 3 ? cut.replace(/e$/u, '') : cut.replace(/s$/u, '')).slice(0, 6)
}

export const wording: Wording = {
  functionWords: new Set([...closed].filter(([, tag]) => tag !== 'NUM' && tag !== 'NEG').map(([word]) => word)),
  negations:
    set(`not never no none nobody nothing nowhere neither nor cannot without n't don't doesn't didn't won't wouldn't can't
    couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't ain't`),
  denials:
    set(`deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing reject rejects
    rejected rejecting disavow disavows disavowed contradict contradicts contradicted disclaim disclaims disclaimed rebut rebuts
    rebutted denial denials`),
  numbers,
  documents: new Set([
    ...texts,
    ...set(`plan plans proposal proposals agreement agreements accord accords deal deals treaty treaties bill bills timetable
      schedule list lists annex constitution law laws contract contracts map maps copy page pages paper papers reading readings
      figures statistics footage photographs images minutes communiqués`),
  ]),
  people,
  anybody:
    set(`source sources person people persons individual individuals man woman men women somebody someone others other
    insider insiders one two three four five six seven several some many unnamed anonymous familiar matter knowledge direct
    briefed briefing discussions talks situation issue speak spoke speaking condition anonymity authorized authorised publicly
    public name named identified identity know knows close involved informed well-placed who whom which that with of on the a an
    to in at by from its their his her about was were is are has have had been not because he she they it and or for`),
  nameless: set('unnamed anonymous unidentified undisclosed'),
  kin: new URL('./models/kin.model', import.meta.url),
  stem,
}
