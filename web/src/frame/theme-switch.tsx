import { useState } from 'react'
import { chooseTheme, chosenTheme, type Theme } from './theme.ts'

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const words: Readonly<Record<Theme, string>> = { system: 'auto', light: 'light', dark: 'dark' }

/** One button that goes round: as the system has it, light, dark. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme)
  const change = () => {
    chooseTheme(next[theme])
    setTheme(next[theme])
  }
  return (
    <button
      type="button"
      className="meta link min-h-8 px-1"
      onClick={change}
      title="light, dark, or as the system has it"
    >
      Colours: {words[theme]}
    </button>
  )
}
