const key = 'readout.keys'

/** Whether single keys (j, k, /) do something in this browser: who dictates or uses their own may turn them off. */
export const keysAreOn = (): boolean => localStorage.getItem(key) !== 'off'

export const turnKeys = (on: boolean) => (on ? localStorage.removeItem(key) : localStorage.setItem(key, 'off'))
