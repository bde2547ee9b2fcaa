/**
 * Runs `work` on items, some at once, and hands the results on in the order of the items. No more than `ahead` items
 * are begun before the first of them is taken, so memory stays bounded.
 *
 * @param weightOf what an item counts as; one that is heavier than all that may be begun is worked on alone
 */
export async function* ordered<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
  weightOf: (item: Item) => number = () => 1,
): AsyncGenerator<Result> {
  const running: { result: Promise<Result>; weight: number }[] = []
  let begun = 0
  async function first(): Promise<Result> {
    const { result, weight } = running.shift() as (typeof running)[number]
    const done = await result
    begun -= weight
    return done
  }
  for (const item of items) {
    const weight = weightOf(item)
    while (running.length > 0 && begun + weight > ahead) yield await first()
    const result = work(item)
    // One may fail before it is its turn, or after the reader has left; to Node.js that is a failure that nobody looks at.
    result.catch(() => {})
    running.push({ result, weight })
    begun += weight
  }
  while (running.length > 0) yield await first()
}
