// Publishes one article in memory, in every text edition and as a script, in a process that the test can stop.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { epub, html, parse, pdf, publish } from 'lectern'
import { narrate } from '../../packages/narration/dist/index.js'
import { folderResources } from '../../packages/node/dist/index.js'

/** @returns the processor time in seconds, and what failed although no LecternError says that it must */
export async function publishAll({ folder, name }) {
  const since = process.cpuUsage()
  const failures = []
  try {
    const resources = folderResources({ root: folder })
    const article = await parse({ value: await readFile(join(folder, name)), path: name }, { resources })
    await narrate(article)
    const result = await publish(article, [html(), pdf(), epub()], { resources })
    failures.push(...result.failures.map(({ error }) => error))
  } catch (error) {
    failures.push(error)
  }
  const { user, system } = process.cpuUsage(since)
  return {
    seconds: (user + system) / 1e6,
    failures: failures.filter(({ name }) => name !== 'LecternError').map(String),
  }
}
