import { ResourceError, type Resources } from '../contracts/resources.js'
import { badOption, isObject, shown } from '../options/index.js'
import type { ResourceLimits } from './resource-limits.js'
import { safeResources } from './safe-resources.js'

/**
 * Resources from a record of bytes or text: the in-memory twin of the jailed folder in `@lectern/node`, with the same limits.
 *
 * @throws LecternError `bad-usage` where something else is given
 */
export function memoryResources(
  files: Readonly<Record<string, Uint8Array | string>>,
  { limits }: { limits?: Partial<ResourceLimits> } = {},
): Resources {
  if (!isObject(files)) {
    const hint = 'Use an object of names: memoryResources({ "dog.png": bytes }).'
    throw badOption('files', `memoryResources() was given ${shown(files)} where files must be`, hint)
  }
  return safeResources(async (reference) => {
    const content = Object.hasOwn(files, reference) ? files[reference] : undefined
    if (content === undefined)
      throw new ResourceError('missing', reference, 'Check the name; upper and lower case matter.')
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
  }, limits)
}
