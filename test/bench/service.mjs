// node test/bench/service.mjs [--requests 50] [--at-once 8] [--words 700]
// Requests for a page and a PDF of four pages, first in the process of the server, then in two isolated ones: how long all take, how late the event loop
// comes, and what memory the server's process holds. Each way has a process of its own. Takes about a minute on two idle cores.
import { spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isolation } from '../../packages/node/dist/index.js'
import { corpus } from './corpus.mjs'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50' },
    'at-once': { type: 'string', default: '8' },
    words: { type: 'string', default: '700' },
    way: { type: 'string' },
  },
})
const task = { module: new URL('./service-task.mjs', import.meta.url).href, name: 'make' }

if (values.way) console.log(JSON.stringify(await measured(values.way)))
else for (const way of ['in the server', 'two isolated processes']) console.log(way, inProcess(way))

function inProcess(way) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2), '--way', way]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

async function measured(way) {
  const { text, words } = corpus(Number(values.words))
  const isolations = way === 'in the server' ? [] : [isolation(), isolation()]
  const answer = isolations.length > 0 ? bySeveral(isolations) : (await import(task.module)).make
  const delay = monitorEventLoopDelay({ resolution: 10 })
  let memory = 0
  const watching = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss())
  }, 20)
  delay.enable()
  const began = performance.now()
  const pages = await all(Number(values.requests), Number(values['at-once']), () => answer(text))
  const took = performance.now() - began
  delay.disable()
  clearInterval(watching)
  for (const one of isolations) one.close()
  return {
    words,
    pages: pages[0],
    seconds: Number((took / 1000).toFixed(1)),
    delay: { median: ms(delay.percentile(50)), 99: ms(delay.percentile(99)), longest: ms(delay.max) },
    memory: `${Math.round(Math.max(memory, process.memoryUsage.rss()) / 1e6)} MB`,
    load: loadavg()[0].toFixed(1),
  }
}

/** Requests of one isolation wait for one another; each takes the one that has fewest. */
function bySeveral(isolations) {
  const waiting = isolations.map(() => 0)
  return async (text) => {
    const at = waiting.indexOf(Math.min(...waiting))
    waiting[at]++
    try {
      return await isolations[at].run(task, text)
    } finally {
      waiting[at]--
    }
  }
}

async function all(requests, atOnce, answer) {
  const answers = []
  let left = requests
  const one = async () => {
    while (left-- > 0) answers.push(await answer())
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answers
}

function ms(nanoseconds) {
  return Math.round(nanoseconds / 1e6)
}
