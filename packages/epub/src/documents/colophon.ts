import { type Metadata, type SoundMap, webAddress } from '@lectern/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { EpubWords } from '../words.js'
import { accessibilityPath } from './accessibility-page.js'
import { markOf } from './header.js'

/** What the book's sound adds to the colophon. */
export interface Credits {
  /** Ids of the cues that speak its lines: so they light up, as those below the title do. */
  ids: Readonly<Record<'rights' | 'licence' | 'narrator', string | undefined>>
  voice: Pick<SoundMap, 'narrator' | 'synthetic'> | undefined
}

export function creditsIn(sound: SoundMap | undefined): Credits {
  const idOf = (what: string) => sound?.cues.findLast((cue) => isCredit(cue, what))?.id
  return {
    ids: { rights: idOf('rights'), licence: idOf('licence'), narrator: idOf('narrator') },
    voice: sound,
  }
}

export function isCredit({ id, block }: { id: string; block: string }, ...what: readonly string[]): boolean {
  return what.some((one) => id === `${block}~${one}`)
}

/**
 * On the last page what a reader may want to know of the book: rights and licence, where print and page have them too, where it was
 * published first, whose voice reads it, and a way to what is said of its accessibility.
 */
export function colophonOf(meta: Metadata, words: EpubWords, { ids, voice }: Credits): Element {
  const { rights, license, source } = meta
  const { messages } = words
  const mark = markOf(meta, words)
  const address = webAddress(source)
  return h(
    'section',
    {
      id: 'colophon',
      className: ['colophon'],
      role: 'doc-colophon',
      'epub:type': 'colophon',
      ariaLabelledBy: ['colophon-title'],
    },
    h('h1', { id: 'colophon-title', ...mark }, messages.aboutThisBook),
    rights ? h('p', identified(ids.rights), rights) : undefined,
    license
      ? h('p', { ...identified(ids.licence), ...mark }, `${messages.licence}${messages.colon}${license}`)
      : undefined,
    address
      ? h('p', mark, messages.original, messages.colon, h('a', { href: address, dir: 'ltr' }, address))
      : undefined,
    voice ? h('p', { ...identified(ids.narrator), ...mark }, voiceLine(voice, messages)) : undefined,
    h('p', mark, h('a', { href: accessibilityPath.replace(/^.*\//, '') }, messages.accessibility)),
  )
}

function voiceLine(
  { narrator, synthetic }: NonNullable<Credits['voice']>,
  messages: EpubWords['messages'],
): string {
  return synthetic ? messages.readBySyntheticVoice(narrator) : messages.readBy(narrator)
}

const identified = (id: string | undefined) => (id === undefined ? {} : { id })
