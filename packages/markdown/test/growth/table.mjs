// How the time and memory of reading and preparing grow with an article, family by family.
// Usage: node packages/markdown/test/growth/table.mjs [--from 20] [--to 200] [--seconds 60] [PART OF A FAMILY'S NAME…]
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { article, families } from './families.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '20' },
    to: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    measure: { type: 'string' },
    size: { type: 'string' },
  },
})

if (values.measure) await measure(values.measure, Number(values.size))
else await table()

async function table() {
  const names = Object.keys(families).filter(
    (name) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
  )
  const rows = []
  for (const name of names) {
    const [small, large] = [await run(name, values.from), await run(name, values.to)]
    rows.push({ name, small, large, growth: large.seconds / Math.max(small.seconds, 0.02) })
    console.error(`${name}: ${shown(small)} s, ${shown(large)} s`)
  }
  rows.sort((a, b) => b.growth - a.growth)
  console.log(
    `| family | ${values.from} KB, s | ${values.to} KB, s | growth | MB |\n| --- | --- | --- | --- | --- |`,
  )
  for (const { name, small, large, growth } of rows)
    console.log(
      `| ${name} | ${shown(small)} | ${shown(large)} | ${growth.toFixed(1)} | ${large.megabytes ?? ''} |`,
    )
  const slow = rows.filter(({ large, growth }) => growth > 20 || large.seconds > 10 || large.megabytes > 500)
  console.log(`${rows.length} families, ${slow.length} beyond the limits (20 times, 10 s, 500 MB)`)
  process.exitCode = slow.length > 0 ? 1 : 0
}

function shown({ seconds, failed }) {
  return failed ?? seconds.toFixed(2)
}

/** In a process of its own, so that one that hangs can be stopped; the processor time of reading alone. */
function run(name, size) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['--measure', name, '--size', size])
    let result = { seconds: Number.POSITIVE_INFINITY, failed: 'crashed' }
    const timer = setTimeout(() => {
      result = { seconds: Number(values.seconds), failed: `> ${values.seconds}` }
      child.kill('SIGKILL')
    }, values.seconds * 1000)
    child.on('message', (message) => {
      result = message
    })
    child.on('exit', () => {
      clearTimeout(timer)
      resolve(result)
    })
  })
}

async function measure(name, size) {
  const { parse } = await import(process.env.LECTERN_DIST ?? '../../dist/index.js')
  await parse({
    value: '# Warm\n\nA *word* and [link](x), <b>bold</b>, $x$.[^1]\n\n[^1]: b\n\n| a |\n| - |\n',
  })
  const value = article(name, size * 1000)
  const from = process.cpuUsage()
  let failed
  try {
    await parse({ value })
  } catch (error) {
    failed = error.code ?? error.name
  }
  const { user, system } = process.cpuUsage(from)
  process.send({
    seconds: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(failed ? { failed } : {}),
  })
  process.disconnect()
}
