import {
  type Article,
  type ArticleSource,
  checkOptions,
  type Executor,
  type OptionalWork,
  type OptionKinds,
  optionKinds,
  type Reader,
  type ReadOptions,
  readArticle,
} from '@lectern/core'
import type { FormulaCache } from '@lectern/math'
import { copyTitle } from './copy-title.js'
import { createLexiconPass } from './lexicon-files.js'
import { numberedReferences } from './numbered-references.js'
import { allReaders, type RemarkPlugins } from './readers.js'

/** What `parse` may be told. */
export interface ParseOptions extends ReadOptions {
  /** Readers of further formats. They come before Lectern's own, and replace one of the same name. */
  readers?: readonly Reader[]
  /** Plugins of unified that run on the mdast of Markdown before Lectern's own passes; each a plugin, or `[plugin, options]`. */
  remarkPlugins?: RemarkPlugins
  /** Keeps what was worked out about formulas for the next run; `fileCache` of `@lectern/node` is one. */
  formulas?: FormulaCache
  /** Works formulas out, and detects the language of a long text in other threads; `workerPool` of `@lectern/node` is one. */
  executor?: Executor
  /** Drawings of formulas, which only print needs. Default: true. */
  drawings?: boolean
  /** Time for the layout of formulas; give the same to `publish`. Default: `createOptionalWork()`. */
  optionalWork?: OptionalWork
}

const { aFunction, aSignal, anyList, anyObject, flag, having, oneOf, text } = optionKinds

const kinds: OptionKinds<ParseOptions> = {
  name: text,
  audience: text,
  defaults: anyObject,
  overrides: anyObject,
  lexicon: anyObject,
  extensions: anyList,
  segmenter: aFunction,
  siblings: anyObject,
  siblingTitle: aFunction,
  number: oneOf('paragraphs'),
  quotes: oneOf('language'),
  passes: anyList,
  detectLanguage: aFunction,
  limits: anyObject,
  resources: having('resources, such as folderResources() of @lectern/node', 'load'),
  signal: aSignal,
  readers: anyList,
  remarkPlugins: anyList,
  formulas: having('a cache, such as fileCache() of @lectern/node', 'get', 'set'),
  executor: having('an executor, such as workerPool() of @lectern/node', 'run'),
  drawings: flag,
  optionalWork: having('optional work, from createOptionalWork()', 'run', 'wait'),
}

/**
 * Reads an article from Markdown, plain text, HTML, or what given readers read, formulas included. The libraries for formulas are loaded when
 * the article has one.
 *
 * @throws LecternError `bad-usage`, `binary-input`, `unknown-format`, `too-large`. What an author got wrong is a finding in the article.
 */
export async function parse(source: ArticleSource, options: ParseOptions = {}): Promise<Article> {
  checkOptions('parse()', options, kinds)
  const [readers, { createFormulas }] = await Promise.all([
    allReaders(options.readers, { remarkPlugins: options.remarkPlugins }),
    import('@lectern/math'),
  ])
  const {
    formulas: cache,
    executor,
    drawings,
    optionalWork,
    readers: _,
    remarkPlugins: _plugins,
    passes = [],
    ...rest
  } = options
  const formulas = createFormulas({
    ...(cache ? { cache } : {}),
    ...(executor ? { executor } : {}),
    ...(drawings === undefined ? {} : { drawings }),
    ...(optionalWork ? { optionalWork } : {}),
  })
  return readArticle(source, readers, {
    detectLanguage: async (text) =>
      (await import('@lectern/languages/detect')).detectLanguage(text, executor),
    ...rest,
    passes: [
      numberedReferences,
      copyTitle,
      // A pass that is given may look at formulas; a long one does when it finishes.
      passes.some((pass) => !('finish' in pass)) ? formulas.pass : formulas.longPass,
      createLexiconPass(rest.resources),
      ...passes,
    ],
  })
}
