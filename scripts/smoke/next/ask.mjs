// Starts the built server, asks it once, and prints what it answered.
import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

const port = 4719
const server = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
let answer
for (let tries = 0; tries < 60 && !answer; tries += 1) {
  await setTimeout(500)
  answer = await fetch(`http://127.0.0.1:${port}/ferry`).catch(() => undefined)
}
const text = await answer?.text()
server.kill()
if (!answer?.ok) throw new Error(text?.slice(0, 1000) ?? 'The server does not answer')
process.stdout.write(`${text}\n`)
