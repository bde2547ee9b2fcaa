import { textOf } from '@lectern/core'
import { parse } from 'lectern'
import { expect, it } from 'vitest'

const value = '# Rivers\n\nThe longest is the :blank[]:teacher[ Volga].\n'

it('a copy for the teacher says so in its title, in the language of the article', async () => {
  const { meta, tree, audience } = await parse(
    { value, path: 'rivers.md' },
    { audience: 'teacher', overrides: { lang: 'de' } },
  )
  expect(audience).toBe('teacher')
  expect(meta.title).toBe('Rivers – Für die Lehrkraft')
  expect(tree.children.slice(0, 1).map(textOf)).toEqual([meta.title])
})

it('no other copy does, and none of an article that has no parts for the teacher', async () => {
  const pupil = await parse({ value, path: 'rivers.md' })
  const all = await parse({ value: '# Rivers\n\nWide.\n', path: 'rivers.md' }, { audience: 'teacher' })
  expect([pupil.meta.title, all.meta.title]).toEqual(['Rivers', 'Rivers'])
  expect([pupil.audience, all.audience]).toEqual([undefined, undefined])
})
