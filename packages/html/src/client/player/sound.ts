import { all, one } from '../dom.js'
import { recall, remember } from '../remembered.js'
import { cueAt, wantedFrom } from './cues.js'
import { showSections } from './dock.js'
import { show, showWord } from './show.js'
import type { Player } from './state.js'

/** What the sound does is shown, and where it was is kept. */
export function bindSound(state: Player): void {
  const { audio, root, key, words, duration } = state
  const labels = all('[data-do=play] span', root)
  const changed = (): void => {
    for (const label of labels) label.textContent = audio.paused ? words.play : words.pause
    root.classList.toggle('playing', !audio.paused)
    showSections(state)
  }
  const keep = (): void => void remember(key, String(audio.currentTime))
  const start = Number(recall(key))
  if (start > 0 && start < duration - 1) goTo(audio, start)
  audio.addEventListener('play', changed)
  audio.addEventListener('play', () => follow(state))
  audio.addEventListener('pause', changed)
  audio.addEventListener('pause', keep)
  addEventListener('pagehide', keep)
  audio.addEventListener('timeupdate', () => update(state))
  audio.addEventListener('ended', () => show(state, -1))
  audio.addEventListener('error', () => {
    const status = root.querySelector('.trouble')
    if (status) status.textContent = words.noSound
  })
  // One voice at a time: a film or a sound of the article silences the reading.
  addEventListener('play', ({ target }) => target !== audio && audio.pause(), true)
  showPosition(state)
}

/** Words change faster than `timeupdate` tells; in a hidden page nobody sees them. */
export function follow(state: Player): void {
  if (state.audio.paused) return
  update(state)
  requestAnimationFrame(() => follow(state))
}

export function update(state: Player): void {
  const { audio, cues } = state
  showPosition(state)
  if (audio.paused) return
  const here = cueAt(cues, audio.currentTime)
  const wanted = wantedFrom(state, here, 1)
  if (wanted === here) {
    show(state, here)
    showWord(state, audio.currentTime)
  } else if (wanted > 0) seek(state, wanted)
  else audio.currentTime = state.duration
}

/** Some browsers forget where to go when they are told before they have loaded anything. */
export function goTo(audio: HTMLAudioElement, time: number): void {
  const go = (): void => {
    audio.currentTime = time
  }
  go()
  if (!audio.readyState) audio.addEventListener('loadedmetadata', go, { once: true })
}

export function seek(state: Player, index: number): void {
  const cue = state.cues[index]
  if (!cue) return
  goTo(state.audio, cue[1])
  show(state, index)
  showPosition(state)
}

export function playFrom(state: Player, index: number): void {
  seek(state, index)
  play(state)
}

/** A browser that refuses leaves the button as it was. */
export function play({ audio }: Player): void {
  audio.play().catch(() => audio.pause())
}

export function showPosition(state: Player): void {
  const { audio, root } = state
  const slider = root.querySelector<HTMLInputElement>('input[type=range]')
  const shown = root.querySelector('.player-time')
  const text = timeText(state)
  if (!slider || !shown || shown.textContent === text) return
  shown.textContent = text
  one('.dock')?.style.setProperty('--at', String(audio.currentTime / state.duration))
  // A screen reader on the slider would say every second.
  if (slider === document.activeElement) return
  slider.value = String(audio.currentTime)
  slider.ariaValueText = text
}

export function timeText({ audio, duration, words }: Player): string {
  return words.timeOf.replace('#', clock(audio.currentTime)).replace('#', clock(duration))
}

/** "4:05", "1:04:05" */
export function clock(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor)
  return parts
    .slice(parts[0] ? 0 : 1)
    .map((part, index) => String(part).padStart(index ? 2 : 1, '0'))
    .join(':')
}
