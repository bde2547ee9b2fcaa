import { badOption, LecternError, shown } from '@lectern/core'

/** Where fonts are fetched from. */
export interface AssetOptions {
  /**
   * Address of a folder that holds them as `node_modules` does; `lectern assets FOLDER` makes such a folder. Relative addresses are those of
   * the page. Default: the folder `node_modules` that this module was loaded from, else the folder of the bundle.
   */
  base?: string | URL
}

/** @throws LecternError `bad-usage` */
export function baseOf({ base }: AssetOptions): URL {
  if (base === undefined) return ownBase(import.meta.url)
  const text = String(base)
  const folder = text.endsWith('/') ? text : `${text}/`
  if (URL.canParse(folder, here())) return new URL(folder, here())
  throw badOption('base', `The option “base” cannot be ${shown(text)}`, 'Use the address of a folder.')
}

/** A worker has a location and no document. */
function here(): string {
  return globalThis.document?.baseURI ?? globalThis.location?.href ?? import.meta.url
}

/** @param module address of a module in a package, or in a bundle */
export function ownBase(module: string): URL {
  const end = module.lastIndexOf('/node_modules/')
  return end < 0 ? new URL('./', module) : new URL(module.slice(0, end + '/node_modules/'.length))
}

/**
 * Bytes of a file of a package; nothing where it is not there.
 *
 * @throws LecternError `bad-usage` for any other answer
 */
export async function fetchAsset(base: URL, name: string, file: string): Promise<Uint8Array | undefined> {
  const url = new URL(`${name}/${file}`, base)
  const answer = await fetch(url)
  // A server of one page answers with it, whatever was asked for.
  if (answer.status === 404 || answer.headers.get('content-type')?.startsWith('text/html')) return undefined
  if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
  throw new LecternError('bad-usage', `${url.href} answered ${answer.status}`, { hint: advice })
}

const advice = 'Make the folder with `lectern assets FOLDER`, serve it, and give its address as `base`.'
