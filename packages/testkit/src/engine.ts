import type { Engine, Speech, Utterance, Voice } from '@lectern/audio'
import { LecternError, sha256 } from '@lectern/core'
import { ContractError, demand, demandRejection, type Register } from './contract.js'

/** What a suite needs to know of an engine. */
export interface EngineSuiteOptions {
  /** Language of the words that are spoken, among those of the voices. Default: `en`. */
  lang?: string
  /** A sentence in that language. */
  sentence?: string
}

/** Text that engines have taken for commands: phonemes, Scheme, markup, options, control characters. */
const hostile = [
  "He wrote [[h@l'oU]] and stopped.",
  '[[[[slnc 60000]] [[[x]] is read.',
  'hi") (system "touch x") (SayText "x',
  '</speak><voice name="x">& <break time="9s"/>',
  '-w out.wav --help',
  'It costs $(id) and `id`; %PATH%.',
  'A\u0000b\u0007c\u001b[31m d.',
]

/** The contract of a speech engine. The engine is made anew for each case and closed after it. */
export function testEngine(
  create: () => Promise<Engine> | Engine,
  it: Register,
  { lang = 'en', sentence = 'The ferry leaves at noon.' }: EngineSuiteOptions = {},
): void {
  const cases: Record<string, (engine: Engine, say: Say) => Promise<void>> = {
    'states its id, name, version and licence': describesItself,
    'has voices with names and languages': hasVoices,
    'makes sound': (_, say) => makesSound(say, sentence),
    'takes longer over more words': (_, say) => takesLonger(say, sentence),
    'speaks faster at a higher rate': (_, say) => keepsRate(say, sentence),
    'answers each of several calls with its own words': (engine, say) =>
      keepsCallsApart(engine, say, sentence),
    'gives the same samples again, if it says so': (engine, say) => repeats(engine, say, sentence),
    'times words in order, if it says so': (_, say) => timesWords(say, sentence),
    'refuses a voice that it does not have': (engine) => refusesVoice(engine, lang, sentence),
    'obeys an abort signal': (engine) => stops(engine, lang, sentence),
    'treats hostile text as plain text': (_, say) => speaksHostile(say),
    'speaks several together as it speaks each, if it can': (engine, say) =>
      speaksTogether(engine, say, lang, sentence),
  }
  for (const [name, run] of Object.entries(cases)) {
    it(name, async () => {
      const engine = await create()
      try {
        await run(engine, await sayer(engine, lang))
      } finally {
        await engine.close()
      }
    })
  }
}

type Say = (text: string, rate?: number) => Promise<Speech>

async function sayer(engine: Engine, lang: string): Promise<Say> {
  const voice = (await voiceFor(engine, lang)).id
  return (text, rate = 1) => engine.synthesize({ utterance: utterance(text, lang), voice, lang, rate })
}

const utterance = (text: string, lang: string): Utterance => ({ parts: [{ text, lang }] })

async function voiceFor(engine: Engine, lang: string): Promise<Voice> {
  const voices = await engine.voices()
  const voice = voices.find(({ langs }) => langs.some((tag) => tag.split('-')[0] === lang.split('-')[0]))
  if (!voice) throw new ContractError(`No voice speaks "${lang}"`)
  return voice
}

const seconds = ({ pcm, sampleRate }: Speech): number => pcm.length / sampleRate

async function describesItself({ id, name, version, license, capabilities }: Engine): Promise<void> {
  for (const word of [id, name, version, license])
    demand(word.trim() !== '', 'An engine must state its id, name, version and licence')
  demand(/^[a-z0-9-]+$/.test(id), `The engine id "${id}" must contain only a-z, 0-9 and hyphens`)
  demand(capabilities.maxChars >= 200, 'An engine must accept at least 200 characters (maxChars)')
  demand(capabilities.concurrency >= 1, 'An engine must serve at least one call at a time (concurrency)')
}

async function hasVoices(engine: Engine): Promise<void> {
  const voices = await engine.voices()
  demand(voices.length > 0, 'The engine has no voices')
  demand(new Set(voices.map(({ id }) => id)).size === voices.length, 'Two voices have the same id')
  for (const { id, name, langs } of voices) {
    demand(name.trim() !== '' && langs.length > 0, `The voice "${id}" lacks a name or a language`)
    for (const tag of langs) demand(isTag(tag), `"${tag}" of the voice "${id}" is not a language tag`)
  }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

async function makesSound(say: Say, sentence: string): Promise<void> {
  const speech = await say(sentence)
  demand(speech.sampleRate >= 8000, `${speech.sampleRate} Hz is too low for speech`)
  demand(seconds(speech) > 0.3, `The speech for "${sentence}" lasts only ${seconds(speech)} s`)
  demand(
    speech.pcm.some((sample) => Math.abs(sample) > 500),
    'The speech is silent',
  )
}

async function takesLonger(say: Say, sentence: string): Promise<void> {
  const [short, long] = [await say(sentence), await say(`${sentence} ${sentence} ${sentence}`)]
  demand(
    seconds(long) > 1.8 * seconds(short),
    `A text three times as long lasts ${seconds(long)} s, the short one ${seconds(short)} s`,
  )
}

async function keepsRate(say: Say, sentence: string): Promise<void> {
  const [calm, fast] = [await say(sentence, 1), await say(sentence, 1.6)]
  demand(
    seconds(fast) < 0.85 * seconds(calm),
    `At rate 1.6 the speech lasts ${seconds(fast)} s, at rate 1 ${seconds(calm)} s`,
  )
}

async function keepsCallsApart(engine: Engine, say: Say, sentence: string): Promise<void> {
  const texts = [sentence, `${sentence} ${sentence}`, `${sentence} ${sentence} ${sentence}`]
  const calls = texts.slice(0, Math.max(2, engine.capabilities.concurrency))
  const lengths = (await Promise.all(calls.map((text) => say(text)))).map(seconds)
  demand(
    lengths.every((length, index) => index === 0 || length > (lengths[index - 1] ?? 0)),
    `Longer texts do not last longer (seconds: ${lengths.join(', ')})`,
  )
}

async function repeats(engine: Engine, say: Say, sentence: string): Promise<void> {
  if (!engine.capabilities.deterministic) return
  const first = hashOf(await say(sentence))
  await say('Something else in between.')
  demand(hashOf(await say(sentence)) === first, 'The same text gives different samples')
}

function hashOf({ pcm }: Speech): string {
  return sha256(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength))
}

async function timesWords(say: Say, sentence: string): Promise<void> {
  const { words, pcm } = await say(sentence)
  let before = -1
  for (const { at, from, to } of words ?? []) {
    demand(
      at >= before && at <= pcm.length,
      `A word begins at sample ${at} of ${pcm.length}, after one at ${before}`,
    )
    demand(
      from < to && to <= sentence.length,
      `A word covers characters ${from} to ${to} of ${sentence.length}`,
    )
    before = at
  }
}

async function refusesVoice(engine: Engine, lang: string, sentence: string): Promise<void> {
  const request = { utterance: utterance(sentence, lang), voice: 'no such voice; $(id)', lang, rate: 1 }
  const error = await demandRejection(() => engine.synthesize(request), 'An unknown voice was accepted')
  demand(
    error instanceof LecternError && error.code === 'unknown-voice',
    `The error is not the expected one: ${error}`,
  )
}

async function stops(engine: Engine, lang: string, sentence: string): Promise<void> {
  const voice = (await voiceFor(engine, lang)).id
  const request = { utterance: utterance(sentence, lang), voice, lang, rate: 1, signal: AbortSignal.abort() }
  await demandRejection(() => engine.synthesize(request), 'An aborted call was answered')
}

/** Whatever it makes of it, it answers, and a plain sentence afterwards sounds as ever. */
async function speaksHostile(say: Say): Promise<void> {
  for (const text of hostile) {
    const speech = await say(text)
    demand(
      seconds(speech) < 30,
      `${JSON.stringify(text)} lasts ${seconds(speech)} s: it was interpreted as a command`,
    )
    demand(speech.pcm.length > 0, `${JSON.stringify(text)} was not spoken`)
  }
}

/** Speaks sentences together, which must give neither a word more nor one less: words of others would be heard as length. */
async function speaksTogether(engine: Engine, say: Say, lang: string, sentence: string): Promise<void> {
  if (!engine.synthesizeTogether) return
  const voice = (await voiceFor(engine, lang)).id
  const texts = [
    sentence,
    `${sentence} ${sentence}`,
    '</p></speak><break time="9s"/> [[x]] & so on',
    sentence,
  ]
  const requests = texts.map((text) => ({ utterance: utterance(text, lang), voice, lang, rate: 1 }))
  const [first, second] = [
    await engine.synthesizeTogether(requests),
    await engine.synthesizeTogether(requests),
  ]
  demand(
    first?.length === texts.length,
    `${texts.length} utterances were answered with ${first?.length} speeches`,
  )
  for (const [index, text] of texts.entries()) {
    const [alone, together] = [await say(text), first?.[index]].map((speech) =>
      speech ? audible(speech) : 0,
    )
    demand(
      Math.abs((together ?? 0) - (alone ?? 0)) < 0.1 + 0.1 * (alone ?? 0),
      `${JSON.stringify(text)} lasts ${alone} s alone but ${together} s together with others`,
    )
  }
  demand(
    !engine.capabilities.deterministic || first?.map(hashOf).join() === second?.map(hashOf).join(),
    'The same utterances together give different samples',
  )
}

/** Seconds from the first sound to the last. */
function audible({ pcm, sampleRate }: Speech): number {
  const isLoud = (sample: number) => Math.abs(sample) > 64
  return (pcm.findLastIndex(isLoud) - pcm.findIndex(isLoud)) / sampleRate
}
