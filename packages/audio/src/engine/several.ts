import { badOption, LecternError } from '@lectern/core'
import type { Engine, EngineCapabilities, Speech, SpeechRequest, Voice } from './engine.js'

type Engines = readonly [Engine, ...Engine[]]

/**
 * Several engines as one, the preferred first: each language is spoken by the first engine that has it. So an engine with one good
 * voice reads what it can, and one with a hundred languages the rest.
 *
 * @throws LecternError `bad-usage` where there is none
 */
export function severalEngines(engines: Engines): Engine {
  const [first] = engines
  if (!first) throw badOption('engines', 'severalEngines() was given no engine', 'Use a list of engines.')
  let listed: Promise<readonly OwnVoice[]> | undefined
  const voices = () => {
    listed ??= voicesOf(engines)
    return listed
  }
  return {
    id: first.id,
    name: first.name,
    version: engines.map(({ id, version }) => `${id}-${version}`).join('+'),
    license: [...new Set(engines.map(({ license }) => license))].join(' AND '),
    sampleRate: first.sampleRate,
    capabilities: common(engines.map(({ capabilities }) => capabilities)),
    voices: async () => (await voices()).map(({ owner: _, ownId: __, ...voice }) => voice),
    synthesize: async (request) => speak(await voices(), request),
    close: async () => void (await Promise.all(engines.map((engine) => engine.close()))),
  }
}

interface OwnVoice extends Voice {
  owner: Engine
  /** What its engine calls it. */
  ownId: string
}

async function voicesOf(engines: Engines): Promise<OwnVoice[]> {
  const voices: OwnVoice[] = []
  const spoken = new Set<string>()
  for (const owner of engines) {
    const own = await owner.voices()
    for (const voice of own) {
      const langs = voice.langs.filter((tag) => !spoken.has(language(tag)))
      if (langs.length > 0)
        voices.push({
          ...voice,
          id: freeId(voice.id, owner, voices),
          ownId: voice.id,
          langs,
          owner,
          spokenBy: voice.spokenBy ?? owner.name,
          license: voice.license ?? owner.license,
        })
    }
    for (const { langs } of own) for (const tag of langs) spoken.add(language(tag))
  }
  return voices
}

/** Two engines may call their voices the same ("default"). */
function freeId(id: string, owner: Engine, others: readonly Voice[]): string {
  return others.some((other) => other.id === id) ? freeId(`${owner.id}:${id}`, owner, others) : id
}

const language = (tag: string): string => tag.split('-')[0] ?? tag

async function speak(voices: readonly OwnVoice[], request: SpeechRequest): Promise<Speech> {
  const voice = voices.find(({ id }) => id === request.voice)
  if (voice) return await voice.owner.synthesize({ ...request, voice: voice.ownId })
  throw new LecternError('unknown-voice', `No engine has a voice "${request.voice}"`)
}

/** What all of them can do: the caller does not know which of them will speak. */
function common(all: readonly EngineCapabilities[]): EngineCapabilities {
  const every = (can: (one: EngineCapabilities) => boolean | undefined) =>
    all.every((one) => can(one) === true)
  return {
    mixesVoices: false,
    ipa: every(({ ipa }) => ipa),
    emphasis: every(({ emphasis }) => emphasis),
    timing: every(({ timing }) => timing === 'words') ? 'words' : 'none',
    deterministic: every(({ deterministic }) => deterministic),
    maxChars: Math.min(...all.map(({ maxChars }) => maxChars)),
    timeLimit: Math.max(...all.map(({ timeLimit = 120 }) => timeLimit)),
    concurrency: Math.max(...all.map(({ concurrency }) => concurrency)),
    network: all.some(({ network }) => network),
  }
}
