import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontFiles } from '@lectern/node'
import { expect, it } from 'vitest'
import { folder } from './support/folder.js'

it('font files are those that are named, and those in folders, in the order of their names', async () => {
  const here = await folder()
  await mkdir(join(here, 'fonts', 'more'), { recursive: true })
  for (const name of ['fonts/b.ttf', 'fonts/more/c.WOFF', 'fonts/a.otf', 'fonts/readme.txt', 'named'])
    await writeFile(join(here, name), name)
  const files = await fontFiles([join(here, 'named'), join(here, 'fonts')])
  expect(files.map(({ name }) => name.slice(here.length + 1).replaceAll('\\', '/'))).toEqual([
    'named',
    'fonts/a.otf',
    'fonts/b.ttf',
    'fonts/more/c.WOFF',
  ])
  expect(new TextDecoder().decode(files[1]?.bytes)).toBe('fonts/a.otf')
})

it('a path that is not there is an error', async () => {
  await expect(fontFiles([join('no', 'such', 'font.ttf')])).rejects.toMatchObject({ code: 'ENOENT' })
})
