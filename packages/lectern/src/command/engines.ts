import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Engine } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Config } from '../config.js'
import { voicesFolder } from './data-folder.js'

/**
 * The engine that was asked for, else the neural voice for English with another engine for other languages; undefined where there
 * is none.
 *
 * @throws LecternError `unknown-engine` when the one that was asked for is not there
 */
export async function findEngine(
  name: string | undefined,
  config: EngineConfig = {},
): Promise<Engine | undefined> {
  return name === undefined ? await neuralFirst(config) : await named(name, config)
}

/** Those of the configuration come first, so that one of them may replace one of Lectern's own. */
async function named(name: string, config: EngineConfig): Promise<Engine> {
  const own = { ...makers, ...config.engines }
  const make = Object.hasOwn(own, name) ? own[name] : undefined
  if (make) return await make(config)
  throw new LecternError('unknown-engine', `There is no engine called ${name}`, {
    hint: `Engines are ${Object.keys(own).join(', ')}; others are registered under \`engines\` in lectern.config.`,
  })
}

type EngineConfig = Pick<Config, 'http' | 'piper' | 'engines' | 'packages'>

const makers: Readonly<Record<string, (config: EngineConfig) => Promise<Engine>>> = {
  neural: neuralFirst,
  espeak: async (config) =>
    (await embedded(config)) ?? absent('espeak', 'npm install @lectern/speech-espeak (GPL-3.0-or-later)'),
  system: async () =>
    (await ofSystem()) ?? absent('system', 'Install espeak-ng, for example: apt-get install espeak-ng'),
  http: async ({ http: options }) => {
    if (!options)
      return absent('http', 'Configure the service in lectern.config: http: { url, model, voices }')
    return (await import('@lectern/speech-http')).http(options)
  },
  piper: async ({ piper: options = { models: voicesFolder() } }) =>
    (await import('@lectern/speech-piper')).piper(options),
  tone: async () => (await import('@lectern/audio')).toneEngine(),
}

function absent(name: string, hint: string): never {
  throw new LecternError('unknown-engine', `The engine ${name} is not available`, { hint })
}

/** English by the neural voice; other languages by espeak-ng where it is installed, else by the machine's own engine. */
async function neuralFirst(config: EngineConfig): Promise<Engine> {
  const [{ neural }, { severalEngines }] = await Promise.all([
    import('@lectern/speech-neural'),
    import('@lectern/audio'),
  ])
  const others = (await embedded(config)) ?? (await ofSystem())
  return others ? severalEngines([neural(), others]) : neural()
}

/**
 * espeak-ng in WebAssembly is GPL, so nothing of ours depends on it; whoever installs it beside Lectern, or in the project that `packages`
 * names, has it. The folder where the command runs is not asked: it may be a stranger's, and this runs code.
 */
async function embedded({ packages }: EngineConfig): Promise<Engine | undefined> {
  const path = [import.meta.url, ...(packages === undefined ? [] : [join(resolve(packages), 'package.json')])]
    .map(resolveEspeak)
    .find((found) => found)
  if (!path) return undefined
  const module: { espeak?: () => Engine } = await import(pathToFileURL(path).href)
  return module.espeak?.()
}

function resolveEspeak(from: string): string | undefined {
  try {
    return createRequire(from).resolve('@lectern/speech-espeak')
  } catch {
    return undefined
  }
}

async function ofSystem(): Promise<Engine | undefined> {
  const { system } = await import('@lectern/speech-system')
  try {
    return await system()
  } catch (error) {
    if (error instanceof LecternError && error.code === 'no-engine') return undefined
    throw error
  }
}
