import type { Engine } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Config } from '../config.js'
import { kokoroFolder, voicesFolder } from './data-folder.js'
import { installed } from './installed.js'

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

/** Engines of the configuration come first, so that one of them may replace one of Lectern's own. */
async function named(name: string, config: EngineConfig): Promise<Engine> {
  const { engines = {} } = config
  if (Object.hasOwn(engines, name) && engines[name]) return await engines[name]()
  if (Object.hasOwn(makers, name) && makers[name]) return await makers[name](config)
  const names = new Set([...Object.keys(makers), ...Object.keys(engines)])
  throw new LecternError('unknown-engine', `There is no engine called ${name}`, {
    hint: `Engines are ${[...names].join(', ')}; others are registered under \`engines\` in lectern.config.`,
  })
}

type EngineConfig = Pick<Config, 'http' | 'piper' | 'kokoro' | 'engines' | 'packages'>

/**
 * Each engine is a package that its users install: the neural voice is large, espeak-ng in WebAssembly is GPL, and few need HTTP, piper or Kokoro.
 */
const makers: Readonly<Record<string, (config: EngineConfig) => Promise<Engine>>> = {
  neural: async (config) => {
    const engine = (await neuralVoice(config)) && (await neuralFirst(config))
    return engine ?? absent('neural', 'npm install @lectern/speech-neural')
  },
  espeak: async (config) =>
    (await embedded(config)) ?? absent('espeak', 'npm install @lectern/speech-espeak (GPL-3.0-or-later)'),
  system: async () =>
    (await ofSystem()) ?? absent('system', 'Install espeak-ng, for example: apt-get install espeak-ng'),
  http: async (config) => {
    if (!config.http)
      return absent('http', 'Configure the service in lectern.config: http: { url, model, voices }')
    const { http } = await installed<HttpPackage>('@lectern/speech-http', config)
    return http?.(config.http) ?? absent('http', 'npm install @lectern/speech-http')
  },
  piper: async (config) => {
    const { piper } = await installed<PiperPackage>(`${onnx}/piper`, config)
    return piper?.(config.piper ?? { models: voicesFolder() }) ?? absent('piper', `npm install ${onnx}`)
  },
  kokoro: kokoroFirst,
  tone: async () => (await import('@lectern/audio')).toneEngine(),
}

/** Runs models that the user has. */
const onnx = '@lectern/speech-onnx'

function absent(name: string, hint: string): never {
  throw new LecternError('unknown-engine', `The engine ${name} is not available`, { hint })
}

/** English by the neural voice; other languages by espeak-ng where it is installed, else by the machine's own engine. */
async function neuralFirst(config: EngineConfig): Promise<Engine | undefined> {
  return await together(await neuralVoice(config), (await embedded(config)) ?? (await ofSystem()))
}

async function neuralVoice(config: EngineConfig): Promise<Engine | undefined> {
  const { neural } = await installed<NeuralPackage>('@lectern/speech-neural', config)
  return neural?.()
}

/** The second speaks what the first does not. */
async function together(first?: Engine, second?: Engine): Promise<Engine | undefined> {
  if (!first || !second) return first ?? second
  const { severalEngines } = await import('@lectern/audio')
  return severalEngines([first, second])
}

/** What Kokoro has no voice for is read as it would be without it. */
async function kokoroFirst(config: EngineConfig): Promise<Engine> {
  const engine = await kokoroAlone(config)
  return (await together(engine, await neuralFirst(config))) ?? engine
}

/**
 * The voices of Kokoro and no others. Its phonemes come from espeak-ng, so both packages must be there.
 *
 * @throws LecternError `unknown-engine` when one of them is not, `no-engine` when the model is not
 */
export async function kokoroAlone(config: EngineConfig): Promise<Engine> {
  const [{ kokoro }, { espeakPhonemes }] = await Promise.all([
    installed<KokoroPackage>(`${onnx}/kokoro`, config),
    installed<EspeakPackage>('@lectern/speech-espeak', config),
  ])
  if (!kokoro || !espeakPhonemes)
    return absent('kokoro', `npm install ${onnx} @lectern/speech-espeak (GPL-3.0-or-later)`)
  const models = config.kokoro?.models ?? kokoroFolder()
  return await kokoro({ models, phonemes: espeakPhonemes() })
}

interface NeuralPackage {
  neural: () => Engine
}

interface HttpPackage {
  http: (options: NonNullable<Config['http']>) => Engine
}

interface PiperPackage {
  piper: (options: NonNullable<Config['piper']>) => Promise<Engine>
}

interface KokoroPackage {
  kokoro: (options: { models: string; phonemes: object }) => Promise<Engine>
}

interface EspeakPackage {
  espeak: () => Engine
  espeakPhonemes: () => object
}

const embedded = async (config: EngineConfig): Promise<Engine | undefined> =>
  (await installed<EspeakPackage>('@lectern/speech-espeak', config)).espeak?.()

async function ofSystem(): Promise<Engine | undefined> {
  const { system } = await import('@lectern/speech-system')
  try {
    return await system()
  } catch (error) {
    if (error instanceof LecternError && error.code === 'no-engine') return undefined
    throw error
  }
}
