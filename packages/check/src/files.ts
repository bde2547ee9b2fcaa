import {
  type Article,
  createReport,
  type Finding,
  findingsOf,
  isRecording,
  type KnownNode,
  layered,
  ResourceError,
  type Resources,
  reportMissing,
  VFile,
} from '@lectern/core'
import { nodesOf } from './walk.js'

interface Wanted {
  src: string
  accept: readonly string[]
}

/** Looks for the files that an article shows and plays: each once, at its first place, and the cover. */
export async function checkFiles(article: Article, resources: Resources): Promise<Finding[]> {
  const file = new VFile({ path: article.source.path })
  if (article.source.unit) file.data.unit = article.source.unit
  const all = layered(article.resources, resources) ?? resources
  const report = createReport(file)
  const seen = new Set<string>()
  const look = async ({ src, accept }: Wanted, detail: { place?: KnownNode; block?: string }) => {
    if (seen.has(src)) return
    seen.add(src)
    const problem = await problemWith(src, accept, all)
    if (!problem) return
    reportMissing(accept === pictures ? 'picture' : 'media', src, problem, report, detail)
  }
  const { cover } = article.meta
  if (cover) await look({ src: cover.src, accept: pictures }, {})
  for (const { node, block } of nodesOf(article)) {
    for (const wanted of filesOf(node)) await look(wanted, { place: node, ...(block ? { block } : {}) })
  }
  return findingsOf(file)
}

const pictures = ['image/*']

function filesOf(node: KnownNode): Wanted[] {
  if (node.type === 'image') return [{ src: node.url, accept: pictures }]
  if (!isRecording(node)) return []
  const { src, kind, poster, tracks = [] } = node
  return [
    { src, accept: kind === 'film' ? ['video/*'] : ['audio/*', 'video/*'] },
    ...(poster ? [{ src: poster, accept: pictures }] : []),
    ...tracks.map((track) => ({ src: track.src, accept: ['text/vtt'] })),
  ]
}

async function problemWith(
  src: string,
  accept: readonly string[],
  resources: Resources,
): Promise<ResourceError | undefined> {
  try {
    await resources.load(src, accept)
    return undefined
  } catch (error) {
    if (error instanceof ResourceError) return error
    throw error
  }
}
