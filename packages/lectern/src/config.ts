import type { Engine, Voice } from '@lectern/audio'
import type { Emitter, HouseTheme, NodeExtension, Reader, ThemeName } from '@lectern/core'
import type { PageSlots } from '@lectern/html'
import type { Settings, settingsOfArticle } from './command/settings.js'
import type { RemarkPlugins } from './readers.js'

/** What a configuration can say: every setting of `lectern build`, and what no flag can. */
export interface Config extends Omit<Settings, 'theme'> {
  /**
   * Settings of single articles by their file's name, read from the `lectern.config.json` beside the article: the
   * language of a plain text, say. The command line wins.
   */
  articles?: Readonly<Record<string, Pick<Settings, (typeof settingsOfArticle)[number]>>>
  /** What articles that say nothing else have. */
  defaults?: { lang?: string; author?: string | readonly string[]; publisher?: string }
  /** Node types of third parties. */
  extensions?: readonly NodeExtension[]
  /** Readers of further formats: `--from` takes their names, and their files are found in folders. */
  readers?: readonly Reader[]
  /** Plugins of unified that run on the mdast of Markdown before Lectern's own passes; each a plugin, or `[plugin, options]`. */
  remarkPlugins?: RemarkPlugins
  /** Further editions: `--to` takes their kinds, and without it they are made beside Lectern's own. */
  emitters?: readonly Emitter[]
  /** Further speech engines by the name that `--engine` takes. */
  engines?: Readonly<Record<string, () => Engine | Promise<Engine>>>
  /** The look that pages, print and books have without a preset: a theme that comes with Lectern, with tokens of one's own. */
  theme?: HouseTheme | ThemeName
  /** Nodes of one's own in the page's template: `slots` of `html()`. */
  slots?: PageSlots
  /** The service that `--engine http` speaks through: options of `http()` of `@lectern/speech-http`, which looks at the rest itself. */
  http?: { url: string; model: string; voices: readonly Voice[]; [option: string]: unknown }
  /** The folder of the models that `--engine piper` speaks with, and the program. */
  piper?: { models: string; program?: string }
  /** The folder of the model and the voices that `--engine kokoro` speaks with. */
  kokoro?: { models: string }
}

/** Gives a configuration its type: `export default defineConfig({ paper: 'letter' })`. */
export function defineConfig(config: Config): Config {
  return config
}
