import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

it('words in attributes of components are kept or told', async () => {
  const value =
    '<p>Ships.</p><x-tab header="Winter"><p>None.</p></x-tab><x-card said="of two ferries" class="a box">Bye.</x-card>'
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  expect(textOf(tree)).toContain('Winter')
  const told = findingsOf(file).map(({ message }) => message)
  expect(told).toContain('The said of <x-card> is left out: “of two ferries”')
  expect(told.join()).not.toContain('a box')
})

it('<Note> has words in its attributes as other components have', async () => {
  const { tree } = await readTree(
    { value: '<p>Ships.</p><note label="Harbour">Bye.</note>', format: 'html' },
    [htmlReader()],
  )
  expect(textOf(tree)).toContain('Harbour')
})
