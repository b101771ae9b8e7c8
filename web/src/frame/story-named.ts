import type { StoryLine } from '../../../src/api/types.ts'

/** The id of the story that alone has this title, in any case; undefined where none has it, or several. */
export function storyNamed(stories: readonly Pick<StoryLine, 'id' | 'title'>[], name: string): string | undefined {
  const folded = (title: string) => title.trim().toLowerCase()
  const exact = stories.filter(({ title }) => title === name)
  const fitting = exact.length > 0 ? exact : stories.filter(({ title }) => folded(title) === folded(name))
  return fitting.length === 1 ? fitting[0]!.id : undefined
}
