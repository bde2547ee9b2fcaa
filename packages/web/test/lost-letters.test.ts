import { findingsOf, readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function findings(page: string) {
  const { file } = await readTree({ value: new TextEncoder().encode(page), format: 'html' }, [htmlReader()])
  return findingsOf(file).filter(({ rule }) => rule === 'text-encoding')
}

it('letters that were lost before a page was saved are told, with their line', async () => {
  expect(await findings('<p>A lake.</p>\n<p>�rets opdr�t, k�benhavn</p>')).toMatchObject([
    { message: 'In 3 places stands “�”: letters were lost before this file was saved', line: 2 },
  ])
})

it('but not where an article is about that sign', async () => {
  expect(await findings('<p>The sign “�” (U+FFFD) is a question mark.</p>')).toEqual([])
})
