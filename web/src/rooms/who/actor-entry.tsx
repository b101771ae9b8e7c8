import type { ActorLine, ActorsView, DeedsView, FindingLine } from '../../../../src/api/types.ts'
import { useRoom } from '../../data/use-room.ts'
import { other, sameAs, splitOff, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { StanceWord } from '../../parts/stance.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { tagInWords } from '../../parts/tag-in-words.ts'
import { View } from '../../parts/view.tsx'
import { When } from '../../parts/when.tsx'
import { rolesInWords } from './roles-in-words.ts'

interface ActorEntryProps {
  readonly actor: ActorLine
  readonly view: ActorsView
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** Somebody's name and roles; opened, what they said and did, the forms of the name, and what can be corrected. */
export function ActorEntry({ actor, view, isOpen, toggle }: ActorEntryProps) {
  const roles = rolesInWords(actor.roles, view.parties.find((p) => p.id === actor.party)?.name)
  const tallies = [
    count(actor.statements, 'statement', 'statements'),
    count(actor.events, 'event', 'events'),
    count(actor.positions, 'position', 'positions'),
  ].filter(Boolean)
  return (
    <>
      <h3 className="text-pretty">
        <button
          type="button"
          data-line
          aria-expanded={isOpen}
          className="w-full rounded-xs py-0.5 text-left leading-snug hover:bg-raised"
          onClick={toggle}
        >
          <span className="font-semibold">{actor.name}</span>
          {roles.length > 0 && <span className="text-quiet">, {roles.slice(0, isOpen ? 8 : 2).join('; ')}</span>}
          <span className="meta block">
            {tallies.join(' · ') || (actor.mentioned === 1 ? 'named once' : `named ${actor.mentioned} times`)}
          </span>
        </button>
      </h3>
      {isOpen && <Opened actor={actor} view={view} />}
    </>
  )
}

const count = (n: number, one: string, many: string) => (n === 0 ? '' : `${n} ${n === 1 ? one : many}`)

function Opened({ actor, view }: { readonly actor: ActorLine; readonly view: ActorsView }) {
  const found = useRoom<DeedsView>('/deeds', { actor: actor.id })
  const others = view.actors.filter((a) => a.id !== actor.id).map((a) => ({ value: a.id, name: a.name }))
  const sides = [...view.parties.map((p) => ({ value: p.id, name: p.name })), ...others].filter(
    (s, i, all) => all.findIndex((t) => t.value === s.value) === i,
  )
  const forms = actor.aliases.filter((a) => a !== actor.name)
  const merge = found.data?.merge
  const put = (merge?.names ?? []).map((name, i) => ({
    value: merge!.of[i]!,
    name: `${name}, in report ${i + 1} of ${merge!.of.length}`,
  }))
  return (
    <div className="mt-2 mb-4 border-l-2 border-rule-strong pl-3">
      {forms.length > 0 && <p className="meta">also: {forms.join(', ')}</p>}
      {merge && (
        <p className="meta">
          put together from {merge.of.length} reports: {merge.reason}
        </p>
      )}
      <p className="my-1">
        <Correct
          what={actor.name}
          acts={[
            other(actor.id, 'party', 'Acts for another side', sides),
            sameAs(actor.id, 'Is the same as somebody else here', others),
            ...(put.length > 1 ? [splitOff(actor.id, 'One of these is somebody else', put)] : []),
            wrong(actor.id, 'Is nobody: take it off the list'),
          ]}
        />
      </p>
      <View of={found} isEmpty={({ deeds }) => deeds.length === 0} empty="Named only: nothing said or done was found.">
        {({ deeds, total }) => (
          <ol className="mt-2 space-y-2">
            {deeds.map((deed) => (
              <li key={deed.id}>
                <Deed deed={deed} />
              </li>
            ))}
            {total > deeds.length && (
              <li className="meta">
                and {total - deeds.length} more:{' '}
                <StoryLink to="/search" asked={{ q: `"${actor.name}"` }} className="link">
                  search for them
                </StoryLink>
              </li>
            )}
          </ol>
        )}
      </View>
    </div>
  )
}

const stances = new Set([
  'demands',
  'proposes',
  'supports',
  'accepts',
  'open',
  'conditional',
  'undecided',
  'doubts',
  'rejects',
])

function Deed({ deed }: { readonly deed: FindingLine }) {
  // A statement has its own quotation marks where it is quoted: what is told in other words gets none.
  const { kind, label: words, tag, when, passages } = deed
  const at = passages[0]
  return (
    <p className="text-[0.9375rem] leading-snug">
      <span className="meta mr-1.5">
        <When at={when} fallback="no day" />
      </span>
      {kind === 'position' && tag && stances.has(tag) ? (
        <StanceWord stance={tag as never} />
      ) : (
        kind !== 'statement' && tag && <i>{tagInWords(kind, tag)}</i>
      )}{' '}
      {at ? (
        <StoryLink to={`/reports/${at.report}`} asked={{ mark: `${at.start}-${at.end}` }} className="hover:underline">
          {words}
        </StoryLink>
      ) : (
        words
      )}
    </p>
  )
}
