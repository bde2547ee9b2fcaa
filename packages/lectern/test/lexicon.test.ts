import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lexiconOf } from '../src/command/lexicon.js'

const file = (word: string, spoken: string) =>
  `<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en"><lexeme><grapheme>${word}</grapheme><alias>${spoken}</alias></lexeme></lexicon>`

let folder = ''
let outside = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lexicon-'))
  outside = join(await mkdtemp(join(tmpdir(), 'lexicon-')), 'house.pls')
  await writeFile(outside, file('SQL', 'sequel'))
  await writeFile(join(folder, 'own.pls'), file('GIF', 'jif'))
  await symlink(outside, join(folder, 'link.pls'))
})

describe('lexicons', () => {
  it('come from the command and from beside the article, which wins', async () =>
    expect(await lexiconOf(folder, { lexicon: ['own.pls'] }, { lexicon: [outside] })).toEqual({
      SQL: { as: 'sequel' },
      GIF: { as: 'jif' },
    }))

  it.each(['../house.pls', '/etc/passwd', 'link.pls'])(
    'that a folder names do not lead out of it: %s',
    async (name) => {
      await expect(lexiconOf(folder, { lexicon: [name] }, {})).rejects.toMatchObject({ code: 'bad-usage' })
    },
  )

  it('that are not there are an error that says so', async () => {
    await expect(lexiconOf(folder, {}, { lexicon: ['none.pls'] })).rejects.toMatchObject({
      code: 'unreadable-input',
    })
  })
})
