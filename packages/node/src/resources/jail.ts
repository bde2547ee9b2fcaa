import { constants } from 'node:fs'
import { type FileHandle, open, readdir, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep, win32 } from 'node:path'
import { ResourceError, type ResourceLimits, refuseBytes } from '@lectern/core'

/** The folder that an article may read, and nothing outside it. */
export interface Jail {
  /** Without links on the way. */
  root: string
  /** What is in a folder whose names were wanted for a hint: read once, however many files are missing. */
  listings: Map<string, Promise<Listing>>
}

/** Names of files by what they are without regard to capitals and the form of accents. */
type Listing = ReadonlyMap<string, string>

/**
 * Bytes of a file inside the folder.
 *
 * @throws ResourceError `denied` for absolute paths, `outside` for what leaves the folder, `missing`, `unreadable`,
 * `too-large`
 */
export async function readInside(jail: Jail, reference: string, limits: ResourceLimits): Promise<Uint8Array> {
  const home = jail.root
  const file = await realize(home, jail.listings, reference)
  const handle = await openPlain(file, reference)
  try {
    refuseOutside(home, await pathOf(handle, file), reference)
    const { size } = await handle.stat()
    refuseBytes(reference, size, limits)
    return new Uint8Array(await handle.readFile())
  } catch (cause) {
    throw cause instanceof ResourceError
      ? cause
      : new ResourceError('unreadable', reference, readHint, { cause })
  } finally {
    await handle.close()
  }
}

/** The one function that turns an author's reference into a path on disk. */
async function realize(home: string, listings: Jail['listings'], reference: string): Promise<string> {
  for (const path of readings(reference)) {
    const wanted = resolve(home, path)
    refuseOutside(home, wanted, reference)
    const real = await realpath(wanted).catch(() => undefined)
    // Again, now that links on disk are resolved. Whether there is a file behind a link that leads outside is nobody's business.
    refuseOutside(home, real ?? (await nearestOf(wanted)), reference)
    if (real !== undefined) return real
  }
  throw new ResourceError('missing', reference, await missingHint(home, listings, reference))
}

/** The folder in which a path ends that leads to nothing, whatever links are on the way; links in a circle lead to the root. */
async function nearestOf(path: string, links = 0): Promise<string> {
  if (links > mostLinks) return resolve(path, '/')
  const folder = await realpath(dirname(path)).catch(() => nearestOf(dirname(path), links + 1))
  const target = await readlink(join(folder, basename(path))).catch(() => undefined)
  return target === undefined ? folder : await nearestOf(resolve(folder, target), links + 1)
}

/** As many as Linux follows. */
const mostLinks = 40

/**
 * The path of what was opened, since a folder on the way may be exchanged with a link between the look and the opening. Linux tells it; elsewhere
 * the path is looked up again, and must lead to the same file.
 */
async function pathOf(handle: FileHandle, file: string): Promise<string> {
  const told = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined)
  if (told !== undefined) return told
  const [path, opened] = await Promise.all([realpath(file), handle.stat({ bigint: true })])
  const found = await stat(path, { bigint: true })
  return found.ino === opened.ino && found.dev === opened.dev ? path : resolve(path, '/')
}

/** A reference is a file's name as it is ("50% done.png"), else a URL reference ("my%20boat.jpg?v=2"). */
function readings(reference: string): string[] {
  if (reference.includes('\0')) throw new ResourceError('denied', reference, relativeHint)
  const url = decoded(reference.replace(/[?#].*$/s, ''))
  const paths = url === undefined ? [reference] : [reference, url]
  if (paths.some((path) => isAbsolute(path) || win32.isAbsolute(path) || /^[a-z]:/i.test(path))) {
    throw new ResourceError('denied', reference, relativeHint)
  }
  return paths
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function refuseOutside(home: string, path: string, reference: string): void {
  if (isInside(home, path)) return
  throw new ResourceError(
    'outside',
    reference,
    'It is outside the folder of the article. Copy the file into that folder.',
  )
}

function isInside(home: string, path: string): boolean {
  const inside = relative(home, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

/** Opens a plain file: no link that was put there meanwhile, and no pipe or device that never ends. */
async function openPlain(file: string, reference: string): Promise<FileHandle> {
  // Windows has neither flag.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const handle = await open(file, flags).catch((cause) => {
    throw new ResourceError('unreadable', reference, readHint, { cause })
  })
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new ResourceError('unreadable', reference, 'It is not a file.')
}

async function missingHint(home: string, listings: Jail['listings'], reference: string): Promise<string> {
  for (const path of readings(reference)) {
    const folder = dirname(resolve(home, path))
    const listing = listings.get(folder) ?? listingOf(home, folder)
    listings.set(folder, listing)
    const near = (await listing).get(folded(basename(path)))
    if (near) return `There is "${near}": capitals and accents count.`
  }
  return 'No such file in the folder of the article. Check the name; upper and lower case matter.'
}

/** Names in a folder of the article; those of a folder outside, however it is reached, are nobody's business. */
async function listingOf(home: string, folder: string): Promise<Listing> {
  const real = await realpath(folder).catch(() => undefined)
  const names = real !== undefined && isInside(home, real) ? await readdir(real).catch(() => []) : []
  return new Map(names.map((name) => [folded(name), name]))
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

const readHint = 'The file is there but cannot be read. Check its permissions.'
const relativeHint = 'Name files relative to the article.'
