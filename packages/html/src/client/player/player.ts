import type { ClientConfig } from '../config.js'
import { one } from '../dom.js'
import {
  bindControls,
  bindFollowing,
  bindMediaKeys,
  bindOptions,
  bindPosition,
  bindTaps,
} from './controls.js'
import { bindDock } from './dock.js'
import { bindSound } from './sound.js'
import type { Player } from './state.js'

const binders = [
  bindSound,
  bindControls,
  bindMediaKeys,
  bindOptions,
  bindPosition,
  bindTaps,
  bindFollowing,
  bindDock,
]

export function player({ sound, words, key }: ClientConfig): void {
  const root = one('.player')
  const audio = root?.querySelector('audio')
  if (!root || !audio || !sound) return
  const state: Player = { audio, root, ...sound, words, key, shown: -1, spoken: [], word: -1 }
  for (const bind of binders) bind(state)
}
