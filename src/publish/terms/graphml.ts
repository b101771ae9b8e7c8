import type { StoryRecord } from '../../record/record.ts'
import { agreementOf, conceptOf } from './dna.ts'

const keys = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['stance', 'edge', 'string'],
  ['agreement', 'edge', 'string'],
  ['when', 'edge', 'string'],
  ['weight', 'edge', 'int'],
] as const

/**
 * The network of actors and concepts as GraphML: a node for each holder of a position and each thing that positions are on, an edge
 * for each position, with its stance, agreement and how many passages tell it as its weight.
 */
export function dnaGraphml(record: StoryRecord): string {
  const names = new Map(record.actors.map((a) => [a.id, a]))
  const concept = conceptOf(record)
  const nodes = new Map<string, string>()
  const edges = record.positions.map((position) => {
    const { who, on, stance, when, mentions, id } = position
    const target = `c:${on}`
    nodes.set(who, node(who, names.get(who)?.name ?? who, names.get(who)?.kind ?? 'unknown'))
    nodes.set(target, node(target, concept(position), 'concept'))
    const told = [
      ['stance', stance],
      ['agreement', agreementOf(stance)],
      ['when', when ?? ''],
      ['weight', String(mentions.length)],
    ] as const
    return `    <edge id="${xml(id)}" source="${xml(who)}" target="${xml(target)}">${told.map(data).join('')}</edge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([id, on, type]) => `  <key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>`),
    `  <graph id="${xml(record.story.id)}" edgedefault="directed">`,
    ...[...nodes.keys()].sort().map((id) => nodes.get(id)!),
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

const data = ([key, value]: readonly [string, string]) => `<data key="${key}">${xml(value)}</data>`

const node = (id: string, label: string, kind: string) =>
  `    <node id="${xml(id)}">${data(['label', label])}${data(['kind', kind])}</node>`

/** Text for XML 1.0: signs of its own are written as entities, what it does not allow as U+FFFD. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, ' ')
}
