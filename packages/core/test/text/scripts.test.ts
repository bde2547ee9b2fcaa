import { directionOf } from '@lectern/core'
import { expect, test } from 'vitest'
import { scriptByIntl, usualScripts } from '../../src/words/direction.js'

test.each([...usualScripts])('%s is written in %s, as Intl says', (lang, script) => {
  expect(scriptByIntl(lang)).toBe(script)
})

test.each([
  ['ar', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['constructor', 'ltr'],
])('%s goes %s', (lang, direction) => expect(directionOf(lang)).toBe(direction))
