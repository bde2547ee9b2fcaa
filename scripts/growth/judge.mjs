// What figures of growth.mjs are judged by.

/** What no family may exceed at the larger size, which is ten times the smaller. */
export const most = { times: 20, seconds: 10, megabytes: 500 }

/** Seconds at the larger size up to which no ratio is asked for: whatever it is, the article is published in no time. */
export const noise = 0.6

/** Seconds from which on a step is compared with a fixed piece of work, since a busy machine takes up to twice as long. */
export const nearLimit = most.seconds / 2

/**
 * Seconds that a smaller article is taken to need at least: what is subtracted for start-up is a short article's, with a formula and code, and
 * is no more exact than that. What is linear (one word of 200 KB in print: 1.4 s) would otherwise be compared with nothing.
 */
export const least = 0.15

/** How many times as long the larger article takes at each step, where that is no noise. */
export function growthOf({ small, large }) {
  return large
    .filter(({ seconds }) => seconds > noise)
    .map(({ step, seconds }) => {
      const before = small.find((row) => row.step === step)?.seconds ?? 0
      return { step, times: seconds / Math.max(before, least) }
    })
}

/** What of a family's figures is not as it should be, in words; empty where all is. */
export function faults(measured) {
  const found = []
  for (const { step, seconds, stopped, failure } of [...measured.large, ...measured.small])
    if (stopped || failure) found.push(`${step}: ${failure}`)
    else if (seconds > most.seconds) found.push(`${step}: ${seconds.toFixed(1)} s`)
  for (const { step, times } of growthOf(measured))
    if (times > most.times) found.push(`${step}: ${times.toFixed(0)} times`)
  const memory = memoryOf(measured)
  if (memory > most.megabytes) found.push(`${memory} MB`)
  return found
}

/** Megabytes that the process took at most for the larger article, start-up subtracted. */
export function memoryOf({ large }) {
  return Math.max(0, ...large.map(({ megabytes = 0 }) => megabytes))
}
