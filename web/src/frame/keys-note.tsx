import { useState } from 'react'
import { keysAreOn, turnKeys } from '../data/keys.ts'
import { useLineKeys } from './use-line-keys.ts'

/** At the foot of every room: which keys do what, and a way to turn them off. */
export function KeysNote() {
  const [isOn, setOn] = useState(keysAreOn)
  useLineKeys(isOn)
  const turn = () => {
    turnKeys(!isOn)
    setOn(!isOn)
  }
  return (
    <footer className="screen-only meta mx-auto hidden max-w-6xl px-4 pb-6 sm:px-6 md:block">
      <p className="border-t border-rule pt-2">
        {isOn ? (
          <>
            Keys: <Key>j</Key> next line, <Key>k</Key> line before, <Key>Enter</Key> opens it, <Key>Esc</Key> closes it,{' '}
            <Key>/</Key> searches.{' '}
          </>
        ) : (
          'Keys are off. '
        )}
        <button type="button" className="link" onClick={turn}>
          {isOn ? 'Turn off' : 'Turn on'}
        </button>
      </p>
    </footer>
  )
}

const Key = ({ children }: { readonly children: string }) => (
  <kbd className="rounded-xs border border-rule-strong px-1 font-sans text-ink">{children}</kbd>
)
