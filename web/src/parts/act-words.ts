/** What an act is called, and the words that stand before who did it and before whom it was done with or to. */
interface ActWords {
  readonly name: string
  readonly by: string
  /** Empty where all are told alike: "Meeting of Ana Lind and Karsa". */
  readonly to: string
}

const acts: Readonly<Record<string, ActWords>> = {
  meet: { name: 'Meeting', by: 'of', to: 'with' },
  visit: { name: 'Visit', by: 'of', to: 'to' },
  call: { name: 'Call', by: 'of', to: 'with' },
  handover: { name: 'Handover', by: 'by', to: 'to' },
  sign: { name: 'Signing', by: 'by', to: 'with' },
  agree: { name: 'Agreement', by: 'of', to: 'with' },
  propose: { name: 'Proposal', by: 'of', to: 'to' },
  reject: { name: 'Rejection', by: 'by', to: 'of' },
  cancel: { name: 'Cancellation', by: 'by', to: 'with' },
  postpone: { name: 'Postponement', by: 'by', to: 'with' },
  sanction: { name: 'Sanctions', by: 'by', to: 'against' },
  attack: { name: 'Attack', by: 'by', to: 'on' },
  appoint: { name: 'Appointment', by: 'by', to: 'of' },
  dismiss: { name: 'Dismissal', by: 'by', to: 'of' },
  resign: { name: 'Resignation', by: 'of', to: 'from' },
  vote: { name: 'Vote', by: 'of', to: 'on' },
  protest: { name: 'Protest', by: 'by', to: 'against' },
}

/** An event's type as a heading: 'meet' is "Meeting"; any other act by its own word, 'other:arrest' is "Arrest". */
export const typeWord = (type: string): string => acts[type]?.name ?? capital(type.replace(/^other:/u, ''))

interface Acting {
  readonly type: string
  readonly who: readonly { readonly name: string }[]
  readonly with: readonly { readonly name: string }[]
  readonly where: string | null
}

/** Who, with whom and where: "of Ana Lind with Bram Oster, in Ostervik". A place that is already named is not told twice. */
export function actorsInWords({ type, who, with: others, where }: Acting): string {
  const { by, to } = acts[type] ?? { by: 'by', to: 'with' }
  const doers = who.length > 0 && `${by} ${listed(who)}`
  const objects = others.length > 0 && `${to === 'with' && !doers ? by : to} ${listed(others)}`
  const isTold = [...who, ...others].some(({ name }) => name === where)
  const place = where !== null && !isTold && `in ${where}`
  return [[doers, objects].filter(Boolean).join(' '), place].filter(Boolean).join(', ')
}

const listed = (named: readonly { readonly name: string }[]): string => {
  const names = named.map(({ name }) => name)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

/** Somebody without a name, who began a sentence, inside one: 'a port official'. */
export const inSentence = (name: string): string =>
  name.replace(/^(?:An?|The|One|Two|Three|Four|Five|Some|Several|Many|Other|Another)\b/u, (word) => word.toLowerCase())

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
