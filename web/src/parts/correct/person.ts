const key = 'readout.person'

/** The name that judgements from this browser carry; '' where nobody has ruled here yet. */
export const personHere = (): string => localStorage.getItem(key) ?? ''

export const callMe = (person: string) => localStorage.setItem(key, person.trim())
