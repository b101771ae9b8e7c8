import type { TreeWords } from '../tree-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const trees: TreeWords = {
  moments: set('end start beginning middle close time deadline'),
  takes: set('take'),
  taken: set('second minute hour day week month year decade generation time while effort courage patience'),
  asks: set(
    'call urge ask appeal press pressure push order tell beg implore exhort plead instruct invite encourage warn force compel pressurise pressurize',
  ),
  tasks: set(
    `ability agreement attempt authority bid campaign capacity chance decision deadline desire duty effort failure freedom goal idea intention invitation mandate means need
    obligation deal effort offer opportunity order permission plan power promise proposal readiness refusal request resolve responsibility right struggle time vow way will willingness work`,
  ),
  quantities:
    set(`one ones some many most several few all both half member members dozen dozens hundred hundreds thousand thousands
    majority majorities number numbers group groups pair pairs`),
}
