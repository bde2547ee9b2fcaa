/**
 * Work that an article can do without: the colours of its programs, the layout of its formulas, filters of its drawings, files from the network. All of
 * it together has one budget of time, which ordinary articles do not come near. What is not done then stays plain, and one finding says so.
 */
export interface OptionalWork {
  /** Gives more time: what ordinary work of this amount takes. */
  allow(milliseconds: number): void
  /**
   * Does some work here.
   *
   * @param what of the finding, in English and the plural ("colours of programs")
   * @returns undefined where the time is used up, before or meanwhile
   */
  run<T>(what: string, work: () => T): T | undefined
  /**
   * Waits for work that is done elsewhere.
   *
   * @param work must end when its signal is aborted
   * @returns undefined where the time is used up, before or meanwhile
   */
  wait<T>(
    what: string,
    work: (signal: AbortSignal) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T | undefined>
  /** What was left undone since this was last asked. */
  undone(): readonly string[]
}
