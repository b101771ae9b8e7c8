import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import { madeUpActor } from '../record/testing/made-up.ts'
import { mergeActors } from './actors.ts'

const ruling = (kind: Judgement['kind'], about: string[]): Judgement => ({
  id: 'j_1',
  story: 's_1',
  kind,
  about,
  by: { person: 'desk' },
  at: '2031-04-02T00:00:00.000Z',
  reason: 'read both',
})

describe('putting actors of several reports together', () => {
  const full = madeUpActor('r1', 'Ana Lind')
  const accented = madeUpActor('r2', 'Ána Lind')
  const surname = madeUpActor('r3', 'Lind')
  const other = madeUpActor('r4', 'Per Lind')

  it('takes one full name for one person, accents aside, and says why', () => {
    const { actors, merges } = mergeActors([[full], [accented]], [])
    expect(actors).toHaveLength(1)
    expect(actors[0]!.aliases).toEqual(['Ana Lind', 'Ána Lind'])
    expect(merges).toMatchObject([{ of: [full.id, accented.id].sort(), rule: 'same-name', reason: 'the same name' }])
  })

  it('gives a surname to the only one who bears it', () => {
    const { actors, becomes } = mergeActors([[full], [surname]], [])
    expect(actors.map((a) => a.name)).toEqual(['Ana Lind'])
    expect(becomes.get(surname.id)).toBe(becomes.get(full.id))
  })

  it('takes a name with an initial in its middle for the name without it', () => {
    const { actors } = mergeActors([[full], [madeUpActor('r8', 'Ana B. Lind')], [surname]], [])
    expect(actors.map((a) => a.aliases)).toEqual([['Ana B. Lind', 'Ana Lind', 'Lind']])
  })

  it('leaves a surname apart where two bear it', () => {
    expect(mergeActors([[full], [surname], [other]], []).actors).toHaveLength(3)
  })

  it('keeps a government and a person of one name apart', () => {
    const state = madeUpActor('r5', 'Lind', { kind: 'government' })
    expect(mergeActors([[full], [state]], []).actors).toHaveLength(2)
  })

  it('takes a single name for the government that another report knows by it', () => {
    const state = madeUpActor('r5', 'Karsa', { kind: 'government' })
    const { actors } = mergeActors([[madeUpActor('r7', 'Karsa')], [state]], [])
    expect(actors.map((a) => [a.name, a.kind])).toEqual([['Karsa', 'government']])
  })

  it('takes what the pages tell to be the seat of a state for that state, unless a person rules that it is another', () => {
    const state = madeUpActor('r5', 'Vessia', { kind: 'government' })
    const seat = madeUpActor('r6', 'Torlin', { kind: 'government' })
    const seats = new Map([['torlin', 'Vessia']])
    const { actors, merges } = mergeActors([[state], [seat]], [], seats)
    expect(actors.map((a) => [a.name, a.aliases])).toEqual([['Vessia', ['Torlin', 'Vessia']]])
    expect(merges[0]?.reason).toBe('the pages tell that ‘Torlin’ is Vessia; the same name')
    expect(mergeActors([[state], [seat]], [ruling('different', [state.id, seat.id])], seats).actors).toHaveLength(2)
    expect(mergeActors([[seat]], [], seats).actors.map((a) => a.name)).toEqual(['Torlin'])
  })

  it('obeys a person who rules that two are different, the same, or none', () => {
    expect(mergeActors([[full], [accented]], [ruling('different', [full.id, accented.id])]).actors).toHaveLength(2)
    expect(mergeActors([[full], [other]], [ruling('same', [full.id, other.id])]).actors).toHaveLength(1)
    expect(mergeActors([[full], [other]], [ruling('wrong', [other.id])]).actors.map((a) => a.name)).toEqual([
      'Ana Lind',
    ])
  })

  const role = (title: string, of: string | null = null) => ({ title, of, passages: [] })
  const mention = (report: string) => [{ report, start: 0, end: 4 }]
  const names = (...actors: Actor[]) => mergeActors([actors], []).actors.map(({ name }) => name)
  const reasons = (...actors: Actor[]) => mergeActors([actors], []).merges.map(({ reason }) => reason)

  it.each([
    ['another spelling', ['Ana Lindskyy', 'Ana Lindsky', 'Lindskiy'], 1],
    ['a short form of the given name', ['David Lind', 'Dave Lind'], 1],
    ['a given name more', ['Ana Maria Lind', 'Maria Lind'], 1],
    ['a name that could be either of two', ['David Lind', 'D. Lind', 'Donna Lind'], 3],
    ['two given names', ['Ana Lind', 'Per Lind'], 2],
  ])('%s: %j', (_, given, count) => {
    expect(names(...given.map((name, i) => madeUpActor(`r${i}`, name)))).toHaveLength(count)
  })

  it('takes a given name that one report alone has for a doubtful spelling, where the office is the same', () => {
    const envoy = (report: string, name: string, title: string) =>
      madeUpActor(report, name, { roles: [role(title)], mentions: mention(report) })
    const main = envoy('r1', 'Ana Lind', 'special envoy for Karsa')
    const odd = envoy('r2', 'Eva Lind', 'special representative to Karsa')
    expect(names(main, odd)).toHaveLength(1)
    expect(reasons(main, odd).join()).toContain('doubtful')
    // One report that has both means two.
    expect(names(main, odd, envoy('r2', 'Ana Lind', 'special envoy for Karsa'))).toHaveLength(2)
    expect(names(main, envoy('r2', 'Eva Lind', 'harbour pilot'))).toHaveLength(2)
  })

  it('takes a surname that one report alone spells so for a doubtful spelling, where given name and office are the same', () => {
    const minister = (report: string, name: string, title = 'Karsan foreign minister') =>
      madeUpActor(report, name, { roles: [role(title)], mentions: mention(report) })
    const right = [minister('r1', 'Ana Holvan'), minister('r2', 'Ana Holvan')]
    expect(names(...right, minister('r3', 'Ana Hovlan'))).toEqual(['Ana Holvan'])
    expect(reasons(...right, minister('r3', 'Ana Hovlan')).join()).toContain('‘Ana Hovlan’ is doubtful')
    expect(names(...right, minister('r2', 'Ana Hovlan'))).toHaveLength(2)
    expect(names(...right, minister('r3', 'Ana Hovlan', 'harbour pilot'))).toHaveLength(2)
    expect(names(...right, minister('r3', 'Eva Hovlan'))).toHaveLength(2)
  })

  it('finds who holds an office that another report gives without a name', () => {
    const held = madeUpActor('r1', 'Ana Lind', { roles: [role('Karsan President', 'Karsa')] })
    const other = madeUpActor('r1', 'Per Aker', { roles: [role('Lorvian President', 'Lorvia')] })
    const office = madeUpActor('r2', 'the Karsan leader', { rule: 'office', roles: [role('Karsan leader', 'Karsa')] })
    const { actors, becomes, merges } = mergeActors([[held, other], [office]], [])
    expect(actors.map(({ name }) => name).sort()).toEqual(['Ana Lind', 'Per Aker'])
    expect(becomes.get(office.id)).toBe(becomes.get(held.id))
    expect(merges.map(({ reason }) => reason).join()).toContain('the only one in the story who is ‘Karsan leader’')
    const second = madeUpActor('r3', 'Eva Holm', { roles: [role('President of Karsa', 'Karsa')] })
    expect(mergeActors([[held, other], [office], [second]], []).actors).toHaveLength(4)
    const vice = madeUpActor('r3', 'Eva Holm', { roles: [role('Karsan vice president', 'Karsa')] })
    expect(mergeActors([[held, other], [office], [vice]], []).actors).toHaveLength(3)
  })

  it('knows the state of an office by another of the same person’s titles, and not by where they are sent', () => {
    const office = madeUpActor('r2', 'the Karsan foreign minister', { rule: 'office', roles: [role('Karsan foreign minister', 'Karsa')] }) // biome-ignore format: one line
    const held = (...roles: Parameters<typeof role>[]) =>
      names(madeUpActor('r1', 'Ana Lind', { roles: roles.map((each) => role(...each)) }), office)
    expect(held(['Foreign Minister'], ['Karsan counterpart', 'Karsa'])).toEqual(['Ana Lind'])
    expect(held(['foreign minister'], ['Karsan negotiator', 'Karsa'])).toEqual(['Ana Lind'])
    expect(held(['Foreign Minister'], ['Lorvian counterpart', 'Lorvia'])).toHaveLength(2)
    expect(held(['Foreign Minister'], ['envoy to Karsa', 'Karsa'])).toHaveLength(2)
    expect(held(['Foreign Minister'], ['Karsan negotiator', 'Karsa'], ['Lorvian adviser', 'Lorvia'])).toHaveLength(2)
    expect(held(['deputy'], ['Karsan counterpart', 'Karsa'])).toHaveLength(2)
  })

  it('gives an office to the only one who governs and whose country nobody tells', () => {
    const untold = madeUpActor('r1', 'Ana Lind', { roles: [role('President')] })
    const other = madeUpActor('r1', 'Per Aker', { roles: [role('Lorvian President', 'Lorvia')] })
    const office = madeUpActor('r2', 'the Karsan leader', { rule: 'office', roles: [role('Karsan leader', 'Karsa')] })
    expect(names(untold, other, office)).toHaveLength(2)
    expect(names(untold, madeUpActor('r3', 'Eva Holm', { roles: [role('President')] }), office)).toHaveLength(3)
  })

  it('joins initials to the only body that has them, and a body to what another report calls it', () => {
    const body = (report: string, name: string, aliases = [name]) =>
      madeUpActor(report, name, { kind: 'organisation', aliases })
    expect(names(body('r1', 'Harbour Safety Agency'), body('r2', 'HSA'))).toEqual(['Harbour Safety Agency'])
    expect(names(body('r1', 'Harbour Safety Agency'), body('r2', 'HSA'), body('r3', 'Hill School Association'))).toHaveLength(3) // biome-ignore format: one line
    const state = body('r1', 'Karsa', ['Karsa', 'Lind administration'])
    expect(names(state, body('r2', 'Lind administration'))).toEqual(['Karsa'])
  })

  it.each<[string, string[], number]>([
    [
      'one body of one state, however it is told whose it is',
      [
        'Karsan Harbour Ministry',
        'Karsa’s harbour ministry',
        'Harbour Ministry of Karsa',
        'Ministry of Harbour Affairs of Karsa',
      ],
      1,
    ],
    ['the only one of its kind', ['Karsan Harbour Ministry', 'Harbour Ministry'], 1],
    ['one that could be either of two', ['Karsan Harbour Ministry', 'Lorvian Harbour Ministry', 'Harbour Ministry'], 3],
    ['what is no body of a state', ['Karsan Timber', 'Timber'], 2],
  ])('%s: %j', (_, given, count) => {
    const state = (name: string) => madeUpActor('r0', name, { kind: 'government' })
    const bodies = given.map((name, i) => madeUpActor(`r${i}`, name, { kind: 'organisation' }))
    expect(names(state('Karsa'), state('Lorvia'), ...bodies)).toHaveLength(count + 2)
  })

  it('takes a surname that was read as a body for the person whom other reports call by it', () => {
    const called = (report: string) =>
      madeUpActor(report, 'Ana Lind', { aliases: ['Ana Lind', 'Lind'], mentions: mention(report) })
    const body = madeUpActor('r3', 'Lind', { kind: 'organisation' })
    expect(names(called('r1'), called('r2'), body)).toEqual(['Ana Lind'])
    expect(names(called('r1'), body)).toHaveLength(2)
    expect(names(called('r1'), called('r2'), madeUpActor('r3', 'Lind Timber', { kind: 'organisation' }))).toHaveLength(
      2,
    )
  })

  it('gives a surname to whom far more reports name than anybody else of that surname', () => {
    const told = (report: string, name: string) => madeUpActor(report, name, { mentions: mention(report) })
    const many = ['r1', 'r2', 'r3', 'r4'].map((report) => told(report, 'Ana Lind'))
    const { actors, merges } = mergeActors([[...many, told('r5', 'Per Lind'), told('r6', 'Lind')]], [])
    expect(actors.map(({ name }) => name).sort()).toEqual(['Ana Lind', 'Per Lind'])
    expect(merges[0]?.reason).toContain('by far the most named of that surname')
    expect(names(...many.slice(1), told('r5', 'Per Lind'), told('r6', 'Lind'))).toHaveLength(3)
  })

  it('obeys a ruling that names actors as the record does', () => {
    const [a, b] = mergeActors([[full], [other]], []).actors
    expect(mergeActors([[full], [other]], [ruling('same', [a!.id, b!.id])]).actors).toHaveLength(1)
    expect(mergeActors([[full], [other]], [ruling('wrong', [a!.id])]).actors.map(({ id }) => id)).toEqual([b!.id])
  })

  const doubts = (...actors: Actor[]) => {
    const merged = mergeActors([actors], [])
    const called = new Map(merged.actors.map(({ id, name }) => [id, name]))
    return merged.doubts
      .map(
        ({ about, rule }) =>
          `${about
            .map((id) => called.get(id))
            .sort()
            .join(' / ')}: ${rule}`,
      )
      .sort()
  }

  it.each<[string, [string, string?][], string[]]>([
    [
      'a surname that two bear',
      [['Ana Lind'], ['Per Lind'], ['Lind']],
      ['Ana Lind / Lind: surname', 'Lind / Per Lind: surname'],
    ],
    ['given names a letter apart', [['Cory Lind'], ['Corey Lind']], ['Corey Lind / Cory Lind: given-name']],
    ['surnames a letter apart', [['Ana Holvan'], ['Ana Hovlan']], ['Ana Holvan / Ana Hovlan: spelling']],
    [
      'one office and surname',
      [
        ['Ana Lind', 'Karsan president'],
        ['Per Lind', 'Karsan president'],
      ],
      ['Ana Lind / Per Lind: office'],
    ],
    [
      'an office that two are given',
      [
        ['Ana Lind', 'Karsan minister'],
        ['Eva Holm', 'Karsan minister'],
        ['the Karsan minister', 'Karsan minister'],
      ],
      ['Ana Lind / the Karsan minister: office', 'Eva Holm / the Karsan minister: office'],
    ],
    ['two given names', [['Ana Lind'], ['Per Lind']], []],
    ['short names a letter apart', [['Ana Holm'], ['Ana Holt']], []],
  ])('lists as doubtful %s', (_, given, expected) => {
    const actors = given.map(([name, title]) =>
      madeUpActor('r0', name, {
        mentions: mention('r0'),
        roles: title ? [role(title, 'Karsa')] : [],
        rule: name.startsWith('the ') ? 'office' : 'named',
      }),
    )
    expect(doubts(...actors)).toEqual(expected)
  })

  it('takes one of a report out of an actor of the record where a person rules so, and leaves the rest together', () => {
    const third = madeUpActor('r9', 'Ana Lind')
    const record = mergeActors([[full], [accented], [third]], []).becomes.get(full.id)!
    const { actors, becomes, merges } = mergeActors(
      [[full], [accented], [third]],
      [ruling('different', [accented.id, record])],
    )
    expect(actors).toHaveLength(2)
    expect(becomes.get(full.id)).toBe(record)
    expect(becomes.get(third.id)).toBe(record)
    expect(becomes.get(accented.id)).not.toBe(record)
    expect(merges.map((m) => m.names)).toEqual([['Ana Lind', 'Ana Lind']])
  })

  it('lists no pair as doubtful that a person ruled to be two', () => {
    const [a, b] = [madeUpActor('r1', 'Cory Lind'), madeUpActor('r2', 'Corey Lind')]
    expect(mergeActors([[a], [b]], []).doubts).toHaveLength(1)
    expect(mergeActors([[a], [b]], [ruling('different', [a.id, b.id])]).doubts).toEqual([])
    const known = mergeActors([[a], [b]], []).actors.map(({ id }) => id)
    expect(mergeActors([[a], [b]], [ruling('different', known)]).doubts).toEqual([])
  })

  it('keeps when an office was held, and that it is over where every report says so', () => {
    const held = (report: string, given: object) =>
      madeUpActor(report, 'Ana Lind', { roles: [{ ...role('Karsan envoy', 'Karsa'), ...given }] })
    const roles = (...actors: Actor[]) => mergeActors([actors], []).actors[0]!.roles
    expect(roles(held('r1', { former: true }), held('r2', { former: true, to: '2030' }))).toMatchObject([
      { former: true, to: '2030' },
    ])
    expect(roles(held('r1', { former: true }), held('r2', { from: '2029' }))[0]).toEqual({
      ...role('Karsan envoy', 'Karsa'),
      from: '2029',
    })
  })

  it('takes part of the words for a body for that body', () => {
    const whole = madeUpActor('r1', 'Harbour and Safety Council', {
      kind: 'organisation',
      mentions: [{ report: 'r1', start: 0, end: 26 }],
    })
    const part = madeUpActor('r1', 'Safety Council', {
      kind: 'organisation',
      rule: 'participant',
      mentions: [{ report: 'r1', start: 12, end: 26 }],
    })
    expect(names(whole, part)).toEqual(['Harbour and Safety Council'])
    expect(names(whole, { ...part, mentions: [{ report: 'r1', start: 40, end: 54 }] })).toHaveLength(2)
  })

  const given = fc.constantFrom('Ana', 'Anna', 'A.', 'Per', 'Dave', 'David', 'Eva', '')
  const last = fc.constantFrom('Lind', 'Lindsky', 'Lindskyy', 'Aker')
  const titles = fc.constantFrom('special envoy to Karsa', 'President', 'harbour pilot')
  const anyActor = fc
    .tuple(given, last, titles, fc.nat(5))
    .map(([first, surname, title, n]) =>
      madeUpActor(`r${n}`, `${first} ${surname}`.trim(), { roles: [role(title)], mentions: mention(`r${n}`) }),
    )

  it('puts any made-up people together alike in any order, each in one actor', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyActor, { selector: (a) => a.id, maxLength: 14 }), fc.nat(), (actors, turn) => {
        const turned = actors.map((_, i) => actors[(i * 7 + turn) % actors.length]!)
        const shuffled = new Set(turned).size === actors.length ? turned : [...actors].reverse()
        const expected = mergeActors([actors], [])
        const again = mergeActors(
          shuffled.map((a) => [a]),
          [],
        )
        const sets = ({ becomes }: typeof expected) =>
          actors.map((a) => actors.filter((b) => becomes.get(a.id) === becomes.get(b.id)).map((b) => b.id))
        expect(sets(again)).toEqual(sets(expected))
        expect(again.actors.map(({ id }) => id)).toEqual(expected.actors.map(({ id }) => id))
      }),
    )
  })

  it('comes out the same in whatever order the reports are', () => {
    const reports = [[full], [accented, other], [surname], [madeUpActor('r6', 'Karsa', { kind: 'government' })]]
    const expected = mergeActors(reports, [])
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(mergeActors(shuffled, []).actors).toEqual(expected.actors)
      }),
    )
  })
})
