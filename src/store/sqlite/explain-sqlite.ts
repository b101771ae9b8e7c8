import { ReadoutError } from '../../record/readout-error.ts'

type Explanation = readonly [code: RegExp, says: string, hint: string]

const explanations: readonly Explanation[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'is locked: another process is writing to it', 'wait until it is done, then try again'],
  [/^SQLITE_FULL/, 'cannot grow: the disk is full', 'free some space and read again: nothing that was read is lost'],
  [/^SQLITE_READONLY/, 'is read-only', 'allow writing to the folder and its files, or give another store with --store'],
  [/^SQLITE_(PERM|AUTH)/, 'may not be used: no permission', 'allow reading and writing the folder and its files'],
  [/^SQLITE_CANTOPEN/, 'cannot be opened', 'see that the folder and its files may be read and written'],
  [
    /^SQLITE_NOTADB/,
    'is not a store of Readout: its readout.db is no SQLite database',
    'give another folder with --store',
  ],
  [/^SQLITE_CORRUPT/, 'is damaged', 'move readout.db away and read the pages again, or restore a copy'],
  [
    /^SQLITE_IOERR/,
    'cannot be read or written: the disk reports an error',
    'see that the disk is there, sound and not full',
  ],
]

/** libsql gives a code on every error but that of opening, where the number stands at the end of its message. */
const opening: Readonly<Record<string, string>> = { 8: 'SQLITE_READONLY', 14: 'SQLITE_CANTOPEN', 23: 'SQLITE_AUTH' }

const primary: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** The primary code of an error of SQLite ('SQLITE_READONLY'), or '' where it is none. */
function codeOf(error: Error): string {
  const number = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1]
  const named =
    'code' in error ? String(error.code) : number === undefined ? '' : (opening[number] ?? 'SQLITE_CANTOPEN')
  const extended = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(named)?.[1]
  // libsql does not name the extended codes: their low byte is the code that they extend.
  return extended === undefined ? named : (primary[Number(extended) & 255] ?? named)
}

/** True where a database, its folder or its disk is read-only. */
export const isReadOnly = (error: unknown): boolean => error instanceof Error && /^SQLITE_READONLY/.test(codeOf(error))

/** Says what an error of SQLite means for the store `where`, and what to do; other errors come back as they are. */
export function explainSqlite(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof ReadoutError) return error
  const code = codeOf(error)
  const found = explanations.find(([pattern]) => pattern.test(code))
  if (!found) return error
  const [, says, hint] = found
  return new ReadoutError(`the store "${where}" ${says}`, hint, { cause: error })
}
