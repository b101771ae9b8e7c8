/** Words that begin a line: 'Meeting' of 'meeting'. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
