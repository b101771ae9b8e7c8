import type { Span } from '../../record/passage.ts'

/** One line of a text that is not blank, without the space around it. */
export interface Line extends Span {
  /** The trimmed line. */
  readonly text: string
  /** Its words, with the marks that stand on them: ['Story', 'continues', 'below']. */
  readonly words: readonly string[]
  /** Blank lines above it, 0 for a line that follows directly on another. */
  readonly gap: number
}

/** The lines of a text that are not blank, with where they stand. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let at = 0
  while (at <= text.length) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const raw = text.slice(at, end)
    const trimmed = raw.trim()
    if (trimmed === '') gap++
    else {
      const start = at + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, words: trimmed.split(/\s+/), gap })
      gap = 0
    }
    at = end + 1
  }
  return lines
}

/** Whether a line ends as a sentence does: a stop, perhaps closed by quotation marks or brackets. */
export function endsAsSentence(line: string): boolean {
  const end = line.slice(-60)
  return /(?:[.!?…。！？][\s"'”’»)\]]*|[”"»])$/u.test(end) && !/\b\p{Lu}\.?[/|]\s*\S+$/u.test(end)
}

/** Whether every longer word starts with a capital, as in "What Is Known About the Plan". */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => /^\p{L}{4,}/u.test(w))
  return long.length >= 2 && long.every((w) => /^\p{Lu}/u.test(w))
}
