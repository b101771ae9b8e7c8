import type { Role } from '../../record/finding.ts'

/**
 * The state of a bare office ('President') as the titles of the same person that name one tell it: 'Lorvian president'. One report alone may have taken
 * him for another's.
 */
export function withOwnState(roles: readonly Role[]): readonly Role[] {
  return roles.map((role) => {
    if (role.of === null || role.title.includes(' ')) return role
    const noun = role.title.toLowerCase()
    const fuller = roles.filter(({ title, of }) => of !== null && title.includes(' ') && title.toLowerCase().split(' ').includes(noun)) // biome-ignore format: one line
    const told = new Set(fuller.map(({ of }) => of))
    return told.size === 1 && !told.has(role.of) ? { ...role, of: [...told][0] as string } : role
  })
}
