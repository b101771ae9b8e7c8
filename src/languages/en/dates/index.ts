import type { DateWords } from '../../dates.ts'
import { readDates } from './read-dates.ts'
import { zones } from './zones.ts'

export const dates: DateWords = { read: readDates, zones }
