import { text } from 'node:stream/consumers'
import say from 'say'
import type { SayJob } from './programs/say.js'

// Runs the package `say` where a crash of it hurts nobody. The job comes on standard input as JSON; the last line of
// standard error says what went wrong.
process.once('uncaughtException', end)

const { text: words, voice, rate, output } = JSON.parse(await text(process.stdin)) as SayJob
say.export(words, voice, rate, output, end)

function end(error: unknown): void {
  if (error) process.stderr.write(`${error}\n`, () => process.exit(1))
  else process.exit(0)
}
