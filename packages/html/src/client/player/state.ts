import type { ClientConfig, Cue } from '../config.js'

/** The player of the page. Sentences have no roles, no handlers and no focus, and what is spoken is never a live region. */
export interface Player {
  readonly audio: HTMLAudioElement
  readonly root: HTMLElement
  readonly cues: readonly Cue[]
  /** Index of the first cue of each section. */
  readonly sections: readonly number[]
  /** Seconds. */
  readonly duration: number
  readonly words: ClientConfig['words']
  readonly key: string
  /** Index of the cue that is shown as spoken; -1 for none. */
  shown: number
  /** Words of that cue, in order. */
  spoken: { at: number; range: Range }[]
  /** Index of the word that is shown; -1 for none. */
  word: number
}

/** A check box of the player. */
export function optionOf({ root }: Player, name: string): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>(`input[name=${name}]`)
}
