import type { Brief } from '../../../../src/api/types.ts'

type Sentence = Brief['sections'][number]['sentences'][number]

/** The passages that a sentence refers to: a brief numbers them from 1, in their order. */
export const citedIn = ({ references }: Pick<Brief, 'references'>, sentence: Pick<Sentence, 'references'>) =>
  sentence.references.flatMap((n) => references[n - 1] ?? [])
