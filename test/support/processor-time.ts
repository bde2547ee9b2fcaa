import { readFileSync } from 'node:fs'

/**
 * How long the processor has worked for this thread, in milliseconds: of two calls, the difference counts. Neither work of tests in other threads nor
 * waiting for a turn is in it, except where the system is not Linux: there it is of the whole process.
 */
export function processorTime(): number {
  if (process.platform === 'linux') {
    // Nanoseconds at work come first. https://docs.kernel.org/scheduler/sched-stats.html
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  }
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
