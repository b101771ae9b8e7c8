import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { formats } from '../publish/index.ts'
import { version } from '../publish/verify/version.ts'
import { ReadoutError } from '../record/readout-error.ts'
import { defaultStore } from './default-store.ts'
import { exit } from './exit.ts'
import type { Terminal } from './terminal.ts'

const store = () =>
  new Option('--store <place>', 'a folder, or postgres://…').default(defaultStore(), 'READOUT_STORE, or ~/.readout')
const port = () =>
  new Option('--port <number>', 'port to serve on').default(4646).argParser((value) => {
    const number = Number(value)
    if (!/^\d+$/u.test(value) || number > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535')
    return number
  })
const allowPrivate = () => new Option('--allow-private', 'also read addresses of this machine and of private networks')

/** An unset "$DIR" arrives as an empty word; read as a path it would be this folder. */
const place = (value: string, before: string[] | undefined) => {
  if (value.trim() === '') throw new InvalidArgumentError('an empty word is no place to read from')
  return [...(before ?? []), value]
}

/** An unset "$FILE" is not standard output either. */
const file = (value: string) => {
  if (value.trim() === '') throw new InvalidArgumentError('an empty word is no file')
  return value
}

const asOf = () =>
  new Option('--as-of <time>', 'what was known then, by the time of reports: 2031-04-02, or "2031-04-02 18:00"')

/** One of the views of `show`; two at once would leave one unseen. */
const view = (flag: string, description: string) =>
  new Option(flag, description).conflicts(views.filter((name) => flag !== `--${name}`))
const views = ['said', 'origins', 'timeline', 'actors', 'conflicts', 'terms']

const linksAreNotFollowed =
  '\nOf a folder, its .txt and .html files are read and those of the folders in it. A link that lies in a folder is not\nfollowed; one given by name is.'

/** '2031-04-02' is taken as lastMomentOf takes it: a day that was known is over. */
const sinceTimes =
  '\nTimes are those of the reports. A day is meant whole: --since 2031-04-02 shows what came after the end of that day;\nfor that day too, give the one before. Without a zone a time is UTC: "2031-04-02 18:00+02:00" has one.'

const exitCodes =
  '\nExit codes: 0 done; 1 the set-up is wrong; 2 the command line is wrong; 3 some pages could not be read; 4 an exported file does not hold; 5 it could not be checked in full; 130 stopped by Ctrl-C'

/** The command line. Each command's code is loaded when it is called: `readout list` need not wait for what reads pages. */
function commandLine(terminal: Terminal, end: (code: number) => void): Command {
  const program = new Command('readout')
    .description(
      'Keeps the record of a negotiation from all that was reported about it, every line traced to exact words.',
    )
    .version(version)
    .showHelpAfterError('(readout --help says how)')
    .addHelpText('after', exitCodes)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.remark(text.trimEnd()),
    })

  program
    .command('read')
    .description('read pages into a story: files, folders, http(s) addresses, or - for standard input')
    .argument('<what...>', 'PATH, FOLDER, URL or -', place)
    .option(
      '--story <name>',
      'the story they belong to (default: the folder’s name, else the only story there is, else "story")',
    )
    .addOption(store())
    .addOption(allowPrivate())
    .option('--quiet', 'say only what could not be read')
    .addHelpText('after', linksAreNotFollowed)
    .action(async (what, options) => end(await (await import('./read.ts')).read(what, options, terminal)))

  program
    .command('list')
    .description('list the stories, or the reports of one')
    .argument('[story]')
    .addOption(store())
    .option('--json', 'as JSON')
    .action(async (name, options) => (await import('./list.ts')).list(name, options, terminal))

  program
    .command('show')
    .description('show a story’s readout: what is on the table, where the sides stand, what happened, who says what')
    .argument('[story]')
    .addOption(store())
    .addOption(asOf())
    .addOption(view('--said', 'its reports, and all who said what'))
    .addOption(view('--origins', 'on how many origins each thing said rests, and how it came to each report'))
    .addOption(view('--timeline', 'who met whom, when and where, by time'))
    .addOption(view('--actors', 'who is who: names, roles, and why names were taken for one'))
    .addOption(view('--conflicts', 'where accounts differ, both passages side by side'))
    .addOption(view('--terms', 'the term sheet: each term, and where each side stands on it'))
    .option('--all', 'everything, not the first of it')
    .action(async (name, options) => (await import('./show.ts')).show(name, options, terminal))

  program
    .command('export')
    .description('write a story’s record to a file or to standard output')
    .argument('[story]')
    .addOption(store())
    .addOption(asOf())
    .option('--all', 'the whole readout, not two screens of it')
    .addOption(
      new Option('--format <format>', formats.map((f) => `${f.name}: ${f.describe}`).join('; '))
        .choices(formats.map((f) => f.name))
        .default('json'),
    )
    .option('-o, --output <file>', 'file to write', file)
    .action(async (name, options) => (await import('./export.ts')).exportStory(name, options, terminal))

  program
    .command('verify')
    .description('check an exported readout: every reference against the texts, every sentence against the record')
    .argument('<file>', 'what "readout export" wrote: Markdown, HTML or JSON; - for standard input')
    .addOption(store())
    .option('--again', 'also read the texts in it anew, and compare all that is found')
    .action(async (file, options) => end(await (await import('./verify.ts')).verify(file, options, terminal)))

  program
    .command('changes')
    .description('show what changed in a story since a time, or since a report')
    .argument('[story]')
    .requiredOption('--since <time|report>', '2031-04-02, "2031-04-02 18:00", or the id of a report')
    .addOption(store())
    .option('--all', 'everything, not the first of it')
    .option('--json', 'as JSON')
    .addHelpText('after', sinceTimes)
    .action(async (name, options) => (await import('./changes.ts')).showChanges(name, options, terminal))

  program
    .command('extract')
    .description('print what each page holds, without keeping it: one line of JSON a page')
    .argument('<what...>', 'PATH, FOLDER, URL or -', place)
    .addOption(
      new Option('--format <format>', 'jsonl: a line a page; json: indented')
        .choices(['jsonl', 'json'])
        .default('jsonl'),
    )
    .option('--analysis', 'the body’s sentences in CoNLL-U instead: tags, lemmas, dependencies, names, with offsets')
    .addOption(allowPrivate())
    .addHelpText('after', linksAreNotFollowed)
    .action(async (what, options) => end(await (await import('./extract.ts')).extractFiles(what, options, terminal)))

  program
    .command('serve')
    .description('show the stories in a browser, on this machine only unless --host says otherwise')
    .addOption(store())
    .addOption(port())
    .option(
      '--host <address>',
      'let other machines in through this interface (0.0.0.0: all); they are asked for a token',
    )
    .action(async (options) => (await import('./serve.ts')).serveStore(options, terminal))

  program
    .command('start')
    .description('read the built-in example, show its readout and serve it')
    .option('--once', 'show it and end')
    .addOption(port())
    .action(async (options) => (await import('./start.ts')).start(options, terminal))

  for (const command of program.commands) command.showHelpAfterError(`(readout ${command.name()} --help says how)`)
  return program
}

/** Commander answers 'help frob' with the whole help and no error; 'frob' alone it calls unknown, and names what is like it. */
const isHelpForNone = ([first, second]: readonly string[], { commands }: Command) =>
  first === 'help' && second !== undefined && !commands.some((command) => command.name() === second)

/** Runs one command line, without the program's own name: `run(['list'], terminal)`. Resolves to the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exit.done
  const program = commandLine(terminal, (c) => {
    code = c
  })
  try {
    if (args.length === 0) {
      program.outputHelp()
      return exit.done
    }
    await program.parseAsync(isHelpForNone(args, program) ? args.slice(1) : args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage
    if (!(error instanceof ReadoutError)) throw error
    terminal.remark(`${terminal.errColors.red('error')}  ${error.message}${error.hint ? `\n       ${error.hint}` : ''}`)
    return exit.setup
  }
}
