import type { ClientConfig } from './config.js'

// The player of the page. Sentences have no roles, no handlers and no focus, and what is spoken is never a live region.

export interface Player {
  readonly audio: HTMLAudioElement
  readonly controls: HTMLElement
  readonly cues: NonNullable<ClientConfig['cues']>
  readonly words: ClientConfig['words']
  readonly key: string
  /** Index of the cue that is shown as spoken; -1 for none. */
  shown: number
  /** When the reader last moved the page, in milliseconds. */
  moved: number
}

export function player(config: ClientConfig): void {
  const section = document.querySelector('.player')
  const audio = section?.querySelector('audio')
  const controls = section?.querySelector<HTMLElement>('.player-controls')
  const { cues = [], words, key } = config
  if (!audio || !controls || cues.length === 0) return
  const state: Player = { audio, controls, cues, words, key, shown: -1, moved: 0 }
  bindControls(state)
  followSound(state)
  rememberPosition(state)
  addListenButtons(state)
  controls.hidden = false
}

/** The cue that is spoken at a time, or the last one before it. */
export function cueAt(cues: Player['cues'], time: number): number {
  let low = 0
  let high = cues.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((cues[middle]?.[1] ?? 0) <= time + 0.001) low = middle
    else high = middle - 1
  }
  return low
}

/** Back goes to the start of the sentence, and from near its start to the one before. */
export function cueBefore(cues: Player['cues'], time: number): number {
  const here = cueAt(cues, time)
  return time - (cues[here]?.[1] ?? 0) > 1.5 ? here : Math.max(0, here - 1)
}

export function bindControls(state: Player): void {
  const { audio, controls, cues } = state
  const here = (): number => cueAt(cues, audio.currentTime)
  const actions: Record<string, () => void> = {
    play: () => (audio.paused ? void audio.play() : audio.pause()),
    back: () => seek(state, cueBefore(cues, audio.currentTime)),
    next: () => seek(state, here() + 1),
    'section-back': () => seek(state, sectionStarts(cues).findLast((start) => start < here()) ?? 0),
    'section-next': () => seek(state, sectionStarts(cues).find((start) => start > here()) ?? here()),
  }
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
    actions[button?.dataset.do ?? '']?.()
  })
  const speed = controls.querySelector('select')
  speed?.addEventListener('change', () => {
    audio.playbackRate = Number(speed.value)
  })
  if (!('mediaSession' in navigator)) return
  navigator.mediaSession.setActionHandler('previoustrack', () => actions.back?.())
  navigator.mediaSession.setActionHandler('nexttrack', () => actions.next?.())
}

export function seek(state: Player, index: number): void {
  const cue = state.cues[Math.max(0, Math.min(index, state.cues.length - 1))]
  if (!cue) return
  state.audio.currentTime = cue[1]
  show(state, cueAt(state.cues, cue[1]))
}

export function followSound(state: Player): void {
  const { audio, cues, controls, words } = state
  const play = controls.querySelector('[data-do=play]')
  const label = (): void => {
    if (play) play.textContent = audio.paused ? words.play : words.pause
  }
  audio.addEventListener('play', label)
  audio.addEventListener('pause', label)
  audio.addEventListener('timeupdate', () => {
    if (!audio.paused) show(state, cueAt(cues, audio.currentTime))
  })
  audio.addEventListener('ended', () => show(state, -1))
  for (const kind of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(kind, () => void Object.assign(state, { moved: performance.now() }), { passive: true })
  }
}

/** Marks the sentence, and brings it into view unless the reader has just moved the page. */
export function show(state: Player, index: number): void {
  if (index === state.shown) return
  const elementOf = (at: number): HTMLElement | null => document.getElementById(state.cues[at]?.[0] ?? '')
  elementOf(state.shown)?.classList.remove('speaking')
  state.shown = index
  const element = elementOf(index)
  if (!element) return
  element.classList.add('speaking')
  const follow = state.controls.querySelector('input')?.checked
  const { top, bottom } = element.getBoundingClientRect()
  const isOutside = top < innerHeight * 0.15 || bottom > innerHeight * 0.85
  if (follow && isOutside && performance.now() - state.moved > 3000)
    element.scrollIntoView({ block: 'center' })
}

/** The first cue of the page and of each section. */
export function sectionStarts(cues: Player['cues']): number[] {
  const starts = [...document.querySelectorAll('main section')].map((part) => firstCueIn(part, cues))
  return [0, ...starts.filter((index) => index > 0)]
}

export function firstCueIn(part: Element, cues: Player['cues']): number {
  return cues.findIndex(([id]) => part.contains(document.getElementById(id)))
}

/** By keyboard, one place a section to listen from. */
export function addListenButtons(state: Player): void {
  for (const part of document.querySelectorAll('main section')) {
    const heading = part.querySelector('h2')
    const first = heading ? firstCueIn(part, state.cues) : -1
    if (!heading || first < 0) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'listen-here'
    button.textContent = `${state.words.listenFrom} ${heading.textContent ?? ''}`
    button.addEventListener('click', () => {
      seek(state, first)
      void state.audio.play()
    })
    heading.after(button)
  }
}

export function rememberPosition({ audio, key }: Player): void {
  const remember = (): void => {
    try {
      localStorage.setItem(key, String(audio.currentTime))
    } catch {
      // A page that may not remember starts at the beginning.
    }
  }
  let start = 0
  try {
    start = Number(localStorage.getItem(key)) || 0
  } catch {
    // The same.
  }
  audio.addEventListener('pause', remember)
  addEventListener('pagehide', remember)
  audio.addEventListener('loadedmetadata', () => {
    if (audio.currentTime === 0 && start < audio.duration - 1) audio.currentTime = start
  })
}
