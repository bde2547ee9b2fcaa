// Takes jobs from a folder, one after another: `jobs/lesson.md` becomes the folder `done/lesson`. A job that fails is moved to `failed` with the reason.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { parse as pathParts } from 'node:path'
import { folderResources, html, parse, pdf, publishOrThrow, writeWhole } from 'lectern'

for (const folder of ['jobs', 'done', 'failed', 'taken']) await mkdir(folder, { recursive: true })

for (const file of (await readdir('jobs')).filter((name) => name.endsWith('.md'))) {
  const taken = `taken/${file}`
  try {
    // A rename succeeds for one worker alone, so several may run.
    await rename(`jobs/${file}`, taken)
  } catch {
    continue
  }
  const { name } = pathParts(file)
  try {
    const resources = folderResources({ root: 'jobs' })
    const article = await parse({ value: await readFile(taken), path: file }, { resources })
    const { editions } = await publishOrThrow(article, [pdf(), html()], { resources })
    await writeWhole(
      [...editions.values()].flatMap(({ files }) => files),
      `done/${name}`,
    )
  } catch (error) {
    await writeFile(`failed/${name}.txt`, String(error))
    await rename(taken, `failed/${file}`)
  }
}
