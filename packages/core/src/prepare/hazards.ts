/** Something that is left out, and what it should be, both in words. */
export interface LeftOut {
  part: string
  what: string
  /** The part's value, to be quoted where the message does not name it. */
  value?: unknown
  /** The value that stands in its place. */
  instead?: string
}

/** What may hurt a reader (schema.org, `accessibilityHazard`), each with the value that denies it. */
const hazards = {
  flashing: 'noFlashingHazard',
  motionSimulation: 'noMotionSimulationHazard',
  sound: 'noSoundHazard',
} as const

const values = [
  'none',
  'unknown',
  ...Object.entries(hazards).flat(),
  'unknownFlashingHazard',
  'unknownMotionSimulationHazard',
  'unknownSoundHazard',
]

const byLowerCase: ReadonlyMap<string, string> = new Map(values.map((value) => [value.toLowerCase(), value]))

/**
 * What a publisher declares, each once, as schema.org spells it. Of what is misspelt only that there may be a hazard is known: it becomes
 * `unknown`, never nothing. A hazard wins over the words that deny it.
 */
export function readHazards(declared: readonly string[]): string[] {
  const said = new Set(declared.map((word) => schemaValue(word) ?? 'unknown'))
  for (const [hazard, denial] of Object.entries(hazards)) if (said.has(hazard)) said.delete(denial)
  if (said.size > 1) said.delete('none')
  return [...said]
}

/** Declared hazards that are no values of schema.org's, or that the others deny. */
export function hazardProblems(declared: readonly string[]): LeftOut[] {
  const kept = new Set(readHazards(declared))
  return declared.flatMap((word): LeftOut[] => {
    const value = schemaValue(word)
    const part = `hazard "${word}"`
    if (value === undefined) return [{ part, what: `one of ${values.join(', ')}`, instead: 'unknown' }]
    return kept.has(value) ? [] : [{ part, what: `the only one beside ${[...kept].join(', ')}` }]
  })
}

function schemaValue(word: string): string | undefined {
  return byLowerCase.get(word.trim().toLowerCase())
}
