import { type Article, addFinding, type ReadOptions, VFile } from '@lectern/core'
import { descendants } from '@lectern/core/reading'
import { fromHast } from '@lectern/web'
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { Node } from 'unist'
import { fromMdast } from './from-mdast.js'
import { guarded } from './guard.js'
import { parse } from './parse.js'

declare module 'vfile' {
  interface DataMap {
    /** The prepared article, for the emitters' plugins. */
    article: Article
    /** What later plugins are given in place of the article's frozen tree. */
    articleTree: Node
  }
}

/**
 * unified plugin: makes the article of a file and puts it on `file.data.article`, where the emitters' plugins find it.
 * Findings are the file's messages.
 *
 * Where the pipeline has a parser (remark-parse, rehype-parse), its tree is taken, with all that plugins before this one did to
 * it; without one, the file is read by Lectern's own readers. Later plugins may read the tree; one that changes it
 * is refused with a LecternError `frozen-article`.
 */
export function articlePlugin(this: Processor, options: ReadOptions = {}) {
  const noParser = (): Root => ({ type: 'root', children: [] })
  this.parser ??= noParser
  return async (tree: Root, file: VFile): Promise<Root> => {
    const article =
      this.parser === noParser
        ? await parse(sourceOf(file), options)
        : await articleOfTree(tree, file, options)
    for (const finding of article.findings) addFinding(file, finding)
    file.data.article = article
    const guard: Root = guarded(article.tree)
    file.data.articleTree = guard
    return guard
  }
}

function sourceOf(file: VFile) {
  const value = typeof file.value === 'string' || file.value instanceof Uint8Array ? file.value : ''
  return { value, ...(file.path ? { path: file.path } : {}) }
}

/** Findings are collected apart: what is on the file already is not the article's. */
function articleOfTree(tree: Root, { path, value }: VFile, options: ReadOptions): Promise<Article> {
  const file = new VFile({ ...(path ? { path } : {}), value: String(value ?? '') })
  const page: Node = tree
  return isHast(page) ? fromHast(page, { ...options, file }) : fromMdast(tree, { ...options, file })
}

function isHast(tree: Node): tree is HastRoot {
  for (const { type } of descendants(tree)) {
    if (type === 'element' || type === 'doctype') return true
    if (type === 'paragraph' || type === 'heading') return false
  }
  return false
}
