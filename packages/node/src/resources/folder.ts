import { ResourceError, type Resources, safeResources } from '@lectern/core'
import { dataUrl } from './data-url.js'
import { readInside } from './jail.js'
import { defaultLimits, type Limits } from './limits.js'
import { fetchAllowed, type NetworkOptions } from './network.js'

export interface FolderOptions extends NetworkOptions {
  /** The article's folder: nothing outside it is read, links on disk included. */
  root: string
  limits?: Partial<Limits>
}

/**
 * The files of an article's folder, and nothing else. Each reference is read once; SVG comes without scripts and
 * outside references.
 *
 * `load` throws ResourceError for what is missing, denied, too large, or not what was asked for.
 */
export function folderResources(options: FolderOptions): Resources {
  const limits = { ...defaultLimits, ...options.limits }
  return safeResources((reference) => door(reference)(reference, options, limits), limits)
}

type Door = (reference: string, options: FolderOptions, limits: Limits) => Promise<Uint8Array>

/** Which of the doors a reference goes through; every scheme that is not named here is denied. */
function door(reference: string): Door {
  if (/^https?:/i.test(reference)) return fetchAllowed
  if (/^data:/i.test(reference)) return async () => dataUrl(reference)
  // One letter before the colon is a drive on Windows; the jail refuses it as absolute.
  if (/^[a-z][a-z\d+.-]+:/i.test(reference)) return denied
  return (path, { root }, limits) => readInside(root, path, limits)
}

const denied: Door = async (reference) => {
  throw new ResourceError('denied', reference, 'Put the file beside the article and name it relative to it.')
}
