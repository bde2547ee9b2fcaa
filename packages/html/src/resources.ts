import {
  type Article,
  type EmitContext,
  type OutputFile,
  outputFile,
  pictureSize,
  type Resource,
  ResourceError,
  reportMissing,
  sha256,
} from '@lectern/core'
import { isMoving, type Reference, type ResolvedResource, referencesOf } from '@lectern/hast'
import { dataUrl } from '@lectern/hast/markup'
import type { Image } from 'mdast'
import type { HtmlOptions } from './options.js'
import { stillOf } from './pictures/still.js'
import { rules } from './rules.js'

interface Assets {
  resource(src: string): ResolvedResource | undefined
  /** `src` of the still of a picture that moves → `src` of the picture itself. */
  moving: ReadonlyMap<string, string>
  /** Adds a file beside the page, called by its content, and gives its address. */
  add(content: Uint8Array, mediaType: string): string
  readonly files: OutputFile[]
}

interface AssetOptions {
  assets: NonNullable<HtmlOptions['assets']>
  inlineMedia: number
  /** Folder beside the page, without a slash. */
  folder: string
}

/** Loads what the article shows and plays; what cannot be had is reported and left to its description. */
export async function loadAssets(
  article: Article,
  cover: Image | undefined,
  context: EmitContext,
  options: AssetOptions,
): Promise<Assets> {
  const resolved = new Map<string, ResolvedResource>()
  const files = new Map<string, OutputFile>()
  const moving = new Map<string, string>()
  for (const reference of [...coverReference(cover), ...referencesOf(article)]) {
    context.signal?.throwIfAborted()
    const loaded = await load(reference, context)
    if (!loaded) continue
    const place = placer(reference, loaded, options, files)
    const found =
      reference.kind === 'picture'
        ? placePicture(reference, loaded, place, moving, context)
        : { src: place(loaded.bytes) }
    if (found) resolved.set(reference.src, found)
  }
  return {
    resource: (src) => resolved.get(src),
    moving,
    add: (content, mediaType) => beside(content, mediaType, options.folder, files),
    get files() {
      return [...files.values()]
    },
  }
}

/** Gives bytes their address: inside the page, or in a file beside it. */
type Place = (content: Uint8Array) => string

function placer(
  { kind }: Reference,
  { bytes, mediaType }: Resource,
  { assets, inlineMedia, folder }: AssetOptions,
  files: Map<string, OutputFile>,
): Place {
  const isInside = assets === 'inline' && (kind === 'picture' || bytes.length <= inlineMedia)
  return (content) => (isInside ? dataUrl(mediaType, content) : beside(content, mediaType, folder, files))
}

/** A picture that moves is shown still at first; one that has no first picture is left out. */
function placePicture(
  reference: Reference,
  { bytes, mediaType }: Resource,
  place: Place,
  moving: Map<string, string>,
  { report }: EmitContext,
): ResolvedResource | undefined {
  const size = pictureSize(bytes, mediaType)
  if (!isMoving(bytes, mediaType)) return { src: place(bytes), ...size }
  const still = stillOf(bytes, mediaType)
  if (!still) {
    report(
      rules['still-picture'],
      `"${reference.src}" is animated, and no still picture can be shown instead`,
      {
        place: reference.node,
        hint: 'It is left out, because readers could not pause it. Its text alternative is shown instead.',
      },
    )
    return undefined
  }
  const src = place(still)
  moving.set(src, place(bytes))
  return { src, ...size, isMoving: true }
}

function beside(
  bytes: Uint8Array,
  mediaType: string,
  folder: string,
  files: Map<string, OutputFile>,
): string {
  const path = `${folder}/${sha256(bytes).slice(0, 12)}.${extensionOf(mediaType)}`
  files.set(path, outputFile(path, mediaType, bytes))
  return path.split('/').map(encodeURIComponent).join('/')
}

function coverReference(cover: Image | undefined): Reference[] {
  return cover ? [{ src: cover.url, kind: 'picture', node: cover }] : []
}

const accepted: Record<Reference['kind'], readonly string[]> = {
  picture: ['image/*'],
  sound: ['audio/*', 'video/*'],
  film: ['video/*'],
  track: ['text/vtt'],
}

async function load({ src, kind, node }: Reference, { resources, report }: EmitContext) {
  try {
    return await resources.load(src, accepted[kind])
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    reportMissing(kind === 'picture' ? 'picture' : 'media', src, error, report, { place: node })
    return undefined
  }
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'text/vtt': 'vtt',
  'text/javascript': 'js',
}

function extensionOf(mediaType: string): string {
  return extensions[mediaType] ?? mediaType.slice(mediaType.indexOf('/') + 1).replace(/[^a-z0-9]/g, '')
}
