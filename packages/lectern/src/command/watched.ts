import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { isNoArticle } from './articles.js'
import type { BuildCall, OpenBuild } from './build-job.js'
import { configNames } from './config.js'

/** Paths of the files that every article of a build was made of: the configuration, and what the settings name. */
export function filesOfAll({ settings, configuration }: OpenBuild, { noConfig }: BuildCall): string[] {
  const { cover, css, logo, recording, cues, lexicon = [], fonts = [] } = settings
  const named = [cover, css, logo, recording, cues, ...lexicon, ...fonts].filter((path) => path !== undefined)
  return [...named, ...(noConfig ? [] : configuration ? [configuration] : configNames)].map((path) =>
    resolve(path),
  )
}

/** Paths of the files of one article, beside those that it asked for. */
export function ownFiles({ inputs }: OpenBuild, index: number): string[] {
  const input = inputs[index]
  return input ? [input.path, join(input.folder, 'lectern.config.json')].map((path) => resolve(path)) : []
}

/** Folders in which articles may appear: those that were named, and those below in which there are some. */
export function foldersOf({ inputs, folders }: OpenBuild): string[] {
  const roots = folders.map((folder) => resolve(folder))
  const homes = inputs.map(({ folder }) => resolve(folder))
  return [...roots, ...homes.filter((home) => roots.some((root) => home.startsWith(root + sep)))]
}

/** Whether a change of this path may mean other articles than those of the build. */
export function mayChangeArticles(path: string, opened: OpenBuild): boolean {
  const { inputs, extensions } = opened
  if (!foldersOf(opened).includes(dirname(path)) || isNoArticle(basename(path))) return false
  const isKnown = inputs.some((input) => resolve(input.path) === path)
  if (isKnown) return !existsSync(path)
  if (isMade(path, opened)) return false
  if (extensions.includes(extname(path).slice(1).toLowerCase())) return existsSync(path)
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

interface Making {
  inputs: readonly { name: string }[]
  settings: { out: string }
}

/** Whether a build writes this path: an article that refers to its own edition would be published for ever. */
export function isMade(path: string, { inputs, settings: { out } }: Making): boolean {
  const folders = inputs.flatMap(({ name }) => [name, `${name}-teacher`].map((own) => join(out, own)))
  const isIn = (folder: string): boolean => path === folder || path.startsWith(folder + sep)
  return (
    [out, join(out, 'index.html'), join(out, 'feed.xml')].some((own) => resolve(own) === path) ||
    folders.some((folder) => isIn(resolve(folder)))
  )
}
