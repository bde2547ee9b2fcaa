import type { Article } from '../article.js'
import type { Emitter } from '../contracts/emitter.js'
import type { OptionKinds } from '../options/index.js'
import { aFunction, anyList, anyObject, aSignal, having, text } from '../options/kinds.js'
import { allMade, type Publication, type PublishOptions } from './publish.js'

/** What the options of `publish` may be, on every host. */
export const publishKinds: OptionKinds<PublishOptions> = {
  name: text,
  resources: having('resources, such as folderResources() of @lectern/node', 'load'),
  fonts: having('a font source, such as fontSource() of @lectern/fonts', 'match'),
  checked: anyList,
  scratch: having('scratch files', 'create'),
  executor: having('an executor, such as workerPool() of @lectern/node', 'run'),
  deflate: aFunction,
  decodePicture: aFunction,
  optionalWork: having('optional work, from createOptionalWork()', 'run', 'wait'),
  date: { allowed: 'a Date', accepts: (value) => value instanceof Date && !Number.isNaN(value.getTime()) },
  limits: anyObject,
  progress: aFunction,
  signal: aSignal,
}

/** Makes editions of an article. */
export type Publish<Options> = (
  article: Article,
  emitters: readonly Emitter[],
  options?: Options,
) => Promise<Publication>

/** The same, but it takes none for less than all editions. */
export function throwing<Options>(publish: Publish<Options>): Publish<Options> {
  return async (article, emitters, options) => allMade(await publish(article, emitters, options))
}
