import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ReadoutError } from '../../record/readout-error.ts'

/** Makes the store's folder where it is missing. Its parent must be there: a slip of the pen makes no tree of folders. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    const parent = await stat(dirname(folder)).catch(() => undefined)
    throw explainFolder(code === 'ENOENT' && parent ? 'NOWHERE' : code, folder, error)
  }
}

function explainFolder(code: string, folder: string, cause: unknown): unknown {
  const failed = (says: string, hint: string) =>
    new ReadoutError(`the store "${folder}" cannot be made: ${says}`, hint, { cause })
  switch (code) {
    case 'ENOENT':
      return failed(`there is no folder "${dirname(folder)}"`, 'make that folder first, or give another with --store')
    // Its parent is there, and yet no folder can be: /proc and its like.
    case 'NOWHERE':
      return failed(`the system lets nobody make a folder in "${dirname(folder)}"`, 'give another folder with --store')
    case 'EEXIST':
    case 'ENOTDIR':
      return failed('a file is in its place', 'give a folder with --store')
    case 'EACCES':
    case 'EPERM':
      return failed('no permission', `allow writing to "${dirname(folder)}", or give another folder with --store`)
    case 'EROFS':
      return failed('the disk is read-only', 'give another folder with --store')
    case 'ENOSPC':
      return failed('the disk is full', 'free some space')
    default:
      return cause
  }
}
