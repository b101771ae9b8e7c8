import { listOf } from './lists.ts'
import { placeInWords } from './places.ts'

/** The words before who did an act, and before whom it was done with or to. */
interface Links {
  readonly by: string
  /** 'of': to whom it was done, who is named first: 'of Ida Roe by Lorvia'. */
  readonly to: string
}

const links: Readonly<Record<string, Links>> = {
  meet: { by: 'of', to: 'with' },
  visit: { by: 'by', to: 'to' },
  call: { by: 'of', to: 'with' },
  handover: { by: 'by', to: 'to' },
  agree: { by: 'of', to: 'with' },
  propose: { by: 'by', to: 'to' },
  reject: { by: 'by', to: 'of' },
  sanction: { by: 'by', to: 'against' },
  attack: { by: 'by', to: 'on' },
  appoint: { by: 'by', to: 'of' },
  dismiss: { by: 'by', to: 'of' },
  resign: { by: 'of', to: 'from' },
  vote: { by: 'of', to: 'on' },
  protest: { by: 'by', to: 'against' },
  'other:ceasefire': { by: 'of', to: 'with' },
  'other:talk': { by: 'of', to: 'with' },
  'other:discuss': { by: 'of', to: 'with' },
  'other:negotiate': { by: 'of', to: 'with' },
  'other:mediate': { by: 'by', to: 'between' },
  'other:exercise': { by: 'of', to: 'with' },
  'other:hearing': { by: 'of', to: 'with' },
  'other:testify': { by: 'of', to: 'before' },
  'other:letter': { by: 'from', to: 'to' },
  'other:notify': { by: 'by', to: 'to' },
  'other:return': { by: 'of', to: 'to' },
  'other:withdraw': { by: 'by', to: 'from' },
}

/** Deeds that are done to those who are not their doers: 'arrest of Ida Roe by Lorvia'. */
const undergone = new Set(
  'annex approve arrest brief capture deport deploy detain evict execute expel extradite free hold invite kidnap kill lift question recall release rescue seize summon'.split(
    ' ',
  ),
)

function linksOf(type: string): Links {
  const other = /^other:(.*)$/u.exec(type)?.[1]
  return links[type] ?? { by: 'by', to: other !== undefined && undergone.has(other) ? 'of' : 'with' }
}

interface Acting {
  readonly type: string
  /** Names as they stand in a sentence: 'the United Nations'. */
  readonly who: readonly string[]
  readonly with: readonly string[]
  readonly where: string | null
}

/**
 * Who, with whom and where, behind the name of an act: 'of Ana Lind with the United Nations, in Ostervik'; 'of Ida Roe by Lorvia' of an
 * arrest. A place that is already named is not told twice; '' where nobody and no place is told.
 */
export function actLine({ type, who, with: others, where }: Acting): string {
  const { by, to } = linksOf(type)
  const doers = who.length > 0 ? `${by} ${listOf(who)}` : ''
  // 'Call of Karsa and Lorvia', where none is told to have begun it.
  const isMutual = to === 'with' && by === 'of' && doers === ''
  const objects =
    others.length > 0 ? `${isMutual ? by : to === 'between' && others.length < 2 ? 'with' : to} ${listOf(others)}` : ''
  const bare = (name: string) => name.replace(/^the /iu, '')
  const isTold = where !== null && [...who, ...others].some((name) => bare(name) === bare(where))
  const place = where === null || isTold ? '' : placeInWords(where)
  const people = (to === 'of' ? [objects, doers] : [doers, objects]).filter(Boolean).join(' ')
  return [people, place].filter(Boolean).join(', ')
}
