import {
  type Article,
  type EmitContext,
  type OutputFile,
  outputFile,
  pictureSize,
  ResourceError,
  reportMissing,
  sha256,
} from '@lectern/core'
import { type Reference, type ResolvedResource, referencesOf } from '@lectern/hast'
import { rules } from './rules.js'

/** Pictures and recordings of the article that are in the book. */
export interface Resources {
  files: readonly OutputFile[]
  /** What a source is called in the book; undefined where it is not there. */
  resolve(src: string): ResolvedResource | undefined
}

/** What may be in a book (DAISY 2.02, 2). */
const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
}

/** Loads what the article refers to. What cannot be had or shown is a finding, and its text stands in its place. */
export async function loadResources(
  article: Article,
  context: EmitContext,
  folder: string,
): Promise<Resources> {
  const files = new Map<string, OutputFile>()
  const found = new Map<string, ResolvedResource>()
  for (const reference of referencesOf(article)) {
    context.signal?.throwIfAborted()
    const loaded = await load(reference, context)
    if (!loaded) continue
    const { bytes, mediaType } = loaded
    const hash = sha256(bytes)
    const src = files.get(hash)?.path.split('/').at(-1) ?? `file-${files.size + 1}.${extensions[mediaType]}`
    if (!files.has(hash)) files.set(hash, outputFile(`${folder}/${src}`, mediaType, bytes))
    const size = reference.kind === 'picture' ? pictureSize(bytes, mediaType) : undefined
    found.set(reference.src, { src, ...size })
  }
  return { files: [...files.values()], resolve: (src) => found.get(src) }
}

/** Films and their captions are for other editions. */
async function load({ src, kind, node }: Reference, { resources, report }: EmitContext) {
  if (kind === 'track') return undefined
  const isPicture = kind === 'picture'
  const detail = { place: node, block: node.data?.id }
  try {
    const loaded = await resources.load(src, isPicture ? ['image/*'] : ['audio/*', 'video/*'])
    if (extensions[loaded.mediaType]?.length && loaded.mediaType.startsWith(isPicture ? 'image/' : 'audio/'))
      return loaded
    const [rule, hint] = isPicture
      ? ([rules['picture-type'], 'Use PNG, JPEG or GIF.'] as const)
      : ([rules['media-type'], 'Use MP3.'] as const)
    report(rule, `${src} is ${loaded.mediaType}, which DAISY 2.02 does not allow`, { ...detail, hint })
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    reportMissing(isPicture ? 'picture' : 'media', src, error, report, detail)
  }
  return undefined
}
