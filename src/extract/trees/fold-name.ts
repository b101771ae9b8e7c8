/** A name to be compared: in lower case, without an article, a possessive ending and signs. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
