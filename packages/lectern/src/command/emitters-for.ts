import type { Emitter } from '@lectern/core'
import { epub, html } from '../emitters.js'
import type { FullSettings } from './settings.js'

export interface Emission {
  emitters: readonly Emitter[]
  /** Ends the engine's workers. */
  close(): Promise<void>
}

export async function emittersFor(settings: FullSettings, _signal: AbortSignal): Promise<Emission> {
  return { emitters: settings.to.includes('html') ? [html(), epub()] : [epub()], close: async () => {} }
}
