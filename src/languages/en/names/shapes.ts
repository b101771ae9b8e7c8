import type { NameShapes } from '../../name-shapes.ts'

export const shapes: NameShapes = {
  people: /(?:an|ish|ese)$/,
  surePeople: /(?:ish|ese|ian|ean)$/,
  added: ['n', 'an', 'ian', 'ese', 'i', 'ish', 'er'],
  common: /(?:[^su]s|tion|sion|ment|ness|ance|ence|wal|ing)$/,
  held: /-(?:led|backed|based|born|run|style|held|brokered|controlled|ruled|occupied|era)$/,
  doing: /ing$/,
}
