import {
  type Engine,
  readWav,
  type Speech,
  type SpeechPrice,
  type SpeechRequest,
  utteranceText,
  type Voice,
} from '@lectern/audio'
import { checkOptions, concat, LecternError, type OptionKinds, optionKinds } from '@lectern/core'
import { type Address, addressOf } from './address.js'
import { readCaptioned } from './captioned.js'
import { complaintOf } from './complaint.js'
import { type DeadlineOptions, withDeadline } from './deadline.js'
import { Rest, type RetryOptions, Temporary, withRetries } from './retry.js'

/** Options of `http()`: a speech service. */
export interface HttpOptions extends RetryOptions, DeadlineOptions {
  /**
   * Where the service is ("https://api.example.org/v1"); `/audio/speech` is added, or what the dialect asks for. A name and a password in it
   * are sent as Basic authentication, and are part of no message and no report.
   */
  url: string
  /**
   * `openai`: sound alone, from `/audio/speech`. `captioned`: sound with the time of each word, from
   * `/captioned_speech`, as Kokoro-FastAPI has it under `/dev`. Default: `openai`.
   */
  dialect?: 'openai' | 'captioned'
  /** Name of the model, as the service knows it. */
  model: string
  /** Voices that the service has; it cannot be asked. */
  voices: readonly Voice[]
  /** Sent as a bearer token. Never part of an error. */
  key?: string
  /** The service's price for a number of characters. Told by `--dry-run`. */
  price?: SpeechPrice
  /** Requests at once. Default: 2. */
  concurrency?: number
  /** UTF-16 units of one request. Default: 4000. */
  maxChars?: number
  /** Bytes of one answer; more is refused. Default: 64 MiB. */
  maxBytes?: number
  /** Default: the runtime's. */
  fetch?: typeof fetch
}

const { aFunction, anyList, having, number, oneOf, text, wholeNumber } = optionKinds

/** Seconds or milliseconds; a longer time would overflow the timers of the runtime. */
const time = number(0, 2_000_000)

const kinds: OptionKinds<HttpOptions> = {
  url: text,
  dialect: oneOf('openai', 'captioned'),
  model: text,
  voices: anyList,
  key: text,
  price: having('{ amount, currency, characters }', 'amount', 'currency', 'characters'),
  concurrency: wholeNumber(1, 1000),
  maxChars: wholeNumber(1, 1_000_000),
  maxBytes: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  fetch: aFunction,
  retries: wholeNumber(0, 100),
  wait: time,
  timeLimit: time,
  idleLimit: time,
}

/**
 * Any service that speaks as OpenAI's `/v1/audio/speech` does. Answers are asked for as WAV: nothing to decode.
 *
 * @throws LecternError `bad-usage`
 */
export function http(options: HttpOptions): Engine {
  checkOptions('http()', options, kinds, ['url', 'model', 'voices'])
  const address = addressOf(options.url, paths[options.dialect ?? 'openai'])
  const rest = new Rest()
  return {
    id: `http-${address.url.host}-${options.model}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name: options.model,
    // The service may change its voice at any time; the model is all that is known of it.
    version: options.model,
    license: 'LicenseRef-service',
    sampleRate: 24_000,
    capabilities: {
      mixesVoices: false,
      ipa: false,
      timing: options.dialect === 'captioned' ? 'words' : 'none',
      deterministic: false,
      maxChars: options.maxChars ?? 4000,
      concurrency: options.concurrency ?? 2,
      network: true,
      ...(options.price ? { price: options.price } : {}),
    },
    voices: async () => options.voices,
    synthesize: (request) => synthesize(options, address, rest, request),
    close: async () => {},
  }
}

const paths = { openai: 'audio/speech', captioned: 'captioned_speech' } as const

async function synthesize(
  options: HttpOptions,
  address: Address,
  rest: Rest,
  request: SpeechRequest,
): Promise<Speech> {
  const { signal } = request
  signal?.throwIfAborted()
  if (!options.voices.some(({ id }) => id === request.voice)) throw unknownVoice(options, request.voice)
  const text = utteranceText(request.utterance)
  if (text.length > (options.maxChars ?? 4000)) {
    throw new LecternError(
      'too-large',
      `An utterance of ${text.length} characters is too long for the service`,
    )
  }
  try {
    return await withRetries(() => ask(options, address, request, text), options, rest, signal)
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof LecternError) throw cause
    throw new LecternError(
      'engine-failed',
      `The speech service ${address.url.host} failed: ${reasonOf(cause)}`,
      {
        cause,
      },
    )
  }
}

async function ask(
  options: HttpOptions,
  address: Address,
  request: SpeechRequest,
  text: string,
): Promise<Speech> {
  try {
    return await withDeadline(options, request.signal, async (signal, alive) => {
      const answer = await post(options, address, { ...request, signal }, text)
      alive()
      return speechOf(answer, options, { text, address, alive })
    })
  } catch (error) {
    throw isBroken(error) ? new Temporary(reasonOf(error)) : error
  }
}

function post(
  options: HttpOptions,
  address: Address,
  request: SpeechRequest,
  text: string,
): Promise<Response> {
  const authorization = options.key ? `Bearer ${options.key}` : address.authorization
  return (options.fetch ?? fetch)(address.url, {
    method: 'POST',
    redirect: 'error',
    headers: {
      'content-type': 'application/json',
      ...(authorization ? { authorization } : {}),
    },
    body: JSON.stringify({
      model: options.model,
      voice: request.voice,
      input: text,
      response_format: 'wav',
      speed: request.rate,
      ...(options.dialect === 'captioned' ? { return_timestamps: true, stream: false } : {}),
    }),
    ...(request.signal ? { signal: request.signal } : {}),
  })
}

interface Asked {
  text: string
  address: Address
  /** Says that something came. */
  alive(): void
}

async function speechOf(
  answer: Response,
  options: HttpOptions,
  { text, address, alive }: Asked,
): Promise<Speech> {
  if (!answer.ok) throw await refusal(answer, [...address.secrets, ...(options.key ? [options.key] : [])])
  if (isPage(answer)) {
    await unread(answer)
    throw notSpeech(address)
  }
  const bytes = await limited(answer, options.maxBytes ?? 64 * 1024 * 1024, alive)
  if (beginsAsPage(bytes)) throw notSpeech(address)
  return options.dialect === 'captioned' ? readCaptioned(bytes, text) : readWav(bytes)
}

/** A body that nobody reads would keep its connection until it is collected. */
async function unread({ body }: Response): Promise<void> {
  await body?.cancel()
}

/** What `fetch` throws when the line is down or breaks; a redirect is refused for good. */
function isBroken(error: unknown): error is TypeError {
  return error instanceof TypeError && !reasonOf(error).includes('redirect')
}

async function refusal(answer: Response, secrets: readonly string[]): Promise<Error> {
  const { status, headers } = answer
  const why = await complaintOf(answer, secrets)
  const message = `status ${status}${why ? ` (${why})` : ''}`
  if (status === 429 || status >= 500) return new Temporary(message, waitOf(headers))
  if (status !== 401 && status !== 403) return new Error(message)
  return new LecternError('engine-failed', `the service refused the request: ${message}`, {
    hint: 'Check the API key and its permissions.',
  })
}

/** Milliseconds; a date counts from the one that the service had (RFC 9110, 10.2.3). */
function waitOf(headers: Headers): number | undefined {
  const asked = headers.get('retry-after') ?? ''
  const wait =
    asked.trim() && Number.isFinite(Number(asked))
      ? Number(asked) * 1000
      : dateOf(asked) - dateOf(headers.get('date'))
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined
}

function dateOf(text: string | null): number {
  return Date.parse(text ?? '')
}

/** Proxies and sign-in walls answer with a page, and with status 200. */
function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith('text/html') ?? false
}

/** Some do not say so. Neither sound nor JSON begins with `<`. */
function beginsAsPage(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('<')
}

function notSpeech({ url }: Address): LecternError {
  return new LecternError('engine-failed', `${url.host} answered with a web page, not with sound`, {
    hint: 'Check the address of the service, and whether a proxy asks you to sign in.',
  })
}

async function limited(answer: Response, most: number, alive: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    alive()
    size += chunk.length
    if (size > most) throw new LecternError('too-large', `The answer is larger than ${most} bytes`)
    chunks.push(chunk)
  }
  return concat(chunks)
}

function unknownVoice({ voices }: HttpOptions, id: string): LecternError {
  return new LecternError('unknown-voice', `The service has no voice "${id}"`, {
    hint: `Voices: ${voices.map((voice) => voice.id).join(', ')}`,
  })
}

/** `fetch` says "fetch failed", and why in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
