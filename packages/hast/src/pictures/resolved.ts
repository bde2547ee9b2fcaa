import { safeUrl } from '@lectern/core'
import type { ResolvedResource } from '../options.js'
import type { State } from '../state.js'

/** What a picture, sound or film is called in this edition. */
export function resolved(src: string, { run }: State): ResolvedResource | undefined {
  if (src === '') return undefined
  if (run.options.resource) return run.options.resource(src)
  const url = safeUrl(src)
  return url ? { src: url } : undefined
}
