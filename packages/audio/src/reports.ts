import { type Article, type EmitContext, LecternError } from '@lectern/core'
import type { Script } from '@lectern/narration'
import type { Engine } from './engine/engine.js'
import type { Voices } from './engine/voices.js'
import { highestPeak, target } from './level/level.js'
import { rules } from './rules.js'
import type { Level } from './segments/mix.js'
import type { Failure } from './segments/speak-segment.js'
import { isIpa } from './speak/ipa.js'

/** The context with a report that knows where each block stands in the source. */
export function placing(article: Article, context: EmitContext): EmitContext {
  return {
    ...context,
    report: (rule, reason, detail = {}) =>
      context.report(rule, reason, { place: article.blocks.get(detail.block ?? '')?.position, ...detail }),
  }
}

export function reportVoices(
  { meta }: Article,
  { report }: EmitContext,
  engine: Engine,
  voices: Voices,
): void {
  if (meta.lang === 'und') {
    report(
      rules['voice-known-language'],
      `The language of the article is not declared; the voice ${voices.main.name} reads it`,
      {
        hint: 'Add lang: to the front matter, or give --lang.',
      },
    )
  } else if (!voices.asked) {
    report(
      rules['voice-language'],
      `The chosen voice does not speak "${meta.lang}"; the voice ${voices.main.name} reads it`,
      {
        hint: `lectern voices --engine ${engine.id} --lang ${meta.lang} lists those that do.`,
      },
    )
  }
}

/** Words whose pronunciation the engine cannot follow, each once; they are read as they are written. */
export function reportPronunciations(
  { items }: Script,
  { report }: EmitContext,
  { name, capabilities }: Engine,
): void {
  const told = new Set<string>()
  for (const item of items) {
    if (item.type === 'pause') continue
    for (const { ipa, spoken } of item.parts) {
      if (!ipa || told.has(spoken) || (capabilities.ipa && isIpa(ipa))) continue
      told.add(spoken)
      report(
        rules['sentence-pronunciation'],
        capabilities.ipa
          ? `The pronunciation given for "${spoken}" (${ipa}) is not in the International Phonetic Alphabet`
          : `${name} cannot use the pronunciation given for "${spoken}" (${ipa})`,
        {
          block: item.block,
          hint: 'Use a respelling instead: :say[…]{as="…"}.',
        },
      )
    }
  }
}

/** Each sentence that could not be spoken. */
export function reportFailures(failures: readonly Failure[], { report }: EmitContext): void {
  for (const { item, error } of failures) {
    const why = error instanceof Error ? error.message : 'the engine returned silence'
    report(rules['sentence-spoken'], `"${shortened(item.display)}" could not be spoken: ${why}`, {
      block: item.block,
      hint:
        error instanceof LecternError && error.hint
          ? error.hint
          : 'The transcript still contains the sentence.',
      cause: error,
    })
  }
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export function reportLost({ lost, main }: Voices, { id, name }: Engine, { report }: EmitContext): void {
  for (const voice of lost) {
    report(
      rules['voice-there'],
      `${name} no longer has the voice "${voice}"; the voice ${main.name} reads the rest`,
      {
        hint: `lectern voices --engine ${id} lists those that are there.`,
      },
    )
  }
}

export function reportLevel({ report }: EmitContext, { loudness, truePeak }: Level): void {
  if (!Number.isFinite(loudness)) return
  if (Math.abs(loudness - target) > 1) {
    report(
      rules['sound-loudness'],
      `The loudness of the sound is ${loudness.toFixed(1)} LUFS instead of ${target}`,
      {
        hint: 'The peaks of this voice are too high for it to be louder. Try another voice.',
      },
    )
  }
  if (truePeak > highestPeak) {
    report(rules['sound-peak'], `The true peak of the sound is ${truePeak.toFixed(1)} dBTP`, {
      hint: 'This is a bug in Lectern’s limiter. Please report it.',
    })
  }
}
