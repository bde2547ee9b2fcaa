/** What a program and every process that it starts take together. */
export interface TreeFigures {
  /** Of processor time. */
  seconds: number
  /** The most that they held at one moment. */
  megabytes: number
  code: number | null
  /** The end of what was written on standard output and standard error. */
  said: string
  /** It took more than it may. */
  stopped?: true
}

export function runTree(
  program: string,
  args: readonly string[],
  options: {
    cwd: string
    /** Default: that of this process. */
    env?: NodeJS.ProcessEnv
    /** Seconds of processor time; ten times as many by the clock. */
    most: number
  },
): Promise<TreeFigures>
