/**
 * Does some work with a signal that is aborted after a time, or with another signal. Not by `AbortSignal.any` and `AbortSignal.timeout`:
 * nothing holds the timeout but the combined signal, and that weakly, so that it is never aborted when memory is collected meanwhile
 * (nodejs/node#57736).
 *
 * @param work must end when its signal is aborted
 * @throws what the work throws; the signal's reason
 */
export async function withDeadline<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted()
  const own = new AbortController()
  const stop = (): void => own.abort(signal?.reason)
  const timer = setTimeout(
    () => own.abort(new DOMException(`It took longer than ${milliseconds} ms`, 'TimeoutError')),
    milliseconds,
  )
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await work(own.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
