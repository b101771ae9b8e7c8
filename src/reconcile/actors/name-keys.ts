import { kept } from '../../languages/kept.ts'
import { romanised } from '../../languages/romanised.ts'

/** A name's letters and digits in lower case, without accents, article and possessive. */
export const fold = kept((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** A person's name without the initials in its middle: 'Ana B. Lind' and 'Ana Lind' are one name. */
export const personal = kept((name) =>
  fold(name)
    .split(' ')
    .filter((word, i, all) => i === 0 || i === all.length - 1 || word.length > 1)
    .join(' '),
)

/** What all spellings of a surname share: 'ana lindskyy' and 'lindsky' have one. Its argument is folded. */
export const surnameKey = kept((folded) => romanised(folded.slice(folded.lastIndexOf(' ') + 1)))

/** A body's name without full stops, and with 'U.S.' as 'us'. */
export const bodily = kept((name) => fold(name.replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')))
