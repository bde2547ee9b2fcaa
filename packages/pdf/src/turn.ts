/** Lets others run: what other threads have done comes in, and an abort. Node's own way does not wait a millisecond. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
