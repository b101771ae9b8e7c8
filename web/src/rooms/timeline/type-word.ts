/** An event's type in a word: 'other:arrest' is "arrest". */
export const typeWord = (type: string) => type.replace(/^other:/u, '')
