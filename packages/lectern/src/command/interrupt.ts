/**
 * Ctrl-C and SIGTERM abort, so that work in other processes ends in order and removes its temporary files. The second Ctrl-C ends the
 * process at once.
 */
export function abortBySignal(controller: AbortController): void {
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(new Error('Stopped by the user'))
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
}
