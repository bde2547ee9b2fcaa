import { readArticle } from '@lectern/core'
import { wordReader } from '@lectern/office/word'
import { expect, it } from 'vitest'
import { docx } from './docx.js'

const paragraph = (text: string, style = 'Standard', more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`
const call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
const value = docx({
  body: `${paragraph('Two and two?')}${paragraph('Quazzlewop', 'Teacher')}${paragraph('Quazzlewop', 'Teacher', call)}${paragraph('The end.')}`,
  footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>Quazzlewop note</w:t></w:r></w:p></w:footnote>',
})

it('paragraphs in the style Teacher, and their notes, are in the teacher’s copy only', async () => {
  const pupil = await readArticle({ value, path: 'sums.docx' }, [wordReader()])
  expect(JSON.stringify(pupil.tree)).not.toContain('Quazzlewop')
  expect(JSON.stringify(pupil.tree)).toContain('The end.')
  expect(pupil.notes).toEqual([])
  expect(pupil.source.bytes).toBeUndefined()
  expect(pupil.findings.map(({ message }) => message).join()).toContain('paragraphs 2, 3')
  const teacher = await readArticle({ value, path: 'sums.docx' }, [wordReader()], { audience: 'teacher' })
  expect(JSON.stringify(teacher.tree).split('Quazzlewop')).toHaveLength(4)
  expect(teacher.notes).toHaveLength(1)
})
