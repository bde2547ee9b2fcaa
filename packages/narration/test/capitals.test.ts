import { expect, it } from 'vitest'
import { loadVerbaliser } from '../src/verbalise/index.js'

const verbalise = await loadVerbaliser(['en'])

it.each([
  ['IT IS NOT OK', 'it IS NOT OK'],
  ['WE SAY IT AND MEAN IT', 'WE SAY it AND MEAN IT'],
  ['IT JOBS ARE CUT', 'IT JOBS ARE CUT'],
  ['The IT department is small', 'The I T department is small'],
])('“IT” in a line of capitals is a word where an ordinary one follows: %s', (written, said) => {
  expect(verbalise(written, 'en').replace(/\s+/g, ' ').trim()).toBe(said)
})
