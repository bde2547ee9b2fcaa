import { createOptionalWork } from '@lectern/core'
import { type IsolatedContext, interrupted } from '@lectern/node'
import type { Input } from './articles.js'
import type { Run } from './build-run.js'
import type { MadeCopy } from './publish-copy.js'
import { type Copy, readArticle } from './read-article.js'

/** Reads one copy of an article, which may have parts for the teacher, and makes what is made of it. */
export async function copyOf(
  input: Input,
  bytes: Uint8Array | undefined,
  run: Run,
  context: IsolatedContext,
  copy: Copy,
): Promise<MadeCopy> {
  context.begin('reading')
  const used = new Set<string>()
  const { signal } = context
  const optionalWork = createOptionalWork({ interrupt: interrupted })
  const meanwhile = () => warmUp(run)
  const article = await readArticle(
    input,
    { ...run.reading, signal, used, optionalWork, meanwhile },
    bytes,
    copy,
  )
  const { publishCopy } = await publishing()
  return await publishCopy(article, input, run, { ...context, used, optionalWork })
}

/** Not needed to read an article: it is loaded with what emitters need. */
const publishing = () => import('./publish-copy.js')

/** While formulas are worked out on another core: before that, it would only keep the article from being read. */
function warmUp({ emission, services }: Run): void {
  publishing().catch(() => undefined)
  for (const emitter of emission.emitters) emitter.warmUp?.(services).catch(() => undefined)
}
