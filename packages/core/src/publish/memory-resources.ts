import { type Resource, ResourceError, type Resources } from '../contracts/resources.js'
import { accepts, sniff } from './media-type.js'

/** Resources from a record of bytes or text: the in-memory twin of the jailed folder in `@lectern/node`. */
export function memoryResources(files: Readonly<Record<string, Uint8Array | string>>): Resources {
  return {
    async load(reference, accept): Promise<Resource> {
      const content = Object.hasOwn(files, reference) ? files[reference] : undefined
      if (content === undefined) {
        throw new ResourceError('missing', reference, 'Check the name; upper and lower case matter.')
      }
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return checked({ reference, bytes, mediaType: sniff(bytes) }, accept)
    },
  }
}

/** @throws ResourceError `wrong-type` where the content is none of the accepted types */
export function checked(resource: Resource, accept: readonly string[]): Resource {
  if (accepts(accept, resource.mediaType)) return resource
  const hint = `It is ${resource.mediaType}; expected ${accept.join(', ')}.`
  throw new ResourceError('wrong-type', resource.reference, hint)
}
