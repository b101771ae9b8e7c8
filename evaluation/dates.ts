/**
 * Time expressions against Recognizers-Text's English specifications: a case counts where every expression that it wants is
 * found, in its place and with its value, both leaning back and leaning forward. `npx tsx evaluation/dates.ts --data FOLDER`
 * prints the figures of each file in two halves: the first was looked at when the grammar was written, the second never.
 * `--errors` prints what goes wrong in the first half.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type DateExpression, findDates } from '../src/analyze/dates/find-dates.ts'
import { dates } from '../src/languages/en/dates/index.ts'
import { allowed, bare, beside, type Case, outsideFiles, reasonOf, same } from './recognizers.ts'

interface Verdict {
  readonly right: boolean
  readonly exact: boolean
  readonly said: string
}

/** What the specifications would call it: "in three years" is a date to them, "2016" a period. */
function kindOf({ kind, precision, certainty }: DateExpression): string {
  if (kind !== 'date') return kind === 'period' && precision === null ? 'timeperiod' : kind
  return precision === 'day' || precision === null || certainty === 'approximate'
    ? 'date'
    : precision === 'part'
      ? 'datetimeperiod'
      : 'dateperiod'
}

/** What a file asks for, told by its name; files of merged results ask for everything. */
const kinds: readonly (readonly [file: RegExp, kind: RegExp])[] = [
  [/^DateTimePeriod/, /period/],
  [/^DateTime/, /datetime/],
  [/^DatePeriod/, /^(?:date)?period/],
  [/^Date|^Holiday/, /^date$/],
  [/^TimePeriod/, /^timeperiod|^time$/],
  [/^Time/, /^time$/],
  [/^Duration/, /duration/],
  [/^Set/, /set/],
]

function judge(one: Case, mixed: boolean, kind: RegExp): Verdict {
  const reference = one.Context?.ReferenceDateTime?.slice(0, 19) ?? '2016-11-07T00:00:00'
  const read = (lean: 'past' | 'future' | undefined) => findDates(one.Input, dates, { reference, lean })
  const [back, ahead, plain] = [read('past'), read('future'), read(undefined)]
  const text = ({ start, end }: DateExpression) => one.Input.slice(start, end)
  let exact = true
  const missing: string[] = []
  for (const wanted of one.Results) {
    const at = plain.findIndex((found) => bare(text(found)) === bare(wanted.Text))
    const found = plain[at]
    if (!found) {
      missing.push(`no [${wanted.Text}]`)
      continue
    }
    exact &&= text(found).toLowerCase() === wanted.Text.toLowerCase()
    const { all, timex, mod } = allowed(wanted)
    if (all.length === 0) continue
    const fits = (of: DateExpression | undefined) =>
      all.findIndex((values) => of !== undefined && same(of, values, values.timex ?? timex, values.Mod ?? mod))
    const twin = (list: readonly DateExpression[]) =>
      list.find(({ start, end }) => start === found.start && end === found.end)
    const either = all.some((values) => JSON.stringify(values) !== JSON.stringify(all[0]))
    // Two values are one behind and one ahead: both must come out, by the lean.
    const good = either
      ? fits(twin(back)) >= 0 &&
        fits(twin(ahead)) >= 0 &&
        (fits(twin(back)) !== fits(twin(ahead)) || !found.edtf || found.certainty === 'uncertain')
      : fits(found) >= 0
    if (!good)
      missing.push(
        `[${wanted.Text}] wants ${JSON.stringify(all)} ${timex}, has ${twin(back)?.edtf ?? found.time ?? found.duration ?? JSON.stringify(found.set)} and ${twin(ahead)?.edtf}`,
      )
  }
  const extra =
    mixed || one.Results.length === 0
      ? plain.filter(
          (found) =>
            (mixed || kind.test(kindOf(found))) && !one.Results.some(({ Text }) => bare(Text) === bare(text(found))),
        )
      : []
  return {
    right: missing.length === 0 && extra.length === 0,
    exact: exact && missing.length === 0 && extra.length === 0,
    said: [...missing, ...extra.map((found) => `too much: [${text(found)}]`)].join('; '),
  }
}

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared')
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(shared, 'data') },
    errors: { type: 'boolean' },
  },
})
const archive = join(values.data, 'dates', 'recognizers-datetime-english.tar.gz')

/** The half that was looked at, told by the input alone: one input stands in several files. */
const lookedAt = (input: string) => createHash('sha256').update(input.trim().toLowerCase()).digest()[0]! % 2 === 0
const percent = (right: number, all: number) => (all ? ((100 * right) / all).toFixed(1) : '–').padStart(6)

if (!existsSync(archive)) console.error(`dates: skipped, ${archive} is not here`)
else {
  const folder = mkdtempSync(join(tmpdir(), 'readout-dates-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder])
    const at = join(folder, 'recognizers-datetime-english')
    const leftOut = new Map<string, [seen: number, unseen: number]>()
    const sums = { goal: [0, 0, 0, 0, 0, 0], beside: [0, 0, 0, 0, 0, 0] }
    const row = (name: string, [n1, r1, e1, n2, r2, e2]: readonly number[]) =>
      console.log(
        `${name.padEnd(32)} ${String(n1).padStart(5)} ${percent(r1!, n1!)} ${percent(e1!, n1!)} ${String(n2).padStart(6)} ${percent(r2!, n2!)} ${percent(e2!, n2!)}`,
      )
    console.log(`${'file'.padEnd(32)}  seen  right  exact unseen  right  exact`)
    for (const file of readdirSync(at)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      const name = file.slice(0, -5)
      const cases = JSON.parse(readFileSync(join(at, file), 'utf8').replace(/^\uFEFF/, '')) as Case[]
      const counts = [0, 0, 0, 0, 0, 0]
      const mixed = /^Merged|^DateTimeModel/.test(name)
      for (const one of cases) {
        const reason = outsideFiles[name] ?? reasonOf(one)
        if (reason) {
          const counts = leftOut.get(reason) ?? [0, 0]
          counts[lookedAt(one.Input) ? 0 : 1]++
          leftOut.set(reason, counts)
          continue
        }
        const verdict = judge(one, mixed, kinds.find(([file]) => file.test(name))?.[1] ?? /./)
        const half = lookedAt(one.Input) ? 0 : 3
        counts[half]!++
        if (verdict.right) counts[half + 1]!++
        if (verdict.exact) counts[half + 2]!++
        if (values.errors && half === 0 && !verdict.right) console.log(`  ${one.Input} | ${verdict.said}`)
      }
      if (counts[0]! + counts[3]! === 0) continue
      const sum = beside.has(name) ? sums.beside : sums.goal
      for (let i = 0; i < 6; i++) sum[i]! += counts[i]!
      row(name, counts)
    }
    row('dates, periods, durations, sets', sums.goal)
    row('times of day alone', sums.beside)
    console.log(
      '\nright: span without small words at its ends, and value; exact: the span to the letter too\nleft out:',
    )
    for (const [reason, [seen, unseen]] of leftOut)
      console.log(`${String(seen).padStart(5)} seen ${String(unseen).padStart(4)} unseen: ${reason}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
