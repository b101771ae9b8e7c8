import type { Language } from '../language.ts'
import { page } from './page.ts'
import { declined } from './people/declined.ts'
import { reporting } from './reporting/index.ts'
import { segmentation } from './segmentation.ts'

const model = (name: string) => new URL(`./models/${name}.model`, import.meta.url)

export const russian: Language = {
  code: 'ru',
  name: 'Russian',
  segmentation,
  page,
  reporting,
  models: { tagger: model('tagger'), lemmas: model('lemmas') },
  nameLists: { ...reporting, nameForms: declined([...reporting.givenNames.keys()].join(' ')) },
}
