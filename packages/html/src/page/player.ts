import { minutesInWords } from '@lectern/core'
import type { Element, Properties } from 'hast'
import type { ReadAlong } from '../client/config.js'
import type { HtmlMessages } from '../words.js'
import { iconButton, sheetHead } from './controls.js'
import { dot, e } from './elements.js'
import { besidesClass } from './header.js'
import type { PageSound } from './parts.js'

interface PlayerParts {
  sound: PageSound
  cues: ReadAlong['cues']
  say: HtmlMessages
  /** Language and direction of our words, where they are not in the article's language. */
  mark: Properties
  lang: string
  dir: 'ltr' | 'rtl'
  hasEditions: boolean
}

/**
 * A row to listen from, and the dock that stands at the foot of the window once it is used. Without scripts the row holds the browser's own player.
 */
export function player({ sound, cues, say, mark, lang, dir, hasEditions }: PlayerParts): Element {
  return e(
    'div',
    { className: ['player', besidesClass], role: 'region', ariaLabelledBy: ['lectern-listen'], ...mark },
    listenRow(sound, say, lang, hasEditions),
    dock(sound, cues, say, mark.dir ?? dir),
    e('p', { className: ['trouble'], ariaLive: 'polite', ariaAtomic: 'true' }),
  )
}

function listenRow(
  { map, src, transcript }: PageSound,
  say: HtmlMessages,
  lang: string,
  hasEditions: boolean,
): Element {
  return e(
    'div',
    { className: ['listen'] },
    iconButton({ className: ['go'], dataDo: 'play' }, say.play),
    e(
      'p',
      {},
      e('b', { id: 'lectern-listen' }, say.listen),
      dot(),
      minutesInWords(map.duration / 60, lang),
      e('small', {}, map.synthetic ? say.syntheticVoice : say.readBy(map.narrator)),
    ),
    e('audio', { controls: true, preload: 'none', src, ariaLabelledBy: ['lectern-listen'] }),
    e(
      'div',
      { className: ['listen-links'] },
      transcript && e('a', { href: transcript }, say.transcript),
      hasEditions && [' ', e('a', { href: '#lectern-editions' }, say.editions)],
    ),
  )
}

const dockId = 'lectern-dock'

/** Arrow keys in the direction of the text. */
function dock({ map }: PageSound, cues: ReadAlong['cues'], say: HtmlMessages, dir: unknown): Element {
  const [before, after] = dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  const button = (action: string, words: string, keys?: string) =>
    iconButton({ dataDo: action, ...(keys ? { ariaKeyShortcuts: keys } : {}) }, words)
  const id = 'lectern-listening'
  return e(
    'div',
    { id: dockId, className: ['dock'], popover: 'manual' },
    button('back', say.previousSentence, before),
    button('play', say.play),
    button('next', say.nextSentence, after),
    e('button', { type: 'button', dataDo: 'voice' }, say.backToVoice),
    position(say, map.duration),
    speed(say),
    iconButton({ className: ['more'], popoverTarget: id }, say.listeningOptions),
    iconButton({ className: ['close'], popoverTarget: dockId, popoverTargetAction: 'hide' }, say.close, '×'),
    e(
      'div',
      {
        id,
        className: ['sheet', 'listening'],
        popover: 'auto',
        role: 'dialog',
        ariaLabelledBy: [`${id}-title`],
      },
      sheetHead(`${id}-title`, say.listeningOptions, id, say.close),
      e('div', { className: ['moved'] }),
      e(
        'div',
        { className: ['sections'] },
        e(
          'button',
          { type: 'button', dataDo: 'section-back', ariaKeyShortcuts: `Shift+${before}` },
          say.previousSection,
        ),
        e(
          'button',
          { type: 'button', dataDo: 'section-next', ariaKeyShortcuts: `Shift+${after}` },
          say.nextSection,
        ),
      ),
      options(say, cues),
    ),
  )
}

/** Seconds; a click, an arrow key or the buttons move it, so nothing has to be dragged (WCAG 2.5.7). */
function position(say: HtmlMessages, duration: number): Element {
  const slider = { type: 'range', min: '0', max: String(Math.ceil(duration)), step: '5', value: '0' }
  return e(
    'div',
    { className: ['position'] },
    e('label', {}, e('span', { className: ['visually-hidden'] }, say.position), e('input', slider)),
    ' ',
    e('span', { className: ['player-time'] }),
  )
}

const speeds = ['0.5', '0.75', '1', '1.25', '1.5', '1.75', '2', '2.5', '3']

function speed(say: HtmlMessages): Element {
  const rates = speeds.map((value) => e('option', { value, selected: value === '1' }, `${value}\u00A0×`))
  return e(
    'label',
    { className: ['speed'] },
    e('span', { className: ['visually-hidden'] }, say.speed),
    e('select', { name: 'speed', dataKept: true }, rates),
  )
}

function options(say: HtmlMessages, cues: ReadAlong['cues']): Element {
  const box = (name: string, label: string, more: Properties = {}) =>
    e('label', {}, e('input', { type: 'checkbox', name, ...more }), ` ${label}`)
  const kept = { dataKept: true }
  return e(
    'div',
    { className: ['fields'] },
    box('follow', say.follow, { checked: true }),
    box('tap', say.tapToListen),
    cues.some(([, , , kind]) => kind === 1) && box('notes', say.skipNotes, kept),
    cues.some(([, , , kind]) => kind === 2) && box('tables', say.skipTables, kept),
    e('p', {}, say.shortcuts),
  )
}
