import { useSyncExternalStore } from 'react'

const wide = matchMedia('(min-width: 48rem)')
const listen = (tell: () => void) => {
  wide.addEventListener('change', tell)
  return () => wide.removeEventListener('change', tell)
}

/** Whether the screen is wider than a phone's, for what has to be built differently there and not only set narrower. */
export const useWide = (): boolean => useSyncExternalStore(listen, () => wide.matches)
