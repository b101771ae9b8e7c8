/**
 * A quotation: its opening mark at token `open`, its last token (the closing mark, where there is one) before `to`. `whole` where it
 * is somebody's sentence rather than a few quoted words in the report's own.
 */
export interface Quote {
  readonly open: number
  readonly to: number
  /** False where the paragraph ends before the quotation does: the next paragraph goes on. */
  readonly closed: boolean
  readonly whole: boolean
}

const marks: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  "''": "''",
  '``': "''",
  '«': '»',
  '„': '“',
  '‘': '’',
  "'": "'",
}

const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '«', "''", '``'])

/** Pairs the quotation marks of one paragraph; marks inside a quotation of another kind are left alone. */
export function findQuotes(
  words: readonly string[],
  start: Uint32Array,
  end: Uint32Array,
  { from, to }: { from: number; to: number },
): Quote[] {
  const found: Quote[] = []
  const double = hasDouble(words, from, to)
  let open = -1
  for (let i = from; i < to; i++) {
    const word = words[i] as string
    if (open < 0) {
      if (!(word in marks) || (double && (word === '‘' || word === "'"))) continue
      const before = i > from && end[i - 1] === start[i]
      const after = i + 1 < to && end[i] === start[i + 1]
      // A straight mark that touches the word before it and not the one after closes nothing that is open.
      if ((word === '"' || word === "'") && before && !after && /[\p{L}\p{N}]$/u.test(words[i - 1] ?? '')) continue
      if (word === "'" && (before || !after)) continue
      open = i
    } else if (opensAgain(words[open] as string, word, i)) {
      // Opened again without closing: the first one ran to here.
      found.push(quote(open, i, false))
      open = i
    } else if (closes(words[open] as string, word, i)) {
      found.push(quote(open, i + 1, true))
      open = -1
    }
  }
  if (open >= 0 && words[open] !== "'" && words[open] !== '‘') found.push(quote(open, to, false))
  return found

  /** Each paragraph of a long quotation opens anew; so do its sentences where a page has run them together: '… we leave. "We …'. */
  function opensAgain(mark: string, word: string, i: number): boolean {
    if (mark === '“') return word === '“'
    if (mark !== '"' || word !== '"' || end[i - 1] === start[i] || end[i] !== start[i + 1]) return false
    return /^[.?!…:,'’”]$/.test(words[i - 1] as string) && /^[\p{Lu}'‘[]/u.test(words[i + 1] ?? '')
  }

  function closes(mark: string, word: string, i: number): boolean {
    if (mark === '“') return word === '”' || (word === '"' && end[i - 1] === start[i])
    if (mark === '"') return word === '"' || word === '”'
    // German closes „so“, Polish „so”, and typewriters „so".
    if (mark === '„') return word === '“' || word === '”' || (word === '"' && end[i - 1] === start[i])
    if (mark === "'" || mark === '‘') {
      const after = i + 1 < to && end[i] === start[i + 1] && /^[\p{L}\p{N}]/u.test(words[i + 1] ?? '')
      return (word === marks[mark] || (mark === '‘' && word === "'")) && end[i - 1] === start[i] && !after
    }
    return word === marks[mark]
  }

  function quote(openAt: number, endAt: number, closed: boolean): Quote {
    return { open: openAt, to: endAt, closed, whole: isWhole(openAt, endAt, closed) }
  }

  function isWhole(openAt: number, endAt: number, closed: boolean): boolean {
    const inner = endAt - openAt - (closed ? 2 : 1)
    if (inner < 1) return false
    const before = openAt > from ? (words[openAt - 1] as string) : ''
    const last = words[closed ? endAt - 2 : endAt - 1] as string
    const next = endAt < to ? (words[endAt] as string) : ''
    const capital = /^[\p{Lu}\p{N}#@$.…[]/u.test(words[openAt + 1] ?? '')
    const stopped = /^[,.?!…]+$|^[—–-]+$/.test(last) || next === ','
    if (!closed) return true
    // In these marks the full stop stands outside: 'сказав: «Ні».'
    if (before === ':' && capital && /^[«„]$/.test(words[openAt] as string)) return true
    if (openAt === from || /^[.!?:”"]$/.test(before) || before === "''") {
      if (before === ':' || openAt === from) return stopped || inner > 6 || (next === '' && inner > 2)
      return stopped || inner > 6
    }
    if (before === ',') return stopped ? capital || inner > 4 : capital && inner > 4
    if (before === '—' || before === '–' || before === '--' || before === '-') return stopped && capital
    return capital && stopped && inner > 3
  }
}

function hasDouble(words: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doubles.has(words[i] as string)) return true
  return false
}
