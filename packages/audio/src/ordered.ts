/**
 * Runs `work` on items, some at once, and hands the results on in the order of the items. No more than `ahead` items
 * are begun before the first of them is taken, so memory stays bounded.
 */
export async function* ordered<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  try {
    for (const item of items) {
      running.push(work(item))
      if (running.length >= ahead) yield await (running.shift() as Promise<Result>)
    }
    while (running.length > 0) yield await (running.shift() as Promise<Result>)
  } finally {
    // What is still running when the reader leaves may fail; nobody waits for it any more.
    for (const promise of running) promise.catch(() => {})
  }
}
