import { shortHash } from '@lectern/core'
import { extensionOf } from './media-types.js'

/**
 * A name in the book: letters of the original that every file system and URL takes, and a hash of the content, so that
 * no path, no blank and no other script of the author's name gets there, and equal content is there once.
 */
export function nameFor(reference: string, sha256: string, mediaType: string): string {
  const file = reference.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? ''
  const stem = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const hash = shortHash(sha256)
  return `${stem ? `${stem}-` : ''}${hash}.${extensionOf(mediaType)}`
}
