import type { ClientConfig } from './config.js'

/**
 * Read-along: shows which sentence is spoken. Sentences have no roles, no handlers and no focus, and what is spoken is never a
 * live region. Self-contained: its source is put into the page.
 */
export function player(config: ClientConfig): void {
  const section = document.querySelector('.player')
  const audio = section?.querySelector('audio')
  const controls = section?.querySelector<HTMLElement>('.player-controls')
  const cues = config.cues ?? []
  if (!section || !audio || !controls || cues.length === 0) return
  const play = controls.querySelector<HTMLButtonElement>('[data-do=play]')
  const speed = controls.querySelector('select')
  const follow = controls.querySelector('input')
  let shown = -1
  let scrolledByHand = 0

  /** The cue that is spoken at a time, or the last one before it. */
  const cueAt = (time: number): number => {
    let [low, high] = [0, cues.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((cues[middle]?.[1] ?? 0) <= time + 0.001) low = middle
      else high = middle - 1
    }
    return low
  }
  const elementOf = (index: number): HTMLElement | null => document.getElementById(cues[index]?.[0] ?? '')
  const show = (index: number): void => {
    if (index === shown) return
    elementOf(shown)?.classList.remove('speaking')
    shown = index
    const element = elementOf(index)
    element?.classList.add('speaking')
    if (element && follow?.checked && Date.now() - scrolledByHand > 3000) bringIntoView(element)
  }
  const bringIntoView = (element: HTMLElement): void => {
    const { top, bottom } = element.getBoundingClientRect()
    if (top < innerHeight * 0.15 || bottom > innerHeight * 0.85) element.scrollIntoView({ block: 'center' })
  }
  const seek = (index: number): void => {
    const cue = cues[Math.max(0, Math.min(index, cues.length - 1))]
    if (!cue) return
    audio.currentTime = cue[1]
    show(cueAt(cue[1]))
  }
  const sections = (): number[] => {
    const starts = [...document.querySelectorAll<HTMLElement>('main section')].map((part) => firstCueIn(part))
    return [0, ...starts.filter((index) => index > 0)]
  }
  const firstCueIn = (part: Element): number => cues.findIndex(([id]) => part.contains(document.getElementById(id)))
  const here = (): number => cueAt(audio.currentTime)

  const actions: Record<string, () => void> = {
    play: () => (audio.paused ? void audio.play() : audio.pause()),
    back: () => seek(audio.currentTime - (cues[here()]?.[1] ?? 0) > 1.5 ? here() : here() - 1),
    next: () => seek(here() + 1),
    'section-back': () => seek(sections().findLast((start) => start < here()) ?? 0),
    'section-next': () => seek(sections().find((start) => start > here()) ?? here()),
  }
  controls.hidden = false
  controls.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null
    actions[button?.dataset.do ?? '']?.()
  })
  speed?.addEventListener('change', () => {
    audio.playbackRate = Number(speed.value)
  })
  audio.addEventListener('timeupdate', () => {
    if (!audio.paused || shown >= 0) show(here())
  })
  const label = (): void => {
    if (play) play.textContent = audio.paused ? config.words.play : config.words.pause
  }
  audio.addEventListener('play', label)
  audio.addEventListener('pause', () => {
    label()
    remember()
  })
  audio.addEventListener('ended', () => {
    elementOf(shown)?.classList.remove('speaking')
    shown = -1
  })
  for (const kind of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(kind, () => void (scrolledByHand = Date.now()), { passive: true })
  }

  const remember = (): void => {
    try {
      localStorage.setItem(config.key, String(audio.currentTime))
    } catch {
      // A page that may not remember starts at the beginning.
    }
  }
  const recall = (): number => {
    try {
      return Number(localStorage.getItem(config.key)) || 0
    } catch {
      return 0
    }
  }
  addEventListener('pagehide', remember)
  const start = recall()
  if (start > 0) audio.addEventListener('loadedmetadata', () => void (audio.currentTime ||= start), { once: true })

  for (const part of document.querySelectorAll('main section')) {
    const heading = part.querySelector('h2')
    const first = heading ? firstCueIn(part) : -1
    if (!heading || first < 0) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'listen-here'
    button.textContent = `${config.words.listenFrom} ${heading.textContent ?? ''}`
    button.addEventListener('click', () => {
      seek(first)
      void audio.play()
    })
    heading.after(button)
  }
  if ('mediaSession' in navigator) {
    navigator.mediaSession.setActionHandler('previoustrack', () => actions.back?.())
    navigator.mediaSession.setActionHandler('nexttrack', () => actions.next?.())
  }
}
