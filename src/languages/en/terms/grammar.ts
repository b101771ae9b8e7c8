import type { TermGrammar } from '../../term-grammar.ts'
import { ruledOut } from '../ruled-out.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The small words by which English hangs a term on a sentence. */
export const grammar: TermGrammar = {
  frames: set('under in by per to of with'),
  bringing: set('with by of to'),
  framesBehind: set('under per'),
  asides: set('according under amid despite after during besides because'),
  sway: set(
    'control supervision authority administration sovereignty jurisdiction rule command oversight protection guard surveillance monitoring inspection safeguard flag seal umbrella',
  ),
  causes: set('over after before amid following despite during since until because'),
  beneath: set(
    'as to for from with against between into on in at near over toward towards under after before about than along across around inside within among over upon',
  ),
  times: set('when where'),
  manners: set('how why'),
  knowing: set('know see show'),
  nobody: set("not n't never no nobody"),
  listing: set('including :'),
  among: 'among',
  unmet: set('unless'),
  may: set('can may could ca cannot'),
  opposed: set('against'),
  musts: set('must shall'),
  will: set("will would 'll 'd wo"),
  spanning: set('for'),
  until: set('through thru until till beyond'),
  ourselves: set('we i'),
  each: set('every'),
  rates: set('a each every per'),
  both: set('both two the these'),
  likened: set('than as'),
  means: set('by'),
  away: set('from'),
  lacking: set('without'),
  ends: set('as before after'),
  hurry: set('soon long far well'),
  merely: set('just only merely simply even alone'),
  ruledOut,
  longer: set('longer more'),
}
