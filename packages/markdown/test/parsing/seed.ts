/** A new one each run, unless `SEED` names one to repeat a failure. Printed, so that a failure can be repeated. */
export const seed = Number(process.env.SEED ?? Math.trunc(Math.random() * 2 ** 31))
console.info(`Random documents have the seed ${seed}; SEED=${seed} repeats them.`)

/** `RUNS=20` makes twenty times as many documents as a quick run. */
export const runs = (quick: number): number => quick * Number(process.env.RUNS ?? 1)
