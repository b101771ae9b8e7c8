/**
 * Where the keyboard was in a room, so that it can go back there: what was ruled off the record takes its button with it. Called
 * before, it gives a function to call when the room is drawn anew; that does nothing where the focus has a place.
 */
export function stayNear(opener: Element | null): () => void {
  const lines = () => [...document.querySelectorAll<HTMLElement>('main [data-line]')]
  const before = opener
    ? lines().filter((l) => l.compareDocumentPosition(opener) & Node.DOCUMENT_POSITION_FOLLOWING)
    : []
  const place = Math.max(0, before.length - 1)
  return () => {
    // The room is drawn anew a little after its answer came; how much later is not told.
    for (const wait of [50, 250, 1000])
      setTimeout(() => {
        if (document.activeElement && document.activeElement !== document.body) return
        const now = lines()
        const line = now[Math.min(place, now.length - 1)] ?? document.querySelector<HTMLElement>('main')
        line?.focus({ preventScroll: true })
      }, wait)
  }
}
