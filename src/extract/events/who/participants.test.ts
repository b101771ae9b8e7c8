import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('who takes part', () => {
  it.each([
    ['France brokered a truce between Poland and Spain.', 'agree Poland > Spain'],
    ['France helped broker the deal, which calls for a buffer zone.', 'other:mediate France'],
    ['The pact was signed between France and Poland in February.', 'sign France + Poland 2031-02'],
    [
      'Ana Lind met the European Union’s top diplomat in Geneva on Monday.',
      'meet Ana Lind > European Union @ Geneva 2031-03-31',
    ],
    ['President Ana Lind met Senate Majority Leader Jan Berg on Monday.', 'meet Ana Lind > Jan Berg 2031-03-31'],
    ['A Norway-style deal was reached on Friday.', 'agree 2031-03-28'],
    ['Lawmakers returned to Warsaw on Monday.', 'other:return @ Warsaw 2031-03-31'],
    ['Ana Lind has welcomed Jan Berg to Geneva with a speech.', 'meet Ana Lind > Jan Berg @ Geneva'],
    [
      'France imposed sanctions on Poland on Monday over the fighting in Vienna.',
      'sanction France > Poland 2031-03-31',
    ],
    ['Ana Lind spoke to Warsaw lawmakers on Monday.', 'other:talk Ana Lind > Poland 2031-03-31'],
    ['The talks on Poland between Spain and France began.', 'meet Spain > France'],
    [
      'Poland and Spain share a border. France gave both governments a draft on Monday.',
      'handover France > Poland + Spain 2031-03-31',
    ],
    [
      'Poland and Spain share a border. The two countries fought for 11 days in January.',
      'attack Poland + Spain 2031-01',
    ],
    ['Ana Lind met Jan Berg at the White House on Tuesday.', 'meet Ana Lind > Jan Berg @ White House 2031-04-01'],
    ['A White House meeting with Ana Lind on Tuesday failed.', 'meet > Ana Lind @ White House 2031-04-01'],
    ['The truce, agreed upon Monday by France and Poland, held.', 'agree France + Poland 2031-03-31'],
    [
      'The Polish delegation in Geneva is led by a banker. On Monday the delegation presented a joint list of demands to France.',
      'handover Polish delegation > France 2031-03-31',
    ],
    [
      'French President Ana Lind spoke. The Lind administration raised duties on Polish imports.',
      'sanction France > Poland',
    ],
    ['France imposed tariffs on $200 billion worth of Polish imports.', 'sanction France > Poland'],
    [
      'Ana Lind, the president of France, who has announced plans to meet Jan Berg next month, spoke.',
      'meet Ana Lind > Jan Berg 2031-05 planned',
    ],
    [
      'Talks between France and Poland stalled. The two sides reached an agreement in Geneva.',
      'agree France + Poland @ Geneva',
    ],
    ['Some 218 prisoners crossed the bridge on Tuesday.', 'handover 2031-04-01'],
    ['Militants struck early Tuesday near Warsaw.', 'attack @ Warsaw 2031-04-01'],
    ['The leaders of Poland and Spain met in Geneva.', 'meet Poland + Spain @ Geneva 2031-04-02~'],
    [
      'The presidents of Poland and Spain met negotiators in Vienna on Tuesday.',
      'meet Poland + Spain @ Vienna 2031-04-01',
    ],
    [
      'Colonel Jan Berg was among 300 people working in the military sphere who had been arrested.',
      'other:arrest > Jan Berg',
    ],
    ['Ana Lind met Jan Berg in Geneva, Switzerland.', 'meet Ana Lind > Jan Berg @ Geneva, Switzerland 2031-04-02~'],
    ['Markets fell in France and Spain. The two countries signed a treaty in Geneva.', 'sign @ Geneva 2031-04-02~'],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it.each([
    ['what “we” can do nobody does alone', '“We can reach a win-win agreement,” Jan Berg said.'],
    ['what is asked for is no call', 'Envoy Ana Lind’s call for a summit drew praise.'],
    ['nor is the deal with those who get it to read', 'Taking the agreement to Poland first was a mistake.'],
    ['nor are votes that are counted', 'The president needs the votes of veterans.'],
    ['nor does a body resign that leaves the state in suspense', 'Senate leaves government in suspense.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
