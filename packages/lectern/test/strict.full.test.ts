import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, inFolder, lectern } from '../../../test/support/lectern.ts'

const words = `The old bridge was opened in the spring of that year, and the whole town came to see it. Nobody had believed that it would
stand, since the river was wide and the winters were hard. But the builders knew what they were doing, and it has carried every cart and
every child across the water since then.
`
'The ferry leaves from the old quay at noon, and comes back before the evening tide.\n\n'.repeat(4)
const said = '---\ntitle: A ferry\nlang: en\ndate: 2026-01-01\n---\n\n'

it.each([
  ['a language that only was detected', `# A ferry\n\n${words}`, 'lang-detected'],
  ['a missing picture', `${said}![A quay](quay.png)\n\n${words}`, 'picture-missing'],
])('--strict fails for %s, and every edition is made', async (_, article, rule) => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'ferry.md'), article)
    const run = await lectern(['ferry.md', '--to', 'html,epub', '--strict'], { cwd: folder })
    expect(run.code).toBe(1)
    expect(run.stderr.split(rule)).toHaveLength(2)
    const made = await filesBelow(join(folder, 'out'))
    expect(made.filter((path) => /\.(?:html|epub)$/.test(path)).length).toBeGreaterThanOrEqual(2)
  })
})

it('a rule that the configuration turns off fails nothing, and its findings are in the report', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'ferry.md'), `${said}![A quay](quay.png)\n\n${words}`)
    await writeFile(
      join(folder, 'lectern.config.json'),
      '{ "rules": { "picture-missing": "off" }, "strict": true }',
    )
    const run = await lectern(['ferry.md', '--to', 'html'], { cwd: folder })
    expect(run).toMatchObject({ code: 0, stderr: expect.not.stringContaining('picture-missing') })
    expect(await readFile(join(folder, 'out', 'ferry', 'report.json'), 'utf8')).toContain('picture-missing')
    expect(await lectern(['check', 'ferry.md'], { cwd: folder })).toMatchObject({ code: 0, stdout: '' })
    expect(await lectern(['check', 'ferry.md', '--no-config'], { cwd: folder })).toMatchObject({ code: 1 })
  })
})
