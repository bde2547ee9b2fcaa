import {
  type Article,
  type EmitContext,
  localPath,
  normalPath,
  type OutputFile,
  outputFile,
  ResourceError,
} from '@lectern/core'
import { eachNode } from '@lectern/hast'
import type { Link } from 'mdast'
import { rules } from './rules.js'

/** What a browser runs when it opens it: a file of an author whom nobody knows must not be a page of the host's. */
const active = /\.(?:[sx]?html?|xht|svgz?|xml|xslt?|mht(?:ml)?|m?js|php)$/i

/** The files that links lead to, for the places beside the page where the links look for them. That one is not there is told when the article is read. */
export async function linkedFiles(article: Article, context: EmitContext): Promise<OutputFile[]> {
  const links = new Map<string, Link>()
  const made = new Set([...context.editions.values()].flatMap(({ files }) => files.map(({ path }) => path)))
  eachNode(article.tree, (node) => {
    if (node.type !== 'link' || node.data?.sibling) return
    const path = normalPath(localPath(node.url) ?? '')
    const isOther = path !== '' && !path.startsWith('..') && !path.startsWith(`${context.name}.`)
    if (isOther && !made.has(path) && !links.has(path)) links.set(path, node)
  })
  const files: OutputFile[] = []
  for (const [path, link] of links) {
    context.signal?.throwIfAborted()
    const loaded = await load(link, context)
    if (!loaded) continue
    const { bytes, mediaType } = loaded
    if (!active.test(path) && mediaType !== 'text/html' && mediaType !== 'image/svg+xml')
      files.push({ ...outputFile(path, mediaType, bytes), isLinked: true })
    else
      context.report(rules['linked-file'], `"${path}" is not put beside the page: a browser may run it`, {
        place: link,
        hint: 'Put it there yourself if you know what is in it.',
      })
  }
  return files
}

async function load({ url }: Link, { resources }: EmitContext) {
  try {
    return await resources.load(url.replace(/#.*$/, ''), ['*/*'])
  } catch (error) {
    if (error instanceof ResourceError) return undefined
    throw error
  }
}
