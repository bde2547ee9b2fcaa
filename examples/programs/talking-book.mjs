// @ts-check
// A DAISY 2.02 book of an article, for players of libraries for the blind: node talking-book.mjs ARTICLE [FOLDER]
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { argv } from 'node:process'
import { daisy } from '@lectern/daisy'
import { neural } from '@lectern/speech-neural'
import { audio, folderResources, parse, publishOrThrow, writeWhole } from 'lectern'

const [, , path = '../articles/lake-ferry/lake-ferry.md', folder = 'out'] = argv
const article = await parse({ value: await readFile(path), path })
const engine = neural()
const { editions } = await publishOrThrow(article, [audio({ engine }), daisy()], {
  resources: folderResources({ root: dirname(path) }),
})
await engine.close()
await writeWhole(editions.get('daisy')?.files ?? [], folder)
