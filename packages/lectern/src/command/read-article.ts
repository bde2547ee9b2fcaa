import { dirname, join, relative, sep } from 'node:path'
import {
  type Article,
  type Executor,
  LecternError,
  type NodeExtension,
  normalPath,
  type OptionalWork,
  type Reader,
  type Resources,
} from '@lectern/core'
import { fileCache, folderResources } from '@lectern/node'
import type { Config } from '../config.js'
import { parse } from '../parse.js'
import { articleSettings } from './article-settings.js'
import { type Input, readInput } from './articles.js'
import { cacheFolder } from './cache-folder.js'
import { coverOf, withCover } from './cover.js'
import { given } from './given.js'
import { createUnusedPass, lexiconOf } from './lexicon.js'
import { articleLimits } from './limits.js'
import { overridesOf, type Settings } from './settings.js'

/** A worksheet's two copies. The pupil's has no word of what is marked as the teacher's. */
export type Copy = 'pupil' | 'teacher'

export interface ReadOptions {
  settings: Settings
  /** Metadata where an article says nothing. */
  defaults?: Config['defaults'] | undefined
  extensions?: readonly NodeExtension[] | undefined
  /** All articles of the run, which links may lead to. */
  inputs?: readonly Input[]
  /** All readers of the run. */
  readers: readonly Reader[]
  signal?: AbortSignal
  /** Takes the paths of the files that the article asks for, whether they are there or not. */
  used?: Set<string>
  /** Works formulas out beside the reading. */
  executor?: Executor
  /** Time for what the article can do without. */
  optionalWork?: OptionalWork
  /** What else can be begun while they are worked out. */
  meanwhile?(): void
}

/**
 * Reads and prepares an article; what its author got wrong is among its findings.
 *
 * @param bytes of what has no file
 * @param copy of an article with parts for the teacher
 */
export async function readArticle(
  input: Input,
  {
    settings,
    defaults,
    extensions,
    inputs = [],
    readers,
    signal,
    executor,
    used,
    optionalWork,
    meanwhile,
  }: ReadOptions,
  bytes?: Uint8Array,
  copy: Copy = 'pupil',
): Promise<Article> {
  const files = await resourcesOf(input, settings, given({ signal, optionalWork }))
  const resources = watchedBy(used, input, files)
  const own = await articleSettings(input.folder, input.path)
  const { lexicon, unused } = await lexiconOf(input.folder, own, settings)
  const isNumbered = settings.number || settings.announce?.includes('paragraphs')
  return parse(
    {
      value: bytes ?? (await readInput(input)),
      path: input.path,
      ...given({ format: settings.from ?? own.from }),
    },
    {
      name: input.name,
      ...(copy === 'teacher' ? { audience: copy } : {}),
      siblings: siblingsOf(input, inputs),
      siblingTitle: titlesOf(input, { inputs, readers }),
      resources,
      readers,
      formulas: fileCache(cacheFolder()),
      drawings: settings.to?.includes('pdf') ?? false,
      overrides: { ...overridesOf({ ...own, ...settings }), ...given({ cover: coverOf(settings) }) },
      lexicon,
      limits: articleLimits(settings),
      passes: [
        ...(unused.length > 0 ? [createUnusedPass(unused)] : []),
        ...(meanwhile ? [{ begin: meanwhile, finish: () => undefined }] : []),
      ],
      ...given({
        signal,
        executor,
        optionalWork,
        defaults,
        extensions,
        number: isNumbered ? ('paragraphs' as const) : undefined,
        quotes: settings.smartQuotes ? ('language' as const) : undefined,
      }),
    },
  )
}

/** Which copies are made of an article: as was asked for, or as the configuration beside it says. */
export async function copyFor(
  { folder, path }: Input,
  { copy }: Settings,
): Promise<NonNullable<Settings['copy']>> {
  return copy ?? (await articleSettings(folder, path)).copy ?? 'pupil'
}

/** Reads another article of the run for its title; its findings are told when it is published itself. */
function titlesOf(
  input: Input,
  { inputs, readers }: { inputs: readonly Input[]; readers: readonly Reader[] },
) {
  const others = new Map(
    inputs.filter(({ isStandardInput }) => !isStandardInput).map((other) => [pathFrom(input, other), other]),
  )
  return async (path: string): Promise<string | undefined> => {
    const other = others.get(path)
    if (!other) return undefined
    try {
      const value = await readInput(other)
      return (await parse({ value, path: other.path }, { readers, name: other.name })).meta.title
    } catch (error) {
      // That it cannot be read is told of that article.
      if (error instanceof LecternError) return undefined
      throw error
    }
  }
}

function pathFrom(input: Input, { path }: Input): string {
  return normalPath(relative(dirname(input.path), path).split(sep).join('/'))
}

/** Each article has a folder of its own, and files of its own name in it. */
function siblingsOf(input: Input, inputs: readonly Input[]): Map<string, string> {
  return new Map(
    inputs
      .filter(({ isStandardInput }) => !isStandardInput)
      .map((other) => [
        pathFrom(input, other),
        other.name === input.name ? other.name : join('..', other.name, other.name).split(sep).join('/'),
      ]),
  )
}

/** The same files; the path of each that is asked for is kept, unless it leads out of the article's folder, where none is given out. */
export function watchedBy(used: Set<string> | undefined, { folder }: Input, resources: Resources): Resources {
  if (!used) return resources
  return {
    load(reference, accept) {
      const path = join(folder, decoded(reference))
      const isInside = !relative(folder, path).startsWith('..')
      if (!/^[a-z][a-z\d+.-]+:/i.test(reference) && isInside) used.add(path)
      return resources.load(reference, accept)
    },
  }
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference.replace(/[?#].*$/, ''))
  } catch {
    return reference
  }
}

/** The files that an article may use: those of its own folder, and of hosts that were allowed, and the cover that was given. */
export function resourcesOf(
  input: Input,
  settings: Settings,
  options: Pick<ReadOptions, 'signal' | 'optionalWork'>,
): Promise<Resources> {
  const files = folderResources({
    root: input.folder,
    ...given({ allowHosts: settings.allowHost, ...options }),
  })
  return withCover(settings, files)
}
