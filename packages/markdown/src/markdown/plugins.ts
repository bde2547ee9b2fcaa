import { VFile } from '@lectern/core'
import type { Root } from 'mdast'
import { type PluggableList, unified } from 'unified'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import type { SyntaxExtension } from './parse/processor.js'

/** Anybody's plugins of unified: what they add to the parser, and what they do to the tree that it makes. */
export interface Plugins {
  syntax: SyntaxExtension
  /** What a plugin says of the file is a finding. */
  run(tree: Root, context: Context): Promise<Root>
}

export function pluginsOf(list: PluggableList): Plugins {
  const processor = unified().use(list).freeze()
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = processor.data()
  return {
    syntax: { micromark: micromarkExtensions, fromMarkdown: fromMarkdownExtensions.flat() },
    async run(tree, { source, path, report }) {
      const file = new VFile({ value: source, ...(path ? { path } : {}) })
      const changed = (await processor.run(tree, file)) as Root
      for (const { reason, source: plugin, place } of file.messages)
        report(rules['plugin-message'], plugin ? `${plugin}: ${reason}` : reason, place ? { place } : {})
      return changed
    },
  }
}
