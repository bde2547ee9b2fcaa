import {
  type Article,
  type EmitContext,
  pictureSize,
  type Resource,
  ResourceError,
  reportMissing,
  sha256,
} from '@lectern/core'
import { isMoving, type Reference, type ResolvedResource, referencesOf } from '@lectern/hast'
import type { PackedFile } from '../container/files.js'
import { rules } from '../rules.js'
import type { Shelf } from '../shelf.js'
import { pictureTypes, soundTypeOf, soundTypes } from './media-types.js'
import { nameFor } from './names.js'
import { svgProblem } from './svg.js'

/** Something of the author's that goes into the book. */
export interface Embedded extends Omit<Shown, 'path'> {
  file: PackedFile
}

/** What is left of it once it is there. */
export interface Shown {
  path: string
  width?: number
  height?: number
  isMoving: boolean
}

export interface Embeddings {
  get(src: string): Shown | undefined
  /** As `toHast` asks for it, from documents in `text/`. */
  resolve(src: string): ResolvedResource | undefined
  isAnyMoving: boolean
}

/**
 * Puts all that the article refers to into the book, one after the other. What cannot be had or shown is a finding, and
 * its text alternative is printed.
 */
export async function embedAll(article: Article, context: EmitContext, shelf: Shelf): Promise<Embeddings> {
  const found = new Map<string, Shown>()
  for (const reference of referencesOf(article)) {
    context.signal?.throwIfAborted()
    const embedded = await embed(reference, context)
    if (!embedded) continue
    const { file, ...shown } = embedded
    // Equal files have one name, and the cover may be a picture of the text, too.
    if (!shelf.has(file.path)) await shelf.add({ ...file, id: `resource-${found.size + 1}` })
    found.set(reference.src, { ...shown, path: file.path })
  }
  return {
    get: (src) => found.get(src),
    resolve: (src) => resolved(found.get(src)),
    isAnyMoving: [...found.values()].some(({ isMoving }) => isMoving),
  }
}

function resolved(shown: Shown | undefined): ResolvedResource | undefined {
  if (!shown) return undefined
  const { path, width, height } = shown
  return { src: `../${path}`, ...(width && height ? { width, height } : {}) }
}

async function embed(reference: Reference, context: EmitContext): Promise<Embedded | undefined> {
  const resource = await load(reference, context)
  if (!resource) return undefined
  return reference.kind === 'picture'
    ? pictureOf(resource, reference, context)
    : recordingOf(resource, reference, context)
}

const accepted = {
  picture: ['image/*'],
  sound: ['audio/*', 'video/mp4'],
  film: ['video/*'],
  track: ['text/vtt'],
} as const satisfies Record<Reference['kind'], readonly string[]>

/** Goes through the one door to files, which decides what may be had. */
async function load(
  { src, kind, node }: Reference,
  { resources, report }: EmitContext,
): Promise<Resource | undefined> {
  try {
    return await resources.load(src, accepted[kind])
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    const detail = { place: node, block: node.data?.id }
    reportMissing(kind === 'picture' ? 'picture' : 'media', src, error, report, detail)
    return undefined
  }
}

/** A picture with its size, or undefined, with a finding, where it is not for books. */
export function pictureOf(
  { bytes, mediaType, reference }: Resource,
  { src, node }: Pick<Reference, 'src'> & { node?: Reference['node'] },
  { report }: EmitContext,
): Embedded | undefined {
  const detail = { place: node, block: node?.data?.id }
  if (!pictureTypes.some((type) => type === mediaType)) {
    const hint = 'Use PNG, JPEG, GIF, WebP or SVG.'
    report(rules['picture-type'], `${src} is ${mediaType}, which reading systems need not support`, {
      ...detail,
      hint,
    })
    return undefined
  }
  const problem = mediaType === 'image/svg+xml' ? svgProblem(bytes) : undefined
  if (problem) {
    const hint = 'Save it as plain SVG.'
    report(rules['picture-type'], `${src} cannot be embedded: ${problem}`, { ...detail, hint })
    return undefined
  }
  const size = pictureSize(bytes, mediaType)
  const path = `pictures/${nameFor(reference, sha256(bytes), mediaType)}`
  return { file: { path, mediaType, content: bytes }, ...size, isMoving: isMoving(bytes, mediaType) }
}

function recordingOf(
  resource: Resource,
  { src, kind, node }: Reference,
  { report }: EmitContext,
): Embedded | undefined {
  const { bytes, reference } = resource
  const mediaType = kind === 'sound' ? soundTypeOf(resource.mediaType, bytes) : resource.mediaType
  if (kind === 'sound' && !soundTypes.some((type) => type === mediaType)) {
    const reason = `${src} is ${mediaType}, which reading systems need not support`
    report(rules['media-type'], reason, { place: node, block: node.data?.id, hint: 'Use MP3, M4A or Opus.' })
    return undefined
  }
  const path = `media/${nameFor(reference, sha256(bytes), mediaType)}`
  return { file: { path, mediaType, content: bytes }, isMoving: kind === 'film' }
}
