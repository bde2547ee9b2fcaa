// node test/bench/handouts.mjs [--count 100] [--warm-up 20]: a teacher's stack of one-page handouts, made in one process.
// Prints pages a second, by the clock and by the processor's time, which suffers less from what else the machine does.
import { parseArgs } from 'node:util'
import { parse, presets, publish } from '../../packages/lectern/dist/index.js'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100' }, 'warm-up': { type: 'string', default: '20' } },
})
const [count, warmUp] = [Number(values.count), Number(values['warm-up'])]

for (let index = 0; index < warmUp; index++) await handout(index)
const begin = { wall: performance.now(), processor: process.cpuUsage() }
let pages = 0
for (let index = 0; index < count; index++) pages += await handout(warmUp + index)
const seconds = (performance.now() - begin.wall) / 1000
const { user, system } = process.cpuUsage(begin.processor)

console.log(
  `${count} handouts, ${pages} pages: ${rate(seconds)} pages a second by the clock, ` +
    `${rate((user + system) / 1e6)} by the processor's time`,
)

function rate(time) {
  return (pages / time).toFixed(1)
}

/** Pages of one handout. */
async function handout(index) {
  const article = await parse({ value: sheet(index), format: 'markdown', path: `handout-${index}.md` })
  const emitters = presets.handout().filter(({ kind }) => kind === 'pdf')
  const { editions, failures } = await publish(article, emitters)
  for (const { error } of failures) throw error
  return [...editions.values()].reduce((sum, { map }) => sum + (map.pages?.length ?? 0), 0)
}

/** A page of 250 words with what handouts hold: a list, a table, a task. Each has words of its own. */
function sheet(index) {
  const subject = ['volcanoes', 'rivers', 'bridges', 'planets', 'bread', 'tides', 'bees'][index % 7]
  const sentence = `Sheet ${index} is about ${subject}, and asks what the class found out in week ${index % 40}. `
  return `---
title: "${subject} ${index}"
lang: en
date: 2026-01-01
---

# All about ${subject} ${index}

${sentence.repeat(6)}

## What to look for

- What ${subject} are made of
- Where ${subject} are found
- Who works with ${subject}

| Question | Points |
| --- | --- |
| Where are ${subject}? | ${index % 5} |
| Why are they there? | ${(index + 2) % 5} |

${sentence.repeat(4)}

1. Read the sheet.
2. Write two sentences about ${subject}.
`
}
