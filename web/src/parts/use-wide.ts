import { useSyncExternalStore } from 'react'

/** A hook that tells whether a media query holds, now and whenever that changes. */
function whether(query: string): () => boolean {
  const media = matchMedia(query)
  const listen = (tell: () => void) => {
    media.addEventListener('change', tell)
    return () => media.removeEventListener('change', tell)
  }
  return () => useSyncExternalStore(listen, () => media.matches)
}

/** Whether the screen is wider than a phone's, for what has to be built differently there and not only set narrower. */
export const useWide = whether('(min-width: 48rem)')

/** Whether the page is being printed: what is drawn only where it is in sight is drawn in full on paper. */
export const usePrinted = whether('print')
