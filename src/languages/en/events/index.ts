import type { EventWords } from '../../event-words.ts'
import { nouns } from './nouns.ts'
import { status } from './status.ts'
import { verbs } from './verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** How English tells acts between actors. */
export const events: EventWords = {
  verbs,
  nouns,
  notBehind: set('news press media panic heart'),
  carriers: set(`
    hold have host attend convene conduct lead chair open conclude start launch mount stage make pay carry undertake begin end join
    resume continue impose announce reach strike cut forge broker clinch secure seal finalise finalize close intensify levy slap
    order commit call renew`),
  unfolding: set('begin start end conclude continue resume follow last open happen occur come go proceed drag break'),
  matters: set(`
    plan proposal deal agreement accord pact treaty truce ceasefire cease-fire draft text document bill offer framework blueprint roadmap
    memorandum protocol declaration communique resolution law decree order contract package term terms demand idea provision
    initiative formula compromise settlement condition call request suggestion charter letter copy list budget sale format option step measure`),
  offices: set('office post position job role government cabinet administration'),
  groups: set(`
    delegation team troop force army military police government administration official officer leader negotiator diplomat envoy
    representative minister lawmaker senator ally militant rebel separatist fighter insurgent gunman attacker bomber soldier terrorist
    guerrilla militia group party union side adviser advisor aide authority commander general counterpart president premier
    worker employer protester`),
  status,
}
