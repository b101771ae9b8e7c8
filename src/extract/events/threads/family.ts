import type { EventType } from '../../../record/event.ts'

/** Types that reports use for the same act: one calls talks what another calls a meeting. */
const families: Readonly<Record<string, string>> = {
  meet: 'talks',
  'other:talk': 'talks',
  'other:negotiate': 'talks',
  'other:discuss': 'talks',
  'other:consult': 'talks',
  call: 'talks',
  sign: 'deal',
  agree: 'deal',
  'other:arrest': 'capture',
  'other:capture': 'capture',
  'other:kidnap': 'capture',
}

export function family(type: string): string {
  return families[type] ?? type
}

const closest: readonly EventType[] = ['call', 'meet', 'sign', 'agree', 'other:kidnap', 'other:arrest']

/** What an act is that several places call differently: a meeting, where one of them says that they met; signed, where more than a few do. */
export function typeOfAll(types: readonly EventType[], dateless = false): EventType {
  const count = new Map<EventType, number>()
  for (const type of types) count.set(type, (count.get(type) ?? 0) + 1)
  // 'the deal', of which many tell and hardly any that it was signed.
  if ((count.get('sign') ?? 0) * 4 < (count.get('agree') ?? 0)) return 'agree'
  // Talks of no day, most often told as negotiations, are no one meeting.
  if (dateless && (count.get('other:negotiate') ?? 0) > (count.get('meet') ?? 0) && !count.has('call'))
    return 'other:negotiate'
  const near = closest.find((type) => count.has(type))
  return near ?? [...count].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1))[0]![0]
}

/** The type that an act is shown with: captives are handed over as papers are, though no 'handover' is both. */
export const shownType = (type: EventType): EventType => (type === 'other:release' ? 'handover' : type)
