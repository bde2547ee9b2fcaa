import {
  type Article,
  type EmitContext,
  type OutputFile,
  outputFile,
  ResourceError,
  sha256,
} from '@lectern/core'
import { imageSize, isMoving, type Reference, type ResolvedResource, referencesOf } from '@lectern/hast'
import type { Image } from 'mdast'
import { base64 } from './base64.js'
import { rules } from './rules.js'

export interface Assets {
  resource(src: string): ResolvedResource | undefined
  files: OutputFile[]
}

export interface AssetOptions {
  assets: 'inline' | 'folder'
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
  for (const reference of [...coverReference(cover), ...referencesOf(article)]) {
    context.signal?.throwIfAborted()
    const loaded = await load(reference, context)
    if (!loaded) continue
    const { bytes, mediaType } = loaded
    const picture =
      reference.kind === 'picture'
        ? { ...imageSize(bytes), ...(isMoving(bytes, mediaType) ? { isMoving: true } : {}) }
        : {}
    const isInside =
      options.assets === 'inline' && (reference.kind === 'picture' || bytes.length <= options.inlineMedia)
    if (isInside) {
      resolved.set(reference.src, { src: `data:${mediaType};base64,${base64(bytes)}`, ...picture })
      continue
    }
    const path = `${options.folder}/${sha256(bytes).slice(0, 12)}.${extensionOf(mediaType)}`
    files.set(path, outputFile(path, mediaType, bytes))
    resolved.set(reference.src, { src: path.split('/').map(encodeURIComponent).join('/'), ...picture })
  }
  return { resource: (src) => resolved.get(src), files: [...files.values()] }
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
    const reason = `"${src}" is not in the page: ${error.problem}`
    report(rules['resource-available'], reason, { place: node, hint: error.hint, cause: error })
    return undefined
  }
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'text/vtt': 'vtt',
}

function extensionOf(mediaType: string): string {
  return extensions[mediaType] ?? mediaType.slice(mediaType.indexOf('/') + 1).replace(/[^a-z0-9]/g, '')
}
