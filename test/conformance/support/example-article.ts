import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import type { Article } from '../../../packages/core/dist/index.js'
import { parse } from '../../../packages/lectern/dist/index.js'
import { folderResources } from '../../../packages/node/dist/index.js'
import { isObject, parseJson } from './json.ts'

/** An example as the command reads it, with what the configuration beside it says. */
export async function exampleArticle(file: string): Promise<Article> {
  const root = dirname(file)
  return parse(
    { value: new Uint8Array(await readFile(file)), path: file },
    { overrides: await settingsOf(file), resources: folderResources({ root }) },
  )
}

async function settingsOf(file: string): Promise<Record<string, unknown>> {
  for (const folder of [dirname(file), dirname(dirname(file))]) {
    const text = await readFile(join(folder, 'lectern.config.json'), 'utf8').catch(() => undefined)
    const config = text === undefined ? undefined : parseJson(text)
    const articles = isObject(config) && isObject(config.articles) ? config.articles : {}
    const own = articles[relative(folder, file)] ?? articles[basename(file)]
    if (isObject(own)) return own
  }
  return {}
}
