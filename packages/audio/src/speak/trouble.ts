import { LecternError } from '@lectern/core'
import { TimeUp } from './time-limit.js'

/**
 * Slow failures in a row after which an engine is not asked again: fewer where it has spoken nothing yet, since later it may hang only at a
 * few sentences that stand together.
 */
const patience = { mute: 3, spoken: 5 }
/** A failure that takes so long is a hang, or retries without success: hundreds of them would take hours. Milliseconds. */
const long = 5000

/**
 * What an engine could not speak in a run, so that it is not asked again: a sentence is needed up to three times, a service
 * asks for money each time, and one that hangs takes two minutes.
 */
export class Trouble {
  readonly #failed = new Map<string, unknown>()
  readonly #asked = new Map<string, Promise<void>>()
  /** Slow failures since the last success. */
  #inVain = 0
  #over: LecternError | undefined
  #hasSpoken = false

  /**
   * Asks, or looks it up, unless it failed before. What is asked for by two at once is asked for one after the other, so
   * that the second can look it up.
   *
   * @param key of what is asked for
   * @throws what `ask` throws, or threw before
   */
  async avoiding<Result>(key: string, ask: () => Promise<Result>): Promise<Result> {
    while (this.#asked.has(key)) await this.#asked.get(key)
    if (this.#failed.has(key)) throw this.#failed.get(key)
    const asked = ask()
    this.#asked.set(
      key,
      asked.then(
        () => {},
        () => {},
      ),
    )
    try {
      return await asked
    } catch (error) {
      this.#failed.set(key, error)
      throw error
    } finally {
      this.#asked.delete(key)
    }
  }

  /**
   * Has the engine speak.
   *
   * @throws `over`, once there is one
   */
  async watching<Result>(speak: () => Promise<Result>): Promise<Result> {
    if (this.#over) throw this.#over
    const begun = performance.now()
    try {
      const result = await speak()
      this.#hasSpoken = true
      this.#inVain = 0
      return result
    } catch (error) {
      if (error instanceof TimeUp || performance.now() - begun >= long) this.#countInVain(error)
      throw error
    }
  }

  /** Why the engine is not asked any more. */
  get over(): LecternError | undefined {
    return this.#over
  }

  #countInVain(cause: unknown): void {
    this.#inVain++
    if (this.#inVain < (this.#hasSpoken ? patience.spoken : patience.mute)) return
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `The engine failed ${this.#inVain} times in a row and is not called again: ${why}`
    this.#over ??= new LecternError('engine-failed', message, {
      hint: 'Check the engine and build again. Everything spoken so far is cached.',
      cause,
    })
  }
}
