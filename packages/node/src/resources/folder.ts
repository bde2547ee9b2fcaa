import { realpathSync, statSync } from 'node:fs'
import {
  badOption,
  checkOptions,
  createOptionalWork,
  defaultResourceLimits,
  isObject,
  type OptionalWork,
  type OptionKinds,
  optionKinds,
  ResourceError,
  type ResourceLimits,
  type Resources,
  safeResources,
  shown,
} from '@lectern/core'
import { dataUrl } from './data-url.js'
import { type Jail, readInside } from './jail.js'
import { fetchAllowed, type NetworkOptions } from './network.js'

/** Where files may come from. */
export interface FolderOptions extends NetworkOptions {
  /** The article's folder: nothing outside it is read, links on disk included. */
  root: string
  /** Default: `defaultResourceLimits` of `@lectern/core`. */
  limits?: Partial<ResourceLimits>
  /** Time for files from the network; give the same to `parse` and `publish`. Default: `createOptionalWork()`. */
  optionalWork?: OptionalWork
}

/**
 * The files of an article's folder, and nothing else. Each reference is read once; SVG comes without scripts and
 * outside references.
 *
 * @throws LecternError `bad-usage`, also where the root is no folder
 *
 * `load` throws ResourceError for what is missing, denied, too large, or not what was asked for.
 */
export function folderResources(options: FolderOptions): Resources {
  refuseNoFolder(options)
  checkOptions('folderResources()', options, kinds)
  const limits = { ...defaultResourceLimits, ...options.limits }
  const work = options.optionalWork ?? createOptionalWork()
  const jail: Jail = { root: realpathSync(options.root), listings: new Map() }
  return safeResources((reference) => door(reference, jail, work)(reference, options, limits), limits)
}

const { aSignal, flag, having, number, object, text, textList } = optionKinds

const most = number(0, Number.POSITIVE_INFINITY)

const kinds: OptionKinds<FolderOptions> = {
  root: text,
  limits: object<ResourceLimits>({ bytes: most, pixels: most, allBytes: most, allPixels: most }),
  optionalWork: having('optional work, from createOptionalWork()', 'run', 'wait'),
  allowHosts: textList,
  httpsOnly: flag,
  signal: aSignal,
}

function refuseNoFolder(options: unknown): void {
  const root: unknown = isObject(options) && 'root' in options ? options.root : undefined
  if (typeof root === 'string' && statSync(root, { throwIfNoEntry: false })?.isDirectory()) return
  const what = typeof root === 'string' ? `${shown(root)} is not a folder` : `the root is ${shown(root)}`
  throw badOption(
    'root',
    `folderResources() needs the folder of the article, and ${what}`,
    'Use { root: folder }.',
  )
}

type Door = (reference: string, options: FolderOptions, limits: ResourceLimits) => Promise<Uint8Array>

/** Which of the doors a reference goes through; every scheme that is not named here is denied. */
function door(reference: string, jail: Jail, work: OptionalWork): Door {
  if (/^https?:/i.test(reference)) return fetchedWithin(work)
  if (/^data:/i.test(reference)) return async () => dataUrl(reference)
  // One letter before the colon is a drive on Windows; the jail refuses it as absolute.
  if (/^[a-z][a-z\d+.-]+:/i.test(reference)) return denied
  return (path, _, limits) => readInside(jail, path, limits)
}

const fetchedWithin =
  (work: OptionalWork): Door =>
  async (reference, options, limits) => {
    const fetch = (signal: AbortSignal) => fetchAllowed(reference, { ...options, signal }, limits)
    const bytes = await work.wait('files from the network', fetch, options.signal)
    if (bytes) return bytes
    throw new ResourceError('unreadable', reference, 'Hosts took too long. Save the file beside the article.')
  }

const denied: Door = async (reference) => {
  throw new ResourceError('denied', reference, 'Put the file beside the article and name it relative to it.')
}
