import type { Element, Properties } from 'hast'
import type { HtmlMessages } from '../words/index.js'
import { e } from './elements.js'
import type { PageSound } from './parts.js'

/** Works without scripts as a plain player; the script adds sentences, speed and places to listen from. */
export function player(sound: PageSound, say: HtmlMessages, mark: Properties): Element {
  const { map, src, transcript, captions } = sound
  const voice = map.synthetic ? say.syntheticVoice(map.narrator) : say.readBy(map.narrator)
  const files = [
    ...(transcript ? [e('li', {}, e('a', { href: transcript }, say.transcript))] : []),
    ...(captions ? [e('li', {}, e('a', { href: captions, type: 'text/vtt' }, say.captions))] : []),
  ]
  return e(
    'section',
    { className: ['player'], ariaLabelledBy: ['lectern-listen'], ...mark },
    e('h2', { id: 'lectern-listen' }, say.listen),
    e('audio', { controls: true, preload: 'none', src, ariaLabelledBy: ['lectern-listen'] }),
    controls(say),
    e('p', {}, voice),
    files.length > 0 && e('ul', { className: ['files'] }, files),
  )
}

function controls(say: HtmlMessages): Element {
  const button = (action: string, label: string) => e('button', { type: 'button', dataDo: action }, label)
  const speeds = ['0.5', '0.75', '1', '1.25', '1.5', '2', '2.5', '3']
  const options = speeds.map((value) =>
    e('option', { value, ...(value === '1' ? { selected: true } : {}) }, `${value} ×`),
  )
  return e(
    'div',
    { className: ['player-controls'], hidden: true },
    button('play', say.play),
    button('back', say.previousSentence),
    button('next', say.nextSentence),
    button('section-back', say.previousSection),
    button('section-next', say.nextSection),
    e('label', {}, `${say.speed} `, e('select', {}, options)),
    e('label', {}, e('input', { type: 'checkbox', checked: true }), ` ${say.follow}`),
  )
}
