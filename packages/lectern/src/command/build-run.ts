import { join, resolve } from 'node:path'
import { type Deflate, LecternError, type PictureDecoder } from '@lectern/core'
import { fontSource, type OwnFont } from '@lectern/fonts'
import { batchDeflate, diskScratch, fontFiles, packageFiles, pictureDecoder, workerPool } from '@lectern/node'
import { allReaders } from '../readers.js'
import type { Call } from './arguments.js'
import { findArticles, type Input, refuseCollisions } from './articles.js'
import { refuseBadClock } from './clock.js'
import { loadConfig, settingsOf } from './config.js'
import { type Emission, emittersFor, registeredKinds } from './emitters-for.js'
import type { ReadOptions } from './read-article.js'
import { type FullSettings, partOf, withDefaults } from './settings.js'

export type BuildCall = Extract<Call, { command: 'build' }>

/** What all articles of a build share. */
export interface Run {
  settings: FullSettings
  reading: ReadOptions
  emission: Emission
  services: Services
  inputs: readonly Input[]
  leftOut: readonly string[]
  folders: readonly string[]
  extensions: readonly string[]
  configuration?: string
}

/** @throws LecternError `bad-usage` and the other codes of a call that is wrong */
export async function openRun(call: BuildCall): Promise<Run> {
  const config = await loadConfig(call)
  const asked = withDefaults(settingsOf(config.values, call.settings), registeredKinds(config.values))
  refuseBadClock()
  const executor = workerPool()
  const readers = await allReaders(config.values.readers, {
    ...partOf(asked),
    remarkPlugins: config.values.remarkPlugins,
  })
  const found = await findArticles(call.articles, readers, asked)
  const { inputs, folders } = found
  // A folder has a page that lists its articles, unless somebody says.
  const settings = { ...asked, index: asked.index ?? folders.length > 0 }
  refuseCollisions(inputs, settings.copy)
  const own = await ownFonts(settings)
  const emission = await emittersFor(settings, config.values)
  if (settings.dryRun && !emission.sound) throw noSound()
  const services = createServices(own, settings, executor)
  return {
    settings,
    ...found,
    emission,
    services,
    reading: {
      settings,
      inputs,
      defaults: config.values.defaults,
      extensions: config.values.extensions,
      readers,
      executor,
    },
    ...(config.path === undefined ? {} : { configuration: config.path }),
  }
}

export function inputAt({ inputs }: Pick<Run, 'inputs'>, index: number): Input {
  const input = inputs[index]
  if (!input) throw new RangeError(`There is no article ${index}`)
  return input
}

export function noSound(): LecternError {
  return new LecternError(
    'bad-usage',
    '--dry-run estimates the cost of speech, but --to does not include audio',
    {
      hint: 'Add audio to --to.',
    },
  )
}

interface Services {
  fonts: ReturnType<typeof fontSource>
  scratch: ReturnType<typeof diskScratch>
  executor: ReturnType<typeof workerPool>
  deflate: Deflate
  decodePicture: PictureDecoder
  close(): Promise<void>
}

/** @throws LecternError `bad-usage` */
async function ownFonts({ fonts = [] }: FullSettings): Promise<OwnFont[]> {
  if (fonts.length === 0) return []
  try {
    return await fontFiles(fonts)
  } catch (cause) {
    throw new LecternError('bad-usage', `--fonts ${fonts.join(', ')}: a font cannot be read`, {
      cause,
      hint: 'Give the paths of font files, or of folders that contain them.',
    })
  }
}

/** Shared by all articles of a run, so that a font is read once. */
function createServices(
  own: readonly OwnFont[],
  { packages }: FullSettings,
  executor: Services['executor'],
): Services {
  const scratch = diskScratch()
  const fonts = fontSource(
    packageFiles(() => [
      import.meta.resolve('@lectern/fonts'),
      ...(packages === undefined ? [] : [join(resolve(packages), 'package.json')]),
    ]),
    { own },
  )
  return {
    fonts,
    scratch,
    executor,
    deflate: batchDeflate(executor),
    decodePicture: pictureDecoder(executor),
    close: async () => void (await Promise.all([scratch.dispose(), executor.close()])),
  }
}
