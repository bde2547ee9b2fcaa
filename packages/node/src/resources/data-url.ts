import { ResourceError } from '@lectern/core'

/** Bytes of a `data:` URL (RFC 2397). What they are is told by the content, not by its label. */
export function dataUrl(reference: string): Uint8Array {
  const [, parameters = '', data] = /^data:([^,]*),(.*)$/is.exec(reference) ?? []
  if (data === undefined)
    throw new ResourceError('unreadable', reference.slice(0, 40), 'It is not a data URL.')
  try {
    const text = decodeURIComponent(data)
    return /;base64$/i.test(parameters)
      ? new Uint8Array(Buffer.from(text, 'base64'))
      : new TextEncoder().encode(text)
  } catch (cause) {
    throw new ResourceError('unreadable', reference.slice(0, 40), 'Its percent-encoding is not valid.', {
      cause,
    })
  }
}
