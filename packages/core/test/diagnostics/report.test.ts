import { createReport, defineRules, findingsOf, VFile } from '@lectern/core'
import { expect, it } from 'vitest'

const rules = defineRules('test', { 'file-there': ['warning', 'A file is there', '1.1.1'] })

const messageOf = (reason: string) => {
  const file = new VFile({ path: 'a.md' })
  createReport(file)(rules['file-there'], reason)
  const [finding] = findingsOf(file)
  expect(String(file.messages[0]?.reason)).toBe(finding?.message)
  return finding?.message
}

it('names an address that holds a whole picture by its beginning', () => {
  const address = `data:image/png;base64,${'iVBOR'.repeat(2_000_000)}`
  expect(messageOf(`"${address}" is missing from the page: it is broken`)).toMatch(
    /^"data:image\/png;base64,[iVBOR]{57}…" is missing from the page: it is broken$/,
  )
})

it('leaves long sentences whole', () => {
  const sentence = 'The address is that of a page which nobody has seen for years. '.repeat(20)
  expect(messageOf(sentence)).toBe(sentence)
})

it('leaves a paragraph without spaces whole', () => {
  const paragraph = `“${'この部分は記事の外にあり、どの版にもありません。'.repeat(40)}”`
  expect(messageOf(`Text is outside: ${paragraph}`)).toBe(`Text is outside: ${paragraph}`)
})
