import { type AudioOptions, audioIdentity } from '@lectern/audio/options'
import type { Emitter } from '@lectern/core'
import { type EpubOptions, epubIdentity } from '@lectern/epub/options'
import { type HtmlOptions, htmlIdentity } from '@lectern/html/options'
import { lazy } from './lazy.js'

// Factories are light and refuse at once what they cannot make; what draws and speaks is loaded when they emit.
export { pdf } from '@lectern/pdf'

/** The page: complete in itself, with the sound and the print of the same run beside it. */
export function html(options: HtmlOptions = {}): Emitter {
  return lazy(htmlIdentity(options), async () => (await import('@lectern/html')).html(options))
}

/** EPUB 3.3, with the pages of the PDF and the sound of the same run. */
export function epub(options: EpubOptions = {}): Emitter {
  return lazy(epubIdentity(options), async () => (await import('@lectern/epub')).epub(options))
}

/** Narrated sound with captions and transcripts. Give it an engine; without one it fails and says how to get one. */
export function audio(options: AudioOptions = {}): Emitter {
  return lazy(audioIdentity(options), async () => (await import('@lectern/audio')).audio(options))
}
