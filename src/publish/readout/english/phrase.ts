/** Words that leave a phrase open: nothing is cut after them. */
const open =
  /(?:^|\s)(?:the|an?|of|in|to|and|or|nor|but|that|with|by|for|from|which|what|who|whose|whom|as|at|on|its|their|his|her|our|my|your|this|these|those|into|over|under|about|than|if|when|while|where|because|after|before|until|unless|not|no|be|is|are|was|were|been|has|have|had|will|would|shall|should|can|could|may|might|must|more|most|less|some|any|all|each|every|cubic|square|about|around|nearly|almost|least|only|also|very|both|either|between|among|including|[\d.,]+|[$€£]\S+)$/iu

/** Where a phrase may end: before a mark, or before a word that begins another. */
const ends =
  /(?=[,;:]\s|\s[–—-]\s|—)|(?=\s(?:and|or|but|that|which|who|while|whereas|because|as|if|when|unless|until|once|in|on|at|for|with|by|from|after|before|to|into|over|under|through|during|without)\s)/gu

/** A text on one line, at most `most` characters: whole sentences of it if they are a good part, else whole phrases and an ellipsis. */
export function cutAtPhrase(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const room = line.slice(0, most)
  const sentence = [...room.matchAll(/(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|No|vs))[.!?][”’]?(?=\s\p{Lu})/gu)].at(
    -1,
  )
  if (sentence && sentence.index > most * 0.4) return room.slice(0, sentence.index + sentence[0].length)
  const places = [...line.matchAll(ends)].map((m) => m.index).filter((at) => at <= most - 1)
  const marks = places.filter((at) => at > most * 0.6 && /[,;:—]/u.test(line[at]!))
  const cuts = [...marks.reverse(), ...places.reverse()].filter(
    (at) => at > most * 0.3 && !open.test(line.slice(0, at)),
  )
  let words = line.slice(0, cuts[0] ?? room.lastIndexOf(' ', most - 2))
  while (open.test(words) && words.includes(' ')) words = words.slice(0, words.lastIndexOf(' '))
  return `${closed(words.replace(/[\s,;:–—.-]+$/u, ''))}…`
}

/** Inner marks whose other half was cut away are left out. */
function closed(words: string): string {
  const count = (mark: string) => words.split(mark).length - 1
  const at = words.lastIndexOf('‘')
  const isOpen = at >= 0 && !/’(?!\p{L})/u.test(words.slice(at))
  const brackets = count('(') > count(')') ? words.lastIndexOf('(') : -1
  const shut = isOpen ? words.slice(0, at) + words.slice(at + 1) : words
  return brackets > 0 ? shut.slice(0, shut.lastIndexOf('(')).trimEnd() : shut
}
