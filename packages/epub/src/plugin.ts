import {
  type Article,
  type Edition,
  type Emitter,
  type Finding,
  type PublishOptions,
  publish,
} from '@lectern/core'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { epub } from './epub.js'
import type { EpubOptions } from './options.js'

/** What a pipeline leaves on its file. */
interface FileData {
  article?: Article
  /** Editions made so far, by name; a book follows the print and the sound that are there. */
  editions?: ReadonlyMap<string, Edition>
}

export interface EpubPluginOptions extends EpubOptions {
  /** Where pictures, fonts and room come from, as for `publish`. */
  publish?: PublishOptions
}

/**
 * unified plugin: makes the book of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Its findings are the file's messages. Use `process` or `run`, not `processSync`: books take time.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function epubPlugin(options: EpubPluginOptions = {}): (tree: Node, file: VFile) => Promise<void> {
  return async (_tree, file) => {
    const data = file.data as FileData
    const { article, editions = new Map<string, Edition>() } = data
    if (!article) throw new Error('No article on the file: put `articlePlugin` before `epubPlugin`')
    const before = [...editions.values()].map(asMade)
    const made = await publish(article, [...before, epub(options)], options.publish)
    const [failure] = made.failures
    if (failure) throw failure.error
    for (const finding of made.findings.slice(article.findings.length)) addMessage(file, finding)
    data.editions = made.editions
  }
}

/** An edition that is there already, as an emitter. */
function asMade(edition: Edition): Emitter {
  return { name: edition.name, kind: edition.kind, emit: async () => edition }
}

function addMessage(file: VFile, finding: Finding): void {
  const { place, rule, source, severity, hint } = finding
  const message = file.message(finding.message, { ...(place ? { place } : {}), ruleId: rule, source })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (hint) message.note = hint
  message.finding = finding
}
