import { Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../publish/index.ts'
import { ReadoutError } from '../record/problem.ts'
import { defaultStore, paint, remark } from './context.ts'
import { exit } from './exit.ts'
import { exportStory } from './export.ts'
import { extractFiles } from './extract.ts'
import { list } from './list.ts'
import { read } from './read.ts'
import { serveStore } from './serve.ts'
import { show } from './show.ts'
import { start } from './start.ts'

const store = () =>
  new Option('--store <place>', 'a folder, or postgres://…').default(defaultStore(), 'READOUT_STORE, or ~/.readout')
const port = () =>
  new Option('--port <number>', 'port to serve on').default(4646).argParser((value) => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 0 || number > 65_535)
      throw new InvalidArgumentError('a port is a number from 0 to 65535')
    return number
  })
const allowPrivate = () => new Option('--allow-private', 'also read addresses of this machine and of private networks')
const ends = async (code: Promise<number>) => {
  process.exitCode = await code
}

const program = new Command('readout')
  .description(
    'Keeps the record of a negotiation from everything that was reported about it, every line traced to exact words.',
  )
  .version('0.1.0')
  .showHelpAfterError('(readout --help says how)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 the set-up is wrong; 2 the command line is wrong; 3 some pages could not be read; 130 stopped by Ctrl-C',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exit.done : exit.usage))

program
  .command('read')
  .description('read pages into a story: files, folders, http(s) addresses, or - for standard input')
  .argument('<what...>', 'PATH, FOLDER, URL or -')
  .option('--story <name>', 'the story they belong to (default: the folder’s name, or the only story)')
  .addOption(store())
  .addOption(allowPrivate())
  .option('--quiet', 'say only what could not be read')
  .action((what, options) => ends(read(what, options)))

program
  .command('list')
  .description('list the stories, or the reports of one')
  .argument('[story]')
  .addOption(store())
  .option('--json', 'as JSON')
  .action(list)

program
  .command('show')
  .description('show a story’s readout: its reports, and who said what')
  .argument('[story]')
  .addOption(store())
  .option('--all', 'everything, not the first of it')
  .action(show)

program
  .command('export')
  .description('write a story’s record to a file or to standard output')
  .argument('[story]')
  .addOption(store())
  .addOption(new Option('--format <format>', formats.map((f) => `${f.name}: ${f.describe}`).join('; ')).default('json'))
  .option('-o, --output <file>', 'file to write')
  .action(exportStory)

program
  .command('extract')
  .description('print what each page holds, without keeping it: one line of JSON a page')
  .argument('<what...>', 'PATH, FOLDER, URL or -')
  .addOption(
    new Option('--format <format>', 'jsonl: a line a page; json: indented').choices(['jsonl', 'json']).default('jsonl'),
  )
  .addOption(allowPrivate())
  .action((what, options) => ends(extractFiles(what, options)))

program
  .command('serve')
  .description('show the stories in a browser, on this machine only')
  .addOption(store())
  .addOption(port())
  .action(serveStore)

program
  .command('start')
  .description('read the built-in example, show its readout and serve it')
  .option('--once', 'show it and end')
  .addOption(port())
  .action(start)

process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exit.done : exit.setup),
)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ReadoutError)) throw error
  remark(`${paint.red('error')}  ${error.message}${error.hint ? `\n       ${error.hint}` : ''}`)
  process.exitCode = exit.setup
}
