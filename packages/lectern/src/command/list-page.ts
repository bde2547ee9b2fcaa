import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  clockOf,
  type Emitter,
  memoryResources,
  type OutputFile,
  outputFile,
  type PublishOptions,
  publish,
  ResourceError,
} from '@lectern/core'
import { readPlainText, writeWhole } from '@lectern/node'
import { readBack } from '@lectern/verify/read-back'
import {
  atomFeed,
  feedFile,
  jsonFeed,
  jsonFeedFile,
  type ListedArticle,
  listingArticle,
} from '@lectern/verify/report'
import type { Input } from './articles.js'
import type { Console } from './console.js'
import { given } from './given.js'
import { resourcesOf } from './read-article.js'
import type { FullSettings } from './settings.js'

interface ListPage {
  settings: FullSettings
  inputs: readonly Input[]
  services: PublishOptions
  emitter(feed?: string): Emitter
  signal: AbortSignal
}

/**
 * Writes `index.html` into the output folder, which lists the articles of a run, and `feed.xml` and `feed.json` where the site's address is known. Files of
 * these names that Lectern did not make stay as they are.
 *
 * @returns the paths written
 */
export async function writeListPage(
  list: readonly ListedArticle[],
  { settings, inputs, services, emitter, signal }: ListPage,
  console: Console,
): Promise<string[]> {
  const { lang, site, siteTitle, siteIntroduction, out } = settings
  const pictures = await picturesOf(list, inputs, settings, signal)
  const article = await listingArticle(list, {
    ...given({ lang, title: siteTitle, description: siteIntroduction }),
    pictureOf: ({ folder }) => (pictures[folder] ? folder : undefined),
  })
  const { title } = article.meta
  const place = site === undefined ? undefined : { site, title, lang: article.meta.lang }
  const feed = place && atomFeed(list, place)
  const json = place && jsonFeed(list, place)
  const page = readBack(emitter(feed === undefined ? undefined : feedFile))
  const { editions, failures } = await publish(article, [page], {
    ...services,
    resources: memoryResources(pictures),
    date: clockOf(article),
    signal,
  })
  for (const { error } of failures) throw error
  const files = [...editions.values()].flatMap((edition) => edition.files)
  if (feed !== undefined) files.push(outputFile(feedFile, 'application/atom+xml', feed))
  if (json !== undefined) files.push(outputFile(jsonFeedFile, 'application/feed+json', json))
  tellUndated(list, settings, console)
  return await writeWhole(await ours(files, out, console), out, { signal })
}

/** The pictures of articles, by the articles' folders. That one cannot be had was told of its article. */
async function picturesOf(
  list: readonly ListedArticle[],
  inputs: readonly Input[],
  settings: FullSettings,
  signal: AbortSignal,
): Promise<Record<string, Uint8Array>> {
  const pictures: Record<string, Uint8Array> = {}
  for (const { folder, picture } of list) {
    const input = inputs.find(({ name }) => name === folder)
    if (!input || picture === undefined) continue
    try {
      const resources = await resourcesOf(input, settings, { signal })
      pictures[folder] = (await resources.load(picture, ['image/*'])).bytes
    } catch (error) {
      if (!(error instanceof ResourceError)) throw error
    }
  }
  return pictures
}

/** Without those in whose place something stands that Lectern did not make. */
async function ours(files: readonly OutputFile[], out: string, console: Console): Promise<OutputFile[]> {
  const kept: OutputFile[] = []
  for (const file of files) {
    if (await isFree(join(out, file.path), file)) kept.push(file)
    else
      console.note(`Left as it is: ${join(out, file.path)} was not made by Lectern. --no-index makes no list`)
  }
  return kept
}

/** Bytes of the largest that is looked at. */
const most = 64 * 1024 ** 2

async function isFree(path: string, { mediaType }: OutputFile): Promise<boolean> {
  if (!/html|atom|feed/.test(mediaType) || !existsSync(path)) return true
  const text = await readPlainText(path, most)
  return /<meta name="generator" content="Lectern|<generator>Lectern<|"_generator": "Lectern"/.test(text)
}

function tellUndated(list: readonly ListedArticle[], { site }: FullSettings, console: Console): void {
  const undated = list.filter(({ date }) => date === undefined).map(({ folder }) => folder)
  if (site !== undefined && undated.length > 0)
    console.note(`Not in the feed, since they have no date: ${undated.join(', ')}`)
}
