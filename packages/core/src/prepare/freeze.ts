/** Freezes plain data deeply. Maps cannot be frozen; their type is `ReadonlyMap`. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  const inner: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value)
  for (const item of inner) freeze(item)
  return value
}
