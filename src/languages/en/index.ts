import type { Language } from '../language.ts'
import { dates } from './dates/index.ts'
import { events } from './events/index.ts'
import { names } from './names/index.ts'
import { page } from './page.ts'
import { sides } from './people/sides.ts'
import { positions } from './positions/index.ts'
import { reporting } from './reporting/index.ts'
import { segmentation } from './segmentation.ts'
import { terms } from './terms/index.ts'
import { trees } from './trees.ts'

const model = (name: string) => new URL(`./models/${name}.model`, import.meta.url)

export const english: Language = {
  code: 'en',
  name: 'English',
  segmentation,
  page,
  reporting,
  trees,
  dates,
  events,
  positions,
  terms,
  sides,
  names,
  models: {
    sentences: model('sentences'),
    tagger: model('tagger'),
    lemmas: model('lemmas'),
    parser: model('parser'),
    names: model('names'),
    attributions: model('attributions'),
  },
}
