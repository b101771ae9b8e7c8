import { expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const conflictsIn = (text: string, ...said: [string, string, string][]) => toldStory([{ text, said }]).conflicts

it.each<[string, string, ...[string, string, string][]]>([
  [
    'two views of one thing',
    'Ana Lind hoped a ferry deal could be struck this week, but the pilots were not sure that a deal would come this week.',
    ['Ana Lind', 'a ferry deal could be struck this week', 'hoped'],
    ['unnamed: the pilots', 'a deal would come this week', 'were not sure'],
  ],
  [
    'what one insists and another tells otherwise',
    'Karsa insists that its boats are for fishing, while Lorvia suspects they carry guns.',
    ['Karsa', 'that its boats are for fishing', 'insists'],
    ['Lorvia', 'they carry guns', 'suspects'],
  ],
])('A sentence that turns tells %s', (_, text, ...said) => {
  const [conflict, ...others] = conflictsIn(text, ...said)
  const [one, other] = text.replace(/\.$/u, '').split(/, (?:but|while) /u)
  expect([conflict?.rule, conflict?.sides.map((s) => s.says.replace(/\.$/u, '')), others]).toEqual(['turned', [one, other], []]) // biome-ignore format: one line
})

it.each<[string, string, ...[string, string, string][]]>([
  [
    'two who want two things',
    'Karsa insists on a toll, but Lorvia demanded a bridge.',
    ['Karsa', 'on a toll', 'insists'],
    ['Lorvia', 'a bridge', 'demanded'],
  ],
  [
    'two who agree',
    'Ana Lind said she was glad, while Rolf Berg said the harbour was open.',
    ['Ana Lind', 'she was glad', 'said'],
    ['Rolf Berg', 'the harbour was open', 'said'],
  ],
  [
    'a hope and what goes on beside it',
    'Ana Lind expressed hope for a deal, but Rolf Berg said the talks would resume in Sella.',
    ['Ana Lind', 'a deal', 'expressed hope for'],
    ['Rolf Berg', 'the talks would resume in Sella', 'said'],
  ],
  [
    'one who goes on',
    'Ana Lind claims that the toll is low, but Ana Lind says the toll will rise.',
    ['Ana Lind', 'that the toll is low', 'claims'],
    ['Ana Lind', 'the toll will rise', 'says'],
  ],
])('but none of %s', (_, text, ...said) => expect(conflictsIn(text, ...said)).toEqual([]))

const sidesIn = (text: string, ...said: [string, string, string][]) =>
  conflictsIn(text, ...said).flatMap((c) => [c.rule, ...c.sides.map((x) => x.says)])

it.each<[string, string, string, ...[string, string, string][]]>([
  ['Although Ana Lind maintains that the toll is low', ', ', 'millers fear it will rise.', ['Ana Lind', 'that the toll is low', 'maintains'], ['unnamed: millers', 'it will rise', 'fear']], // biome-ignore format: one line
  ['While Karsa claims that its boats are for fishing', ', ', 'Lorvia says they carry guns.', ['Karsa', 'that its boats are for fishing', 'claims'], ['Lorvia', 'they carry guns', 'says']], // biome-ignore format: one line
  ['Even as Karsa insisted, on Monday, that its boats fish', ', ', 'pilots told of guns.', ['Karsa', 'that its boats fish', 'insisted'], ['unnamed: pilots', 'guns', 'told']], // biome-ignore format: one line
  ['Though Ana Lind contended the strike was over', ', ', 'pilots said that it went on.', ['Ana Lind', 'the strike was over', 'contended'], ['unnamed: pilots', 'that it went on', 'said']], // biome-ignore format: one line
  ['The council blamed sailors for the fire', ', while ', 'the sailors said that guards were behind it.', ['unnamed: The council', 'sailors for the fire', 'blamed'], ['unnamed: the sailors', 'that guards were behind it', 'said']], // biome-ignore format: one line
  ['The council blamed the pilots for the fire', ', while ', 'those on the quay said that smugglers were behind it.', ['unnamed: The council', 'the pilots for the fire', 'blamed'], ['', 'that smugglers were behind it', 'said']], // biome-ignore format: one line
  ['Ana Lind accused Karsa of the raid', ', but ', 'those on the quay said smugglers were responsible for it.', ['Ana Lind', 'Karsa of the raid', 'accused'], ['', 'smugglers were responsible for it', 'said']], // biome-ignore format: one line
  ['Rolf Berg pointed the finger at Lorvia', ', although ', 'others blamed the weather.', ['Rolf Berg', 'at Lorvia', 'pointed the finger'], ['', 'the weather', 'blamed']], // biome-ignore format: one line
  ['Ana Lind says the spies were all Karsan', ', though ', 'Karsa has not admitted any part in it.', ['Ana Lind', 'the spies were all Karsan', 'says']], // biome-ignore format: one line
  ['Ana Lind said that a pilot was caught', ', but ', 'the navy did not confirm that.', ['Ana Lind', 'that a pilot was caught', 'said']], // biome-ignore format: one line
  ['Ana Lind says the fort is meant to be defensive', ', though ', 'Karsa, which called it a provocation, closed its road.', ['Ana Lind', 'the fort is meant to be defensive, though Karsa, which called it a provocation, closed its road', 'says']], // biome-ignore format: one line
])('%s%s%s', (one, turn, other, ...said) => {
  expect(sidesIn(`${one}${turn}${other}`, ...said)).toEqual(['turned', one, other])
})

it.each<[string, string, ...[string, string, string][]]>([
  ['who is told of first wants it', 'Although Ana Lind wants a toll, pilots fear a storm.', ['Ana Lind', 'a toll', 'wants'], ['unnamed: pilots', 'a storm', 'fear']], // biome-ignore format: one line
  ['both are one', 'Although Ana Lind claims the toll is low, Ana Lind says it will rise.', ['Ana Lind', 'the toll is low', 'claims'], ['Ana Lind', 'it will rise', 'says']], // biome-ignore format: one line
  ['nobody speaks behind it', 'While Karsa claims that its boats are for fishing, the sea was calm.', ['Karsa', 'that its boats are for fishing', 'claims']], // biome-ignore format: one line
  ['nobody known speaks of another matter', 'The council blamed the pilots for the fire, while those on the quay said the corn was good.', ['unnamed: The council', 'the pilots for the fire', 'blamed'], ['', 'the corn was good', 'said']], // biome-ignore format: one line
  ['nobody speaks before it', 'The bridge fell, though Karsa has not admitted any part in it.'],
  ['they call it one thing', 'Ana Lind called the fort defensive, though Karsa, which called it deterrent, left.', ['Ana Lind', 'the fort defensive, though Karsa, which called it deterrent, left', 'called']], // biome-ignore format: one line
])('Nothing turns where %s: %s', (_, text, ...said) => expect(sidesIn(text, ...said)).toEqual([]))
