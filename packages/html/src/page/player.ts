import type { Element, Properties } from 'hast'
import type { ReadAlong } from '../client/config.js'
import type { HtmlMessages } from '../words.js'
import { e } from './elements.js'
import type { PageSound } from './parts.js'

/** Without scripts the browser's own player; the script puts sentences, sections, speed and places to listen from in its place. */
export function player(
  { map, src }: PageSound,
  { cues }: ReadAlong,
  say: HtmlMessages,
  mark: Properties,
  dir: 'ltr' | 'rtl',
): Element {
  return e(
    'section',
    { className: ['player'], ariaLabelledBy: ['lectern-listen'], ...mark },
    e('h2', { id: 'lectern-listen' }, say.listen),
    e('audio', { controls: true, preload: 'none', src, ariaLabelledBy: ['lectern-listen'] }),
    e(
      'div',
      { className: ['player-bar'], hidden: true },
      buttons(say, mark.dir ?? dir),
      position(say, map.duration),
      options(say, cues),
      e('p', { role: 'status' }),
    ),
  )
}

/** Who reads, the transcript and the captions: apart from the player, so that what may stick to the window stays small. */
export function aboutSound(
  { map, transcript, captions }: PageSound,
  say: HtmlMessages,
  mark: Properties,
): Element {
  return e(
    'p',
    { className: ['about-sound'], ...mark },
    e('span', {}, map.synthetic ? say.readBySyntheticVoice(map.narrator) : say.readBy(map.narrator)),
    transcript && [' ', e('a', { href: transcript }, say.transcript)],
    captions && [' ', e('a', { href: captions, type: 'text/vtt' }, say.captions)],
  )
}

/** Arrow keys in the direction of the text. */
function buttons(say: HtmlMessages, dir: unknown): Element {
  const [before, after] = dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  const button = (action: string, label: string, keys?: string) =>
    e('button', { type: 'button', dataDo: action, ...(keys ? { ariaKeyShortcuts: keys } : {}) }, label)
  return e(
    'div',
    { className: ['player-buttons'] },
    button('back', say.previousSentence, before),
    button('play', say.play),
    button('next', say.nextSentence, after),
    button('section-back', say.previousSection, `Shift+${before}`),
    button('section-next', say.nextSection, `Shift+${after}`),
  )
}

/** Seconds; a click, an arrow key or the buttons move it, so nothing has to be dragged (WCAG 2.5.7). */
function position(say: HtmlMessages, duration: number): Element {
  const slider = { type: 'range', min: '0', max: String(Math.ceil(duration)), step: '5', value: '0' }
  return e(
    'div',
    { className: ['player-position'] },
    e('label', {}, e('span', {}, say.position), ' ', e('input', slider)),
    ' ',
    e('span', { className: ['player-time'] }),
  )
}

const speeds = ['0.5', '0.75', '1', '1.25', '1.5', '1.75', '2', '2.5', '3']

function options(say: HtmlMessages, cues: ReadAlong['cues']): Element {
  const rates = speeds.map((value) =>
    e('option', { value, ...(value === '1' ? { selected: true } : {}) }, `${value} ×`),
  )
  const box = (name: string, label: string, more: Properties = {}) =>
    e('label', {}, e('input', { type: 'checkbox', name, ...more }), ` ${label}`)
  const kept = { dataKept: true }
  return e(
    'div',
    { className: ['player-options'] },
    box('follow', say.follow, { checked: true }),
    e(
      'details',
      {},
      e('summary', {}, say.listeningOptions),
      e(
        'div',
        { className: ['player-choices'] },
        e('label', {}, e('span', {}, say.speed), ' ', e('select', { name: 'speed', ...kept }, rates)),
        box('tap', say.tapToListen),
        cues.some(([, , , kind]) => kind === 1) && box('notes', say.skipNotes, kept),
        cues.some(([, , , kind]) => kind === 2) && box('tables', say.skipTables, kept),
        e('p', {}, say.shortcuts),
      ),
    ),
  )
}
