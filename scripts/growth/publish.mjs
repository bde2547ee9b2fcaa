// One family's articles in every edition, in memory, step by step. Runs in a process of its own.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { narrate } from '../../packages/narration/dist/index.js'
import { folderResources } from '../../packages/node/dist/index.js'

/** Kilobytes that the process has taken at most before the first family. */
let base

export async function publishAll({ folder, count, name, editions }, { say }) {
  const makers = { html, pdf, epub }
  base ??= await warmUp()
  for (let index = 0; index < count; index++) {
    const root = join(folder, String(index))
    await one({ value: await readFile(join(root, name)), path: name }, folderResources({ root }), say)
  }
  say({ megabytes: Math.round((process.resourceUsage().maxRSS - base) / 1024) })

  async function warmUp() {
    await one({ value: '# T\n\nA *short* article with $x$.\n', path: 'a.md' }, undefined, () => undefined)
    return process.resourceUsage().maxRSS
  }

  async function one(source, resources, tell) {
    const article = await timed('read', tell, () => parse(source, resources ? { resources } : {}))
    if (!article) return
    if (editions.includes('narration')) await timed('narration', tell, () => narrate(article))
    for (const edition of editions.filter((name) => name !== 'narration')) {
      const made = await timed(edition, tell, () =>
        publish(article, [makers[edition]()], resources ? { resources } : {}),
      )
      for (const { error } of made?.failures ?? [])
        if (error.name !== 'LecternError')
          tell({ failure: `${edition}: ${error.name}: ${error.message.slice(0, 200)}` })
    }
  }
}

/** What throws on purpose is an answer. */
async function timed(step, tell, work) {
  tell({ begun: step })
  const since = process.cpuUsage()
  try {
    return await work()
  } catch (error) {
    if (error.name !== 'LecternError')
      tell({ failure: `${step}: ${error.name}: ${String(error.message).slice(0, 200)}` })
    return undefined
  } finally {
    const { user, system } = process.cpuUsage(since)
    tell({ step, seconds: (user + system) / 1e6 })
  }
}
