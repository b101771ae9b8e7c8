/** A text on one line, cut between words so that it is at most `most` characters, the cut shown by an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut
    .slice(0, space > most / 2 ? space : undefined)
    .replace(/[\s,;:.]+$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')}…`
}

/** Breaks one line of text into lines of at most `width` characters, at spaces, the later ones set in by `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}
