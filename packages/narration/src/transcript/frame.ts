import type { Article, SoundMap } from '@lectern/core'
import type { Element, RootContent } from 'hast'
import { h } from 'hastscript'
import type { NarrationMessages } from '../words.js'
import { text } from './element.js'
import type { Page } from './page.js'
import { style } from './style.js'

/** The page around the lines, which stand in `main`. */
export function frame(
  { meta: { title, lang, dir } }: Article,
  { messages, sound, own, theme }: Page,
  isPrinted: boolean,
): RootContent[] {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', `${messages.transcript}${messages.colon}${title}`),
    h('style', style(theme)),
  ])
  const kind = isPrinted ? messages.aboutPrinted : messages.aboutTranscript
  const about = [kind, messages.announced, ...(sound ? [voiceLine(sound, messages)] : [])]
  // The words come first; the player stays in view at the foot of the window.
  const body = h('body', [
    h('main'),
    ...(sound
      ? [
          h('section', { ...own, className: ['player'], ariaLabel: messages.sound }, [
            player(sound, messages, title),
          ]),
        ]
      : []),
    h('footer', own, [...(isPrinted ? [switchToSaid(messages)] : []), h('p', about.join(' '))]),
  ])
  return [{ type: 'doctype' }, h('html', { ...(lang === 'und' ? {} : { lang }), dir }, [head, body])]
}

function voiceLine({ narrator, synthetic }: SoundMap, messages: NarrationMessages): string {
  return messages.sentence(synthetic ? messages.readBySyntheticVoice(narrator) : messages.readBy(narrator))
}

/** Shows what is said in place of what is printed: the style sheet sees whether it is ticked, without a script. */
function switchToSaid({ showSaid }: NarrationMessages): Element {
  return h('p', [h('label', [h('input', { type: 'checkbox', id: 'show-said' }), text(` ${showSaid}`)])])
}

/** No autoplay (WCAG 1.4.2). */
function player({ path, mediaType }: SoundMap, messages: NarrationMessages, title: string): Element {
  return h('audio', { controls: true, preload: 'none', ariaLabel: `${messages.sound}: ${title}` }, [
    h('source', { src: encodeURI(path), type: mediaType }),
  ])
}
