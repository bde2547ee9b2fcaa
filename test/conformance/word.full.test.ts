import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { run } from './support/run.ts'
import { whenInstalled } from './support/when-installed.ts'

// A Word file is for other people's programs: two that share nothing with us read it back.

const minutes = 60_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const out = await mkdtemp(join(tmpdir(), 'lectern-word-'))
afterAll(() => rm(out, { recursive: true, force: true }))

/** Debian's Python, which has Debian's packages; another one may come first on the path. */
const python = '/usr/bin/python3'

const tellAll = `
import json, sys, docx
book = docx.Document(sys.argv[1])
print(json.dumps({
    "title": book.core_properties.title,
    "created": book.core_properties.created and book.core_properties.created.isoformat(),
    "headings": [[p.style.name, p.text] for p in book.paragraphs if p.style.name.startswith(("Title", "Heading"))],
    "tables": [[cell.text for cell in table.rows[0].cells] for table in book.tables],
    "pictures": [part.partname.ext for part in book.part.package.iter_parts() if part.partname.startswith("/word/media/")],
}))`

async function answers(program: string, args: readonly string[]): Promise<string | undefined> {
  const { status } = await run(program, args).catch(() => ({ status: 1 }))
  return status === 0 ? program : undefined
}

const pythonDocx = {
  name: 'python-docx',
  needs: 'Debian package python3-docx',
  locate: () => answers(python, ['-c', 'import docx']),
}
const libreOffice = {
  name: 'LibreOffice',
  needs: 'Debian packages libreoffice-writer-nogui and poppler-utils',
  locate: async () => (await answers('pdftotext', ['-v'])) && answers('soffice', ['--version']),
}

async function wordFile(name: string): Promise<string> {
  const article = join(root, 'examples', 'articles', name, `${name}.md`)
  const command = join(root, 'node_modules', '.bin', 'lectern')
  const { status, stderr } = await run(command, ['build', article, '--to', 'docx', '--out', out], {
    cwd: root,
  })
  if (status !== 0) throw new Error(`lectern build ended with ${status}: ${stderr.slice(-2000)}`)
  return join(out, name, `${name}.docx`)
}

await whenInstalled([pythonDocx, libreOffice], 'other programs read our Word file', () => {
  it('python-docx finds the title, the headings, the tables, the pictures and the date', {
    timeout: 2 * minutes,
  }, async () => {
    const { stdout } = await run(python, ['-c', tellAll, await wordFile('air-quality-report')])
    const told = JSON.parse(stdout)
    expect(told).toMatchObject({ title: 'Air quality in Alder Quay, 2025', created: '2026-02-27T00:00:00' })
    expect(told.headings.slice(0, 3)).toEqual([
      ['Title', 'Air quality in Alder Quay, 2025'],
      ['Heading 1', 'Summary'],
      ['Heading 1', 'What is measured'],
    ])
    expect(told.tables[0]).toEqual(['Station', 'Fine particles', 'Coarse particles', 'Nitrogen dioxide'])
    expect(told.pictures.sort()).toEqual(['png', 'svg'])
  })

  it('LibreOffice prints its words and its drawing', { timeout: 4 * minutes }, async () => {
    const file = await wordFile('air-quality-report')
    const profile = `-env:UserInstallation=file://${join(out, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, file])
    const printed = join(out, 'air-quality-report.pdf')
    const { stdout: words } = await run('pdftotext', [printed, '-'])
    for (const line of ['Air quality in Alder Quay, 2025', 'Results by season', 'Market Square', 'CC-BY-4.0'])
      expect(words).toContain(line)
    const { stdout: pictures } = await run('pdfimages', ['-list', printed])
    expect(pictures).toMatch(/ image /)
  })
})
