import { help, helpTopics } from './help.js'
import { refusalOf } from './refusals.js'
import { withstandClosed } from './streams.js'
import { version } from './version.js'

withstandClosed()

// Nothing heavy is imported before it is known to be needed: `--help` answers at once.
const args = process.argv.slice(2)
const topic = args.find((arg) => helpTopics.has(arg))

const asksForHelp = args[0] === 'help' || args.includes('--help') || args.includes('-h')

if (asksForHelp || args.length === 0) {
  process.stdout.write(help(topic))
  // Nothing was asked for: the help is an answer, but not a result.
  process.exitCode = args.length === 0 ? 2 : 0
} else if (args.includes('--version') || args.includes('-v')) {
  process.stdout.write(`${version()}\n`)
} else {
  // No top-level await: in the bundle this is CommonJS.
  void import('./run.js').then(async ({ run }) => {
    process.exitCode = await run(args)
  }, tellUnloaded)
}

/** Without a stack: the system lets it open too few files, or the installation is not whole. */
function tellUnloaded(error: Error): void {
  const refusal = refusalOf(error.message)
  const advice = refusal ? `\n    ${refusal}` : ''
  process.stderr.write(`lectern error  The command could not be loaded: ${error.message}${advice}\n`)
  process.exitCode = 1
}
