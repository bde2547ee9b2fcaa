import { checkFiles, check as judge } from '@lectern/check'
import { createOptionalWork, type Finding } from '@lectern/core'
import type { IsolatedContext } from '@lectern/node'
import { allReaders } from '../readers.js'
import type { Call } from './arguments.js'
import { type Found, findArticles } from './articles.js'
import { loadConfig, settingsOf } from './config.js'
import { copyFor, type ReadOptions, readArticle, resourcesOf } from './read-article.js'
import { partOf } from './settings.js'

export type CheckCall = Extract<Call, { command: 'check' }>

interface Run extends Found {
  reading: ReadOptions
  configuration?: string
}

let opened: Promise<Run> | undefined

/** @throws LecternError `bad-usage` and the other codes of a call that is wrong */
export async function openCheck(
  call: CheckCall,
): Promise<Omit<Run, 'reading'> & Pick<ReadOptions, 'settings'>> {
  const { reading, ...found } = await opening(call)
  return { ...found, settings: reading.settings }
}

/** The findings of one article, in the order of its lines. */
export async function checkArticle(
  { call, index, bytes }: { call: CheckCall; index: number; bytes?: Uint8Array },
  { signal }: IsolatedContext,
): Promise<Finding[]> {
  const { inputs, reading } = await opening(call)
  const input = inputs[index]
  if (!input) throw new RangeError(`There is no article ${index}`)
  const asked = await copyFor(input, reading.settings)
  // The teacher's copy has all that the pupil's has.
  const copy = asked === 'pupil' ? 'pupil' : 'teacher'
  const options = { signal, optionalWork: createOptionalWork() }
  const article = await readArticle(input, { ...reading, inputs, ...options }, bytes, copy)
  const missing = await checkFiles(article, await resourcesOf(input, reading.settings, options))
  return [...judge(article), ...missing].sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}

function opening(call: CheckCall): Promise<Run> {
  opened ??= open(call)
  return opened
}

async function open(call: CheckCall): Promise<Run> {
  const { values, path } = await loadConfig(call)
  const settings = settingsOf(values, call.settings)
  const readers = await allReaders(values.readers, {
    ...partOf(settings),
    remarkPlugins: values.remarkPlugins,
  })
  return {
    ...(await findArticles(call.articles, readers)),
    reading: { settings, defaults: values.defaults, extensions: values.extensions, readers },
    ...(path === undefined ? {} : { configuration: path }),
  }
}
