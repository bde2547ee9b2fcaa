import type { AudioOptions, Engine } from '@lectern/audio'
import { type Emitter, LecternError, type Theme } from '@lectern/core'
import { fileCache } from '@lectern/node'
import { audio, epub } from '../emitters.js'
import { presets } from '../presets.js'
import { cacheFolder } from './cache-folder.js'
import { findEngine } from './engines.js'
import { type FullSettings, flagOf, type SettingName } from './settings.js'

export interface Emission {
  emitters: readonly Emitter[]
  /** Ends the engine's workers. */
  close(): Promise<void>
}

/**
 * The emitters that the settings ask for.
 *
 * @throws LecternError `unsupported` for what no edition can honour yet
 */
export async function emittersFor(settings: FullSettings): Promise<Emission> {
  refuseUnsupported(settings)
  const engine = settings.to.includes('audio') ? await findEngine(settings.engine) : undefined
  const looks = settings.preset.flatMap((preset) =>
    presets[preset]({ html: { ...(settings.assets ? { assets: settings.assets } : {}) }, theme: themeBy(settings) }),
  )
  const others = [epub(), audio(audioOptions(settings, engine))]
  const wanted: ReadonlySet<string> = new Set(settings.to)
  return {
    emitters: [...looks, ...others].filter(({ kind }) => wanted.has(kind)),
    close: async () => engine?.close(),
  }
}

/** Accepted, so that scripts can be written for them, but honoured by no edition yet. */
function refuseUnsupported(settings: FullSettings): void {
  refuse(settings, 'recording', 'A recording cannot replace the engine yet')
  refuse(settings, 'cues', 'Cues of a recording cannot be used yet')
  refuse(settings, 'number', 'Paragraphs cannot be numbered yet')
}

function refuse(settings: FullSettings, name: SettingName, message: string): void {
  if (settings[name] === undefined) return
  throw new LecternError('unsupported', `${message} (--${flagOf(name)})`, { hint: `Leave --${flagOf(name)} out.` })
}

function audioOptions({ voice, rate, audioFormat }: FullSettings, engine: Engine | undefined): AudioOptions {
  return {
    cache: fileCache(cacheFolder()),
    ...(engine ? { engine } : {}),
    ...(voice ? { voice } : {}),
    ...(rate ? { rate } : {}),
    ...(audioFormat ? { format: audioFormat } : {}),
  }
}

function themeBy({ paper, textSize }: FullSettings): (theme: Theme) => Theme {
  return (theme) => ({
    ...theme,
    page: { ...theme.page, ...(paper ? { paper } : {}) },
    type: textSize ? { ...theme.type, size: textSize, minimum: smallest(theme, textSize) } : theme.type,
  })
}

/** The smallest size keeps its relation to the body's. */
function smallest({ type }: Theme, size: number): number {
  return (type.minimum / type.size) * size
}
