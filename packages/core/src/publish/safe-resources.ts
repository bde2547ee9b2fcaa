import { type Resource, ResourceError, type Resources } from '../contracts/resources.js'
import { accepts, sniff } from './media-type.js'
import { countResources, defaultResourceLimits, type ResourceLimits } from './resource-limits.js'

/**
 * Resources from wherever bytes come from: each is read once and counted against the limits of the article, its type is that of its content,
 * and SVG comes without scripts, motion and outside references.
 *
 * @param read throws ResourceError for what cannot be had
 */
export function safeResources(
  read: (reference: string) => Promise<Uint8Array>,
  limits: Partial<ResourceLimits> = {},
): Resources {
  const loaded = new Map<string, Promise<Resource>>()
  const count = countResources({ ...defaultResourceLimits, ...limits })
  const loadOne = async (reference: string): Promise<Resource> => {
    const bytes = await read(reference)
    const mediaType = sniff(bytes)
    count(reference, bytes, mediaType)
    return {
      reference,
      mediaType,
      bytes,
      ...(mediaType === 'image/svg+xml' ? await cleaned(bytes, reference) : {}),
    }
  }
  return {
    async load(reference, accept) {
      const known = loaded.get(reference)
      const loading = known ?? loadOne(reference)
      if (!known) loaded.set(reference, loading)
      return checked(await loading, accept)
    },
  }
}

/** A drawing without what could do harm. The XML parser is loaded with the first one. */
async function cleaned(bytes: Uint8Array, reference: string): Promise<Pick<Resource, 'bytes' | 'removed'>> {
  const { cleanSvg } = await import('../svg/sanitize.js')
  return cleanSvg(bytes, reference)
}

/**
 * The same resource, where its media type is one of the accepted ones.
 *
 * @throws ResourceError `wrong-type` where the content is none of the accepted types
 */
export function checked(resource: Resource, accept: readonly string[]): Resource {
  if (accepts(accept, resource.mediaType)) return resource
  const hint = `It is ${resource.mediaType}; expected ${accept.join(', ')}.`
  throw new ResourceError('wrong-type', resource.reference, hint)
}
