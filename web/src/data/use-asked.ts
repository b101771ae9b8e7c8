import { useNavigate, useSearch } from '@tanstack/react-router'

type Asked = Readonly<Record<string, string | undefined>>

/**
 * What the address asks for behind its question mark, and a way to change it: `change({ issue: 'sanctions' })`. So every
 * filter can be shared, and the browser's "back" leaves the room, not the filter. `undefined` takes a word away.
 */
export function useAsked(): readonly [Asked, (changes: Asked) => void] {
  const asked: Asked = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (changes: Asked) =>
    void navigate({
      to: '.',
      search: ((before: Asked) => ({ ...before, ...changes })) as never,
      replace: true,
      resetScroll: false,
    })
  return [asked, change]
}
