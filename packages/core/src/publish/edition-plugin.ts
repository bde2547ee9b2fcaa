import type { Node, Parent } from 'unist'
import type { VFile } from 'vfile'
import type { Article } from '../article.js'
import type { Edition, Emitter } from '../contracts/emitter.js'
import { addFinding } from '../diagnostics/report.js'
import { LecternError } from '../errors.js'
import { type PublishOptions, publish } from './publish.js'

/** What a pipeline leaves on its file. */
interface FileData {
  article?: Article
  /** Editions made so far, by name; later ones follow those that are there, as in `publish`. */
  editions?: ReadonlyMap<string, Edition>
  /** The tree that `articlePlugin` handed on. */
  articleTree?: Node
}

/**
 * The unified form of an emitter: makes the edition of the article that `articlePlugin` left on `file.data.article`, and puts it on
 * `file.data.editions`. Its findings are the file's messages. Use `process` or `run`, not `processSync`: editions take time.
 *
 * @throws Error where no article is there; whatever the emitter throws
 */
export function editionTransformer(
  emitter: Emitter,
  options?: PublishOptions,
): (tree: Node, file: VFile) => Promise<void> {
  return async (tree, file) => {
    const data = file.data as FileData
    const { article, articleTree, editions = new Map<string, Edition>() } = data
    if (!article)
      throw new Error(`No article on the file: put \`articlePlugin\` before the plugin of ${emitter.name}`)
    if (articleTree && tree !== articleTree && holdsNodes(tree)) {
      throw new LecternError(
        'frozen-article',
        `A plugin before ${emitter.name} replaced the article with another tree`,
        {
          hint: 'Put that plugin before articlePlugin, or after the plugins of the editions.',
        },
      )
    }
    const before = [...editions.values()].map(asMade)
    const made = await publish(article, [...before, emitter], options)
    const [failure] = made.failures
    if (failure) throw failure.error
    for (const finding of made.findings.slice(article.findings.length)) addFinding(file, finding)
    data.editions = made.editions
  }
}

function holdsNodes(tree: Node): boolean {
  return ((tree as Partial<Parent>).children ?? []).length > 0
}

/** An edition that is there already, as an emitter. */
function asMade(edition: Edition): Emitter {
  return { name: edition.name, kind: edition.kind, emit: async () => edition }
}
