import { useState } from 'react'
import type { ActorLine, ActorsView } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { Foremost } from '../../parts/foremost.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { View } from '../../parts/view.tsx'
import { ActorEntry } from './actor-entry.tsx'
import { Doubts } from './doubts.tsx'

/** Who is who: the parties and those who act for them, then everybody else. */
export default function Who() {
  const found = useRoom<ActorsView>('/actors')
  return (
    <>
      <RoomHead title="Who">
        Everybody who speaks or acts in these reports, by the side they act for. A name opens what each said and did.
      </RoomHead>
      <View
        of={found}
        isEmpty={(v) => v.actors.length === 0}
        empty="Nobody was found to speak or act in the reports of this moment."
      >
        {(view) => <Everybody view={view} />}
      </View>
    </>
  )
}

interface Group {
  readonly id: string
  readonly heading: string
  readonly reason: string | null
  readonly members: readonly ActorLine[]
}

function groupsOf({ actors, parties }: ActorsView): Group[] {
  const sides = parties.map((party): Group => {
    const members = actors.filter((a) => a.party === party.id || a.id === party.id)
    // The one it is named by comes first.
    members.sort((a, b) => Number(b.id === party.id) - Number(a.id === party.id))
    return { id: party.id, heading: party.name, reason: party.reason, members }
  })
  const placed = new Set(sides.flatMap((g) => g.members.map((m) => m.id)))
  const rest = actors.filter((a) => !placed.has(a.id))
  return [...sides, { id: 'none', heading: 'Of no side, or not known', reason: null, members: rest }].filter(
    (g) => g.members.length > 0,
  )
}

/** Of each side so many are shown at first: those who speak and act most. */
const few = 12

function Everybody({ view }: { readonly view: ActorsView }) {
  const [{ actor, name }, change] = useAsked()
  // Who comes by a shared address finds open who is open there, however far down.
  const [arrived] = useState(actor)
  const wanted = name?.trim().toLowerCase()
  const fits = (a: ActorLine) => !wanted || [a.name, ...a.aliases].some((n) => n.toLowerCase().includes(wanted))
  const groups = groupsOf(view).map((g) => ({ ...g, members: g.members.filter(fits) }))
  return (
    <>
      <form className="screen-only mt-4" onSubmit={(e) => e.preventDefault()}>
        <label className="meta">
          <span className="block">Find a name</span>
          <input
            type="search"
            className="field"
            value={name ?? ''}
            onChange={(e) => change({ name: e.target.value || undefined })}
          />
        </label>
      </form>
      {groups.every((g) => g.members.length === 0) && <p className="py-8 text-quiet">Nobody here has this name.</p>}
      <div className="grid gap-x-10 md:grid-cols-2">
        {groups
          .filter((g) => g.members.length > 0)
          .map((group) => (
            <section
              key={group.id}
              aria-labelledby={`side-${group.id}`}
              className={`mt-6 min-w-0 ${group.id === 'none' ? 'md:col-span-2' : ''}`}
            >
              <h2 id={`side-${group.id}`} className="border-t border-rule-strong pt-1.5 text-xl font-semibold">
                {group.heading} <span className="meta font-normal">{group.members.length}</span>
              </h2>
              {group.reason && <p className="meta">Taken for a side: {group.reason}.</p>}
              <Foremost
                items={group.members}
                few={Math.max(few, group.members.findIndex((m) => m.id === arrived) + 1)}
                called={['name', 'names']}
              >
                {(shown) => (
                  <ul className={`mt-1 ${group.id === 'none' ? 'gap-x-10 md:columns-2' : ''}`}>
                    {shown.map((member) => (
                      <li key={member.id} className="break-inside-avoid border-b border-rule py-1.5">
                        <ActorEntry
                          actor={member}
                          view={view}
                          isOpen={actor === member.id}
                          toggle={() => change({ actor: actor === member.id ? undefined : member.id })}
                        />
                      </li>
                    ))}
                  </ul>
                )}
              </Foremost>
            </section>
          ))}
      </div>
      <Doubts view={view} />
    </>
  )
}
