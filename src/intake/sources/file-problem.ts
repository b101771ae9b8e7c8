import type { Problem } from '../../record/problem.ts'

/** Says in plain words why a file or folder could not be read: an error of `node:fs` as a problem. Other errors are thrown on. */
export function fileProblem(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [reason, detail] = known(code) ?? []
  if (!reason || !detail) throw error
  return { reason, detail, address: path }
}

function known(code: string): readonly [Problem['reason'], string] | undefined {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ERR_INVALID_ARG_VALUE':
      return ['missing', 'there is no such file or folder']
    case 'EACCES':
    case 'EPERM':
      return ['no-permission', 'you may not read it']
    case 'ELOOP':
      return ['unreadable', 'its links lead round in a circle']
    case 'ENAMETOOLONG':
      return ['unreadable', 'its name is too long']
    case 'EMFILE':
    case 'ENFILE':
      return ['unreadable', 'too many files are open on this machine']
    default:
      return /^E[A-Z0-9]+$/.test(code) ? ['unreadable', `the system could not read it (${code})`] : undefined
  }
}
