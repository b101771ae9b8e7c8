import type { Document, Stretch } from '../document.ts'
import { addRoles, type Player } from './cast.ts'

/**
 * Notes what an apposition says of somebody: 'Jan Lund, a spokesman for the port,' and 'a spokesman for the port, Jan Lund,'. `main` is where
 * the source's first comma stands.
 */
export function rolesAround(document: Document, source: Stretch, main: number, player: Player, name: Stretch): void {
  if (name.from < main && main < source.to && document.tags[main] === 'COMMA')
    addRoles(document, player, { from: main + 1, to: source.to })
  else if (name.from >= main && main > source.from) addRoles(document, player, { from: source.from, to: main })
}
