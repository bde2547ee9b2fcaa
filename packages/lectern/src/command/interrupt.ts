/**
 * A signal that Ctrl-C aborts, so that work ends in order and removes its temporary files. The second Ctrl-C ends the
 * process at once.
 */
export function onInterrupt(): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(new Error('Stopped by the user'))
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return {
    signal: controller.signal,
    stop() {
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
    },
  }
}
