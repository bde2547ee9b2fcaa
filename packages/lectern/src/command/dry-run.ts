import type { AudioOptions, SpeechEstimate } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Input } from './articles.js'
import type { Console } from './console.js'
import { type ReadOptions, readArticle } from './read-article.js'

/**
 * `lectern build --dry-run`: what the sound of each article would take, before anything is spoken or paid for.
 *
 * @throws LecternError `bad-usage` when no sound is asked for
 */
export async function dryRun(
  inputs: readonly Input[],
  reading: ReadOptions,
  sound: AudioOptions | undefined,
  console: Console,
): Promise<number> {
  if (!sound) {
    throw new LecternError('bad-usage', '--dry-run tells what speech would take, and no sound is asked for', {
      hint: 'Add audio to --to.',
    })
  }
  const { estimateSpeech } = await import('@lectern/audio')
  const estimates: (SpeechEstimate & { source: string })[] = []
  for (const input of inputs) {
    const estimate = await estimateSpeech(await readArticle(input, reading), sound)
    estimates.push({ source: input.path, ...estimate })
    if (!reading.settings.json) console.result(`${input.path}: ${sentence(estimate)}`)
  }
  if (reading.settings.json) console.result(JSON.stringify({ articles: estimates }, null, 2))
  return 0
}

function sentence({ engine, characters, cached, calls, network, price, cost }: SpeechEstimate): string {
  const count = (value: number) => value.toLocaleString('en')
  const kept = cached > 0 ? ` (${count(cached)} of them spoken before)` : ''
  const place = network ? 'over the network' : 'on this machine'
  const words = `${count(characters)} characters${kept} in ${count(calls)} calls of ${engine}, ${place}`
  if (!network && !price) return `${words}: nothing is paid`
  if (!price || cost === undefined)
    return `${words}: its price is not known; lectern.config can say it (price)`
  const basis = `${price.amount} ${price.currency} for ${count(price.characters)} characters`
  return `${words}: ${amount(cost)} ${price.currency}, at ${basis}`
}

/** Two digits at least, of small amounts too. */
function amount(value: number): string {
  if (value === 0 || value >= 0.1) return value.toFixed(2)
  return value.toLocaleString('en', { maximumSignificantDigits: 2, useGrouping: false })
}
