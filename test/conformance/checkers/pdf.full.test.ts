import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pdf, sound, spoil } from '../seeds/pdf.ts'
import { withFolder } from '../support/temporary.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { type Checker, checkOne, describeMessages } from './checker.ts'
import { pdfStructure } from './pdf-structure.ts'
import { qpdf } from './qpdf.ts'
import { verapdf } from './verapdf.ts'

type Objects = ReadonlyMap<number, string>

const judge = (checker: Checker, file: string) =>
  withFolder(async (folder) => {
    const path = join(folder, 'seed.pdf')
    await writeFile(path, file, 'latin1')
    return checkOne(checker, path)
  })

const rules = async (checker: Checker, objects: Objects) =>
  (await judge(checker, pdf(objects))).messages.map(({ rule }) => rule)

for (const checker of [verapdf('ua1'), verapdf('2a'), pdfStructure, qpdf]) {
  await whenInstalled([checker], `${checker.name} on a sound file`, () => {
    it('finds nothing', async () => {
      expect(describeMessages(await judge(checker, pdf(sound)))).toBe('')
    })
  })
}

await whenInstalled([verapdf('ua1')], 'veraPDF on planted defects', () => {
  it('PDF/UA-1: a figure without alternative text', async () => {
    expect(await rules(verapdf('ua1'), spoil(10, '/Alt (A boat)', ''))).toEqual(['ISO 14289-1:2014 7.3-1'])
  })
  it('PDF/UA-1: an untagged file', async () => {
    const found = await rules(verapdf('ua1'), spoil(1, '/MarkInfo << /Marked true >>', ''))
    expect(found).toContain('ISO 14289-1:2014 6.2-1')
  })
  it('PDF/A-2a: JavaScript', async () => {
    const scripted = spoil(13, '/S /URI /URI (https://example.org/)', '/S /JavaScript /JS (1)')
    expect((await rules(verapdf('2a'), scripted)).join()).toContain('6.5.1-1')
  })
  it('several files in one run each get their own verdict', async () => {
    await withFolder(async (folder) => {
      const [good, bad] = [join(folder, 'good.pdf'), join(folder, 'bad.pdf')]
      await writeFile(good, pdf(sound), 'latin1')
      await writeFile(bad, pdf(spoil(10, '/Alt (A boat)', '')), 'latin1')
      const results = await verapdf('ua1').check([good, bad])
      expect([results.get(good)?.errors, results.get(bad)?.errors]).toEqual([0, 1])
    })
  })
})

await whenInstalled([qpdf], 'qpdf on planted defects', () => {
  it('a cut file', async () => {
    const found = await judge(qpdf, pdf(sound).slice(0, -200))
    expect(found.errors).toBeGreaterThan(0)
  })
})

const misplaced: [rule: string, objects: Objects][] = [
  ['untagged', spoil(1, '/StructTreeRoot 8 0 R', '')],
  ['objr-page', spoil(12, '/OBJR /Pg 5 0 R', '/OBJR /Pg 4 0 R')],
  ['mcid-page', spoil(10, '/Pg 4 0 R /K 0', '/Pg 4 0 R /K 7')],
  ['mcid-twice', spoil(10, '/Pg 4 0 R', '/Pg 5 0 R')],
  ['mcid-orphan', spoil(12, '/K [1 <<', '/K [<<')],
  ['annotation-orphan', spoil(12, '<< /Type /OBJR /Pg 5 0 R /Obj 13 0 R >>', '')],
  ['parent', spoil(11, '/P 9 0 R', '/P 8 0 R')],
  ['parent-tree', spoil(8, '0 [10 0 R]', '0 [11 0 R]')],
]

await whenInstalled([pdfStructure], 'PDF structure on planted defects', () => {
  it.each(misplaced)('%s', async (rule, objects) => {
    expect(await rules(pdfStructure, objects)).toContain(rule)
  })
})
