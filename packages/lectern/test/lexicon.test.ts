import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryResources } from '@lectern/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lexiconOf } from '../src/command/lexicon.js'
import { parse } from '../src/parse.js'

const file = (word: string, spoken: string) =>
  `<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en"><lexeme><grapheme>${word}</grapheme><alias>${spoken}</alias></lexeme></lexicon>`

let folder = ''
let elsewhere = ''
let outside = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lexicon-'))
  elsewhere = await mkdtemp(join(tmpdir(), 'lexicon-'))
  outside = join(elsewhere, 'house.pls')
  await writeFile(outside, file('SQL', 'sequel'))
  await writeFile(join(folder, 'own.pls'), file('GIF', 'jif'))
  await symlink(outside, join(folder, 'link.pls'))
})
afterAll(() => Promise.all([folder, elsewhere].map((made) => rm(made, { recursive: true }))))

describe('lexicons', () => {
  it('come from the command and from beside the article, which wins', async () =>
    expect(await lexiconOf(folder, { lexicon: ['own.pls'] }, { lexicon: [outside] })).toEqual({
      lexicon: { SQL: { as: 'sequel', lang: 'en' }, GIF: { as: 'jif', lang: 'en' } },
      unused: [],
    }))

  it('say which of their words are of no use', async () => {
    await writeFile(join(folder, 'empty.pls'), file('GIF', ''))
    const { lexicon, unused } = await lexiconOf(folder, {}, { lexicon: [join(folder, 'empty.pls')] })
    expect(lexicon).toEqual({})
    expect(unused).toEqual([expect.stringContaining('"GIF" of the lexicon empty.pls (line 1) is not used')])
  })

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

describe('lexicons that the front matter names', () => {
  const resources = memoryResources({
    'a.pls': file('GIF', 'jif'),
    'b.pls': file('SQL', 'sequel'),
    'no.pls': 'words',
    'empty.pls': file('GIF', ''),
  })
  const read = async (lexicon: string, house = {}) => {
    const { meta, findings } = await parse(
      { value: `---\ntitle: T\nlang: en\ndate: 2026-01-01\nlexicon: ${lexicon}\n---\n\nA GIF.\n` },
      { resources, lexicon: house },
    )
    return { lexicon: meta.lexicon, findings: findings.map(({ rule, line }) => [rule, line]) }
  }

  it('are read, one or several, beside words of its own, which win', async () => {
    expect(await read('a.pls')).toEqual({ lexicon: { GIF: { as: 'jif', lang: 'en' } }, findings: [] })
    expect((await read('[a.pls, b.pls, { GIF: gif, Ansa: AHN-sah }]')).lexicon).toEqual({
      GIF: { as: 'gif' },
      SQL: { as: 'sequel', lang: 'en' },
      Ansa: { as: 'AHN-sah' },
    })
  })

  it('win over those of a house', async () =>
    expect((await read('a.pls', { GIF: { as: 'house' }, PDF: { as: 'house' } })).lexicon).toEqual({
      GIF: { as: 'jif', lang: 'en', others: [{ as: 'house' }] },
      PDF: { as: 'house' },
    }))

  it('with words of no use are a finding with its line', async () => {
    expect((await read('empty.pls')).findings).toEqual([['lexicon-word', 5]])
  })

  it.each(['no.pls', 'none.pls', '../a.pls'])(
    'that cannot be read are a finding with its line: %s',
    async (name) => expect((await read(name)).findings).toEqual([['lexicon-file', 5]]),
  )
})
