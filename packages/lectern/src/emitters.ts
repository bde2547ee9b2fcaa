import type { AudioOptions } from '@lectern/audio'
import type { Emitter } from '@lectern/core'
import type { EpubOptions } from '@lectern/epub'
import type { HtmlOptions } from '@lectern/html'
import { lazy } from './lazy.js'

// Its factory is light and refuses at once what it cannot make; layout and drawing are loaded when it emits.
export { pdf } from '@lectern/pdf'

/** The page: complete in itself, with the sound and the print of the same run beside it. */
export function html(options: HtmlOptions = {}): Emitter {
  const suffix = options.suffix?.replace(/^\.+/, '')
  const name = options.name ?? (suffix ? `html.${suffix}` : 'html')
  const identity = { name, kind: 'html', after: ['pdf', 'audio', 'epub'] }
  return lazy(identity, async () => (await import('@lectern/html')).html(options))
}

/** EPUB 3.3, with the pages of the PDF and the sound of the same run. */
export function epub(options: EpubOptions = {}): Emitter {
  const identity = { name: options.name ?? 'epub', kind: 'epub', after: ['pdf', 'audio'] }
  return lazy(identity, async () => (await import('@lectern/epub')).epub(options))
}

/** Narrated sound with captions and transcripts. Give it an engine; without one it fails and says how to get one. */
export function audio(options: AudioOptions = {}): Emitter {
  const identity = { name: options.name ?? 'audio', kind: 'audio' }
  return lazy(identity, async () => (await import('@lectern/audio')).audio(options))
}
