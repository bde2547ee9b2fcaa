import { ResourceError, type Resources } from '../contracts/resources.js'
import type { ResourceLimits } from './resource-limits.js'
import { safeResources } from './safe-resources.js'

/** Resources from a record of bytes or text: the in-memory twin of the jailed folder in `@lectern/node`, with the same limits. */
export function memoryResources(
  files: Readonly<Record<string, Uint8Array | string>>,
  { limits }: { limits?: Partial<ResourceLimits> } = {},
): Resources {
  return safeResources(async (reference) => {
    const content = Object.hasOwn(files, reference) ? files[reference] : undefined
    if (content === undefined)
      throw new ResourceError('missing', reference, 'Check the name; upper and lower case matter.')
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
  }, limits)
}
