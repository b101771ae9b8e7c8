import { languages } from '../../languages/index.ts'
import type { Actor } from '../../record/finding.ts'
import type { Report } from '../../record/report.ts'

/** Behind a name: '(R-Ohio)', ', D-N.Y.,'. */
const mark = /^(?:,| \(|, \() ?(\p{Lu})[-–]\p{Lu}/u

/** The faction that a letter behind a lawmaker's name tells, wherever a report gives one: 'faction|republicans'. */
export function marksOf(reports: readonly Report[]): (actor: Actor) => string | undefined {
  const texts = new Map(reports.map((report) => [report.id, report]))
  return ({ mentions }) => {
    for (const { report, end } of mentions) {
      const { text, language } = texts.get(report) ?? {}
      const letter = text ? mark.exec(text.slice(end, end + 12))?.[1] : undefined
      const faction = letter && language ? languages.get(language)?.sides?.marks.get(letter.toLowerCase()) : undefined
      if (faction) return `faction|${faction}`
    }
    return undefined
  }
}
