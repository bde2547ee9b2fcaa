import type { NodeExtension } from '@lectern/core'
import type { HttpOptions } from '@lectern/speech-http'
import type { PiperOptions } from '@lectern/speech-piper'
import type { Settings } from './command/settings.js'

/** What a configuration can say: every setting of `lectern build`, and what no flag can. */
export interface Config extends Settings {
  /**
   * Settings of single articles by their file's name, read from the `lectern.config.json` beside the article: the
   * language of a plain text, say. The command line wins.
   */
  articles?: Readonly<Record<string, Settings>>
  /** Node types of third parties. */
  extensions?: readonly NodeExtension[]
  /** The service that `--engine http` speaks through. */
  http?: HttpOptions
  /** The folder of the models that `--engine piper` speaks with. */
  piper?: PiperOptions
}

/** Gives a configuration its type: `export default defineConfig({ paper: 'letter' })`. */
export function defineConfig(config: Config): Config {
  return config
}
