import { type RunResult, run } from './run.ts'

/** Half of the processor time of a short run is the second compiler's; the first one's frames are larger. */
export const quickStart: readonly string[] = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m']

/** Runs a program of Java that judges a few files and ends. */
export const runJava = (args: readonly string[]): Promise<RunResult> => run('java', [...quickStart, ...args])
