import type { Article } from '@lectern/core'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { type FragmentSettings, toFragment } from './fragment.js'

/**
 * unified compiler: writes the article that `articlePlugin` left on `file.data.article` as an HTML fragment.
 *
 * @throws Error where no article is there
 */
export function htmlCompiler(this: Processor, settings: FragmentSettings = {}): void {
  this.compiler = (_tree: unknown, file: VFile): string => {
    const { article } = file.data as { article?: Article }
    if (!article) throw new Error('No article on the file: put `articlePlugin` before `htmlCompiler`')
    return toFragment(article, settings)
  }
}
