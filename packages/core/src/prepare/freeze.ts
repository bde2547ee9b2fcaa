/** Freezes plain data deeply, maps included. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (ArrayBuffer.isView(value)) return value
  if (value instanceof Map) Object.defineProperties(value, fixed)
  Object.freeze(value)
  for (const item of value instanceof Map ? value.values() : Object.values(value)) freeze(item)
  return value
}

/** `Object.freeze` leaves the entries of a map open. */
const fixed = Object.fromEntries(['set', 'delete', 'clear'].map((name) => [name, { value: refuse }]))

function refuse(): never {
  throw new TypeError('The article is frozen')
}
