import { languages } from '../../languages/index.ts'

/** The words of all languages that we know: what language a page is in, its markup does not reliably tell. */
const known = [...languages.values()].map((language) => language.page)

const furniture = known.flatMap((words) => words.furniture)

/** Why a line is furniture by its words, 'advertisement', or undefined. */
export function furnitureReason(line: string): string | undefined {
  return furniture.find(({ pattern }) => pattern.test(line))?.reason
}

/** Whether a line speaks to those whom the page does not show its article. */
export const isWall = (line: string) => known.some((words) => words.wall.test(line))

/** Whether a text speaks to a reader whose browser runs no scripts. */
export const needsScripts = (text: string) => known.some((words) => words.needsScripts.test(text))
