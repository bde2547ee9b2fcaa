import { all, one } from '../dom.js'
import { recall, remember } from '../remembered.js'
import { cueAt, cueBefore, wantedFrom } from './cues.js'
import { reveal } from './show.js'
import { goTo, play, playFrom, seek, showPosition, timeText } from './sound.js'
import { optionOf, type Player } from './state.js'

export function act(state: Player, action: string | undefined): void {
  const { audio, cues, sections } = state
  const here = cueAt(cues, audio.currentTime)
  const go = (index: number, step: 1 | -1): void => seek(state, wantedFrom(state, index, step))
  if (action === 'play') audio.paused ? play(state) : audio.pause()
  if (action === 'back') go(cueBefore(cues, audio.currentTime), -1)
  if (action === 'next') go(here + 1, 1)
  if (action === 'voice') follow(state)
  if (action === 'section-back') go(sections.findLast((start) => start < here) ?? 0, 1)
  if (action === 'section-next') go(sections.find((start) => start > here) ?? cues.length, 1)
}

/** Goes to the sentence that is heard, and with the voice from there on. */
function follow(state: Player): void {
  const option = optionOf(state, 'follow')
  if (option) option.checked = true
  reveal(state)
}

/** Keys only with the focus in the player (WCAG 2.1.4), and in the direction of the page. */
export function bindControls(state: Player): void {
  const { root } = state
  for (const button of all('[data-do]', root))
    button.addEventListener('click', () => act(state, button.dataset.do))
  for (const button of all('[data-cue]'))
    button.addEventListener('click', () => {
      if (button.classList.contains('on')) state.audio.pause()
      else playFrom(state, Number(button.dataset.cue))
    })
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event
    const isOurs = /^Arrow(Left|Right)$/.test(key) && !altKey && !ctrlKey && !metaKey
    if (!isOurs || (target as Element).matches('input,select')) return
    const isForward = (key === 'ArrowRight') === (getComputedStyle(root).direction === 'ltr')
    act(state, (shiftKey ? 'section-' : '') + (isForward ? 'next' : 'back'))
    event.preventDefault()
  })
}

/** Keys of keyboards, headsets and lock screens. */
export function bindMediaKeys(state: Player): void {
  const session = navigator.mediaSession
  if (!session) return
  const actions: Partial<Record<MediaSessionAction, string>> = {
    previoustrack: 'section-back',
    nexttrack: 'section-next',
    seekbackward: 'back',
    seekforward: 'next',
  }
  state.audio.addEventListener('play', () => {
    session.metadata = new MediaMetadata({
      title: document.title,
      artist: one<HTMLMetaElement>('meta[name=author]')?.content ?? '',
    })
    for (const [name, action] of Object.entries(actions))
      session.setActionHandler(name as MediaSessionAction, () => act(state, action))
  })
}

/** Speed and what is skipped are the reader's, for every page. */
export function bindOptions(state: Player): void {
  const { audio, root } = state
  const fields = all<HTMLInputElement | HTMLSelectElement>('[data-kept]', root)
  const apply = (): void => {
    audio.defaultPlaybackRate = audio.playbackRate = Number(root.querySelector('select')?.value ?? 1)
  }
  for (const field of fields) {
    const key = `lectern-${field.name}`
    const kept = recall(key)
    const isBox = 'checked' in field
    if (kept !== null) {
      if (isBox) field.checked = kept === 'true'
      else field.value = kept
    }
    field.addEventListener('change', () => {
      remember(key, String(isBox ? field.checked : field.value))
      apply()
    })
  }
  apply()
}

export function bindPosition(state: Player): void {
  const { audio, root } = state
  const slider = root.querySelector<HTMLInputElement>('input[type=range]')
  if (!slider) return
  slider.addEventListener('keydown', () => {
    slider.value = String(audio.currentTime)
  })
  slider.addEventListener('input', () => {
    goTo(audio, Number(slider.value))
    slider.ariaValueText = timeText(state)
    showPosition(state)
  })
}

/** One listener for the whole page, and only while the reader wants it. */
export function bindTaps(state: Player): void {
  const tapped = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('a,button,input,select,label,summary,audio,video'))
      return
    if (!getSelection()?.isCollapsed) return
    for (let element: Element | null = target; element; element = element.parentElement) {
      const { id } = element
      const index = state.cues.findIndex(([cue]) => cue === id)
      if (index < 0) continue
      playFrom(state, index)
      return
    }
  }
  const option = optionOf(state, 'tap')
  option?.addEventListener('change', () => {
    document.body.classList.toggle('tapping', option.checked)
    if (option.checked) addEventListener('click', tapped)
    else removeEventListener('click', tapped)
  })
}

/** A reader who moves the page stops the scrolling, and starts it again when they like. */
export function bindFollowing(state: Player): void {
  const { audio, root } = state
  const option = optionOf(state, 'follow')
  if (!option) return
  const moved = (event: Event): void => {
    if (audio.paused || root.contains(event.target as Node)) return
    if (event instanceof KeyboardEvent && !/^(Arrow|Page|Home|End|Tab| )/.test(event.key)) return
    option.checked = false
  }
  for (const kind of ['wheel', 'touchmove', 'keydown']) addEventListener(kind, moved, { passive: true })
  option.addEventListener('change', () => option.checked && reveal(state))
}
