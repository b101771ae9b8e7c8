import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Document } from '../document.ts'

/** What is known of a report's language; of one without a folder nothing. */
export const languageOf = ({ report }: Pick<Document, 'report'>): Partial<Language> =>
  languages.get(report.language ?? '') ?? {}
