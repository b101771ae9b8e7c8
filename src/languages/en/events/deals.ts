import type { DealWords } from '../../event-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** How English tells a deal's making from the deal that is there, and talks from what they are counted by. */
export const deals: DealWords = {
  changing: set(`
    end terminate quit leave exit rewrite rework redo renegotiate reopen revisit revise update modernise modernize overhaul revamp amend
    replace repeal rescind revoke annul abrogate repudiate renounce denounce nullify void undo rip tear gut junk ditch dump undermine
    violate breach break flout honour honor respect uphold observe implement enforce apply fulfil fulfill`),
  judging: set(
    'good better best bad worse worst great fair fairer terrible sweet sweeter raw rotten lousy strong weak',
  ),
  gaining: set('get win have obtain want make'),
  calling: set('call name rename dub label describe term brand deem consider regard'),
  standing: set(`
    original existing current old present standing prevailing longstanding long-standing long-running decades-old years-old centuries-old
    decade-old`),
  yielding: new Map([
    ['end', 'with in'],
    ['conclude', 'with in'],
    ['culminate', 'with in'],
    ['close', 'with'],
    ['result', 'in'],
    ['lead', 'to'],
    ['come', 'to'],
    ['bring', ''],
    ['produce', ''],
    ['yield', ''],
    ['deliver', ''],
  ]),
  homes: set('settlement'),
  measures: set('round session day week month hour year night evening morning weekend series period bout'),
  nations: set('country nation state government capital'),
  failing: set('fail struggle unable'),
  aged: set('year-old years-old'),
  fields: new Map(
    Object.entries({
      nuclear: 'nuclear atomic enrichment',
      climate: 'climate emission environmental',
      trade: 'trade tariff commercial free-trade',
      budget: 'budget spending funding debt fiscal shutdown appropriation tax debt-ceiling',
      peace: 'peace ceasefire cease-fire truce armistice',
      migration: 'immigration migration refugee asylum',
      health: 'health healthcare medicaid',
      labour: 'labor labour wage pay union',
      prisoners: 'prisoner hostage inmate prisoner-swap prisoner-exchange',
      arms: 'arms missile weapon weapons',
      energy: 'gas oil pipeline energy',
      fish: 'fishing fishery fisheries',
    }).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
  ),
}
