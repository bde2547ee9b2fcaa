/**
 * Lets work begin while what is under way weighs no more than `most` together; what alone weighs more has its turn when nothing else is under
 * way. In the order in which it came.
 */
export function gate(most: number): <T>(weight: number, work: () => Promise<T>) => Promise<T> {
  const waiting: { weight: number; begin: () => void }[] = []
  let underWay = 0
  const next = (): void => {
    for (let first = waiting[0]; first; first = waiting[0]) {
      if (underWay > 0 && underWay + first.weight > most) return
      underWay += first.weight
      waiting.shift()
      first.begin()
    }
  }
  return async (weight, work) => {
    await new Promise<void>((begin) => {
      waiting.push({ weight, begin })
      next()
    })
    try {
      return await work()
    } finally {
      underWay -= weight
      next()
    }
  }
}
