import { useEffect } from 'react'

/** Calls `close` when Escape is pressed. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => event.key === 'Escape' && close()
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [close])
}
