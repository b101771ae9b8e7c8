import type { Language } from '../language.ts'
import { page } from './page.ts'
import { reporting } from './reporting/index.ts'
import { segmentation } from './segmentation.ts'

export const english: Language = { code: 'en', name: 'English', segmentation, page, reporting }
