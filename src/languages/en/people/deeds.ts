import type { DeedWords } from '../../deed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const deeds: DeedWords = {
  going: set('visit leave enter reach tour flee cross quit exit join approach surround bomb border circle'),
  parting: set('with against by alongside versus'),
  done: set(`
    pressure sanction attack aid assistance ultimatum message warning support threat concession demand talk negotiation agreement deal
    treaty pact war conflict dialogue meeting contact tie relation proposal offer letter call ceasefire truce tension dispute independence`),
  onto: set('on to from between among for toward towards'),
  asking: set('call prevail lean'),
  puts: set('appoint name tap choose pick nominate serve hire elect install select act work'),
  serving: set('serve act work'),
  makes: set('make name appoint elect'),
}
