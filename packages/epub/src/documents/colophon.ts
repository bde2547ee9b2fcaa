import type { Metadata, SoundMap } from '@lectern/core'
import type { Element } from 'hast'
import type { EpubWords } from '../words.js'
import { h } from './element.js'
import { markOf } from './header.js'

/** Ids of the cues that speak the lines of the colophon: so they light up, as those below the title do. */
export type CreditIds = Readonly<Record<'rights' | 'licence', string | undefined>>

export function creditIdsIn(sound: SoundMap | undefined): CreditIds {
  const idOf = (what: string) => sound?.cues.findLast((cue) => isCredit(cue, what))?.id
  return { rights: idOf('rights'), licence: idOf('licence') }
}

export function isCredit({ id, block }: { id: string; block: string }, ...what: readonly string[]): boolean {
  return what.some((one) => id === `${block}~${one}`)
}

/** Rights and licence at the end of the text, where print and page have them too, and where the narration says them. */
export function colophonOf(meta: Metadata, words: EpubWords, ids: CreditIds): Element[] {
  const { rights, license } = meta
  const lines = [
    rights ? h('p', identified(ids.rights), rights) : undefined,
    license
      ? h(
          'p',
          { ...identified(ids.licence), ...markOf(meta, words) },
          `${words.messages.licence}${words.messages.colon}${license}`,
        )
      : undefined,
  ]
  if (!rights && !license) return []
  return [h('section', { className: ['colophon'], role: 'doc-colophon', 'epub:type': 'colophon' }, ...lines)]
}

const identified = (id: string | undefined) => (id === undefined ? {} : { id })
