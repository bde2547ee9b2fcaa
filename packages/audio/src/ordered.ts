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
  for (const item of items) {
    const result = work(item)
    // One may fail before it is its turn, or after the reader has left; to Node.js that is a failure that nobody looks at.
    result.catch(() => {})
    running.push(result)
    if (running.length >= ahead) yield await (running.shift() as Promise<Result>)
  }
  while (running.length > 0) yield await (running.shift() as Promise<Result>)
}
