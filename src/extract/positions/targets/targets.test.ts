import { expect, test } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

test.each([
  // Who is asked by a pronoun is left out: it says nothing by itself.
  ['The rebels hold the mine. President Ada Berg urged them to leave the mine.', ['Ada Berg demands leave the mine']],
  // Where nothing is asked for but that somebody act, nothing is shown.
  ['President Ada Berg said the Senate must act.', []],
  ['Lorvia wants Karsa to move quickly.', []],
  [
    'President Ada Berg said the Senate must act to reopen the mines.',
    ['Ada Berg demands Senate must act to reopen the mines'],
  ],
  // When and why a thing is asked for is no part of it.
  ['Lorvia demanded an apology after the raid on its harbour.', ['Lorvia demands apology']],
  ['Lorvia agreed to give Karsa an extension last week.', ['Lorvia accepts give Karsa an extension']],
  [
    '“In the meantime, the council must publish its budget,” Ada Berg said.',
    ['Ada Berg demands council must publish its budget'],
  ],
  // What a bare word is, is told behind it.
  ['Lorvia rejected a bill aimed at the smugglers.', ['Lorvia rejects bill aimed at the smugglers']],
  [
    'Senator Jan Lund introduced legislation that would ban the nets.',
    ['Jan Lund proposes legislation that would ban the nets'],
  ],
  ['A bill backed by Lorvia that would ban the nets was lost.', ['Lorvia supports bill that would ban the nets']],
  ['A bill backed by Lorvia was lost.', []],
  ['Lorvia agreed to go ahead with a new tariff.', ['Lorvia accepts go ahead with a new tariff']],
  // Who will not bring a bill on its way is against it.
  ['Lorvia has twice blocked attempts to advance the ferry bill.', ['Lorvia rejects ferry bill']],
  ['It is unclear whether Ada Berg will vote for the ferry bill.', ['Ada Berg undecided ferry bill']],
  [
    'Ada Berg introduced the Federal Harbour Guarantee Act in 2018.',
    ['Ada Berg proposes Federal Harbour Guarantee Act'],
  ],
  ['Lorvia rejected legislation.', []],
  [
    'Jan Lund introduced a harbour bill. The bill, which had wide support, was blocked by Lorvia.',
    ['Jan Lund proposes harbour bill', 'Lorvia rejects harbour bill'],
  ],
  ['Ada Berg called the toll a blow for the harbour.', []],
  [
    'Ada Berg said that some changes need to be made to the harbour pact.',
    ['Ada Berg demands some changes need to be made to the harbour pact'],
  ],
  // A word of a sentence that is told of is the thing, not that it is none.
  // A bracket or a quotation mark comes with its other.
  [
    'Lorvia wants to keep the tolls on trucks over 20 tons (10 tons for tankers).',
    ['Lorvia supports keep the tolls on trucks over 20 tons'],
  ],
  // What only leads to the words is no part of them.
  ['Lorvia demanded that it be granted all of Sella.', ['Lorvia demands be granted all of Sella']],
  ['President Ada Berg demanded that he be granted all of Sella.', ['Ada Berg demands be granted all of Sella']],
  ['Lorvia supports these Karsan strikes.', ['Lorvia supports Karsan strikes']],
  ['Lorvia backs those Karsan ferry strikes.', ['Lorvia supports Karsan ferry strikes']],
  ['Lorvia rejects any inspections at all.', ['Lorvia rejects inspections']],
  [
    "The talks collapsed under what officials said were Lorvia's sweeping toll demands.",
    ["Lorvia demands Lorvia's sweeping toll demands"],
  ],
  // What a thing is called belongs to the verb.
  [
    'Lorvia had criticized the initial proposal as a “slush fund” that provided no checks.',
    ['Lorvia doubts initial proposal'],
  ],
  ['Lorvia denounced the draft law as an attack on the harbour.', ['Lorvia rejects draft law']],
  [
    'Lorvia denounced the proposed ferry deal as “horrible” on port security and “very weak” on tolls.',
    ['Lorvia rejects proposed ferry deal'],
  ],
  ['Lorvia criticized a proposed ferry truce as too weak on tolls.', ['Lorvia doubts proposed ferry truce']],
  ['Karsa rejected the draft agreement as an insult.', ['Karsa rejects draft agreement']],
  ['Lorvia rejected the offer of talks as a trick.', ['Lorvia rejects offer of talks']],
  // A word that its relative clause hangs on stays.
  ['Lorvia wants a government it can rely on.', ['Lorvia demands government it can rely on']],
  ['Karsa offered terms that Lorvia can agree to.', ['Karsa proposes terms that Lorvia can agree to']],
  // Long words end where a phrase ends.
  [
    'Lorvia supports a measure that would send a signal that would help to calm the harbours and the markets of Vessia amid fears of a crash as economists of the bank estimate losses.',
    [
      'Lorvia supports measure that would send a signal that would help to calm the harbours and the markets of Vessia amid fears of a crash',
    ],
  ],
])('%s', (text, expected) => {
  expect(positionsTold(text)).toEqual(expected)
})
