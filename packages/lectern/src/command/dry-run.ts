import type { SpeechEstimate } from '@lectern/audio'
import type { Console } from './console.js'

/**
 * `lectern build --dry-run`: what the sound of each article would take, before anything is spoken or paid for.
 *
 * @param sources names of the articles
 * @param estimate of the article at an index
 */
export async function dryRun(
  sources: readonly string[],
  estimate: (index: number) => Promise<SpeechEstimate>,
  isJson: boolean,
  console: Pick<Console, 'result'>,
): Promise<number> {
  const estimates: (SpeechEstimate & { source: string })[] = []
  for (const [index, source] of sources.entries()) {
    const found = await estimate(index)
    estimates.push({ source, ...found })
    if (!isJson) console.result(`${source}: ${sentence(found)}`)
  }
  if (isJson) console.result(JSON.stringify({ articles: estimates }, null, 2))
  return 0
}

function sentence({ engine, characters, cached, calls, network, price, cost }: SpeechEstimate): string {
  const count = (value: number) => value.toLocaleString('en')
  const kept = cached > 0 ? ` (${count(cached)} of them already cached)` : ''
  const place = network ? 'over the network' : 'on this machine'
  const words = `${count(characters)} characters${kept} in ${count(calls)} calls of ${engine}, ${place}`
  if (!network && !price) return `${words}: free of charge`
  if (!price || cost === undefined)
    return `${words}: the price is not known; set it in lectern.config (price)`
  const basis = `${price.amount} ${price.currency} for ${count(price.characters)} characters`
  return `${words}: ${amount(cost)} ${price.currency}, at ${basis}`
}

/** Two digits at least, of small amounts too. */
function amount(value: number): string {
  if (value === 0 || value >= 0.1) return value.toFixed(2)
  return value.toLocaleString('en', { maximumSignificantDigits: 2, useGrouping: false })
}
