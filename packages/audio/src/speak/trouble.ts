import { TimeUp } from './time-limit.js'

/** Sentences in vain after which an engine that has said nothing yet is given up. */
const patience = 3

/**
 * What an engine could not speak in a run, so that it is not asked again: a sentence is needed up to three times, a service
 * asks for money each time, and one that hangs takes two minutes.
 */
export class Trouble {
  readonly #failed = new Map<string, unknown>()
  readonly #asked = new Map<string, Promise<void>>()
  readonly #timesUp: TimeUp[] = []
  #hasSpoken = false

  /**
   * Asks, or looks it up, unless it is known that it is in vain. What is asked for by two at once is asked for one after the other, so
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
   * @throws what ran out of time, when all that was asked so far did
   */
  async watching<Result>(speak: () => Promise<Result>): Promise<Result> {
    if (!this.#hasSpoken && this.#timesUp.length >= patience) throw this.#timesUp[0]
    try {
      const result = await speak()
      this.#hasSpoken = true
      return result
    } catch (error) {
      if (error instanceof TimeUp) this.#timesUp.push(error)
      throw error
    }
  }
}
