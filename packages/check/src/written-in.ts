/** What an article was written in, for advice in words that its author knows. */
export type WrittenIn = 'markdown' | 'page' | 'word' | 'writer'

/** By the media type of the source; what is not known is written as text. */
export function writtenIn(mediaType = ''): WrittenIn {
  if (mediaType.includes('opendocument')) return 'writer'
  if (mediaType.includes('word')) return 'word'
  return mediaType.includes('html') ? 'page' : 'markdown'
}
