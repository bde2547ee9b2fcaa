import type { Block } from '@lectern/core'
import { rules } from './rules.js'
import type { SpokenPart } from './script.js'
import type { State } from './state.js'
import type { Remark } from './verbalise/index.js'

/** Longer than any that is written to be heard; core has cut those of pages, and no piece of them is shorter. UTF-16 units. */
const longest = 1000
/** What some engine would obey: espeak and macOS, SSML and SAPI, Scheme, PowerShell, an option. */
const command =
  /\[\[|<\/?(?:speak|break|audio|phoneme|voice|mark|prosody|say-as|silence|rate|pitch|volume|spell)\b[^>]*>|\((?:system|SayText|voice[._]\p{L}|utt\.)|(?:^|[;'"&|])\s*(?:Start-Process|Invoke-\p{L}|New-Object|Add-Type|iex\b)|^\s*--?\p{L}/u

/** What may not sound as its author thinks, with its line. The rest of the article is spoken all the same. */
export function reportSentence(
  state: State,
  block: Block,
  display: string,
  parts: readonly SpokenPart[],
): void {
  const length = parts.reduce((sum, { spoken }) => sum + spoken.length, 0)
  if (length > longest && !state.endless.has(block.id)) {
    state.endless.add(block.id)
    finding(
      state,
      block,
      'sentence-length',
      `This sentence is longer than ${longest} characters, too long to follow by ear`,
      'Split it into shorter sentences.',
    )
  }
  if (command.test(display)) {
    const begin = display.trim().slice(0, 40)
    finding(
      state,
      block,
      'engine-commands',
      `"${begin}" could be a command to a speech engine; it is read as plain text`,
    )
  }
}

export function reportSilence(state: State, block: Block, display: string): void {
  if (display.trim() === '') return
  finding(
    state,
    block,
    'sentence-words',
    `"${display.trim().slice(0, 40)}" has nothing to read out; it becomes a pause`,
  )
}

export function reportDate(state: State, block: Block, { written, said }: Remark): void {
  finding(
    state,
    block,
    'date-order',
    `"${written}" could mean two dates, so it is read as it is written: "${said}"`,
    'Write the month as a word, or declare the variety of English (lang: en-GB, en-US).',
  )
}

function finding(state: State, block: Block, rule: keyof typeof rules, message: string, hint?: string): void {
  const place = { place: block.position, block: block.id }
  state.options.report?.(rules[rule], message, hint ? { ...place, hint } : place)
}
