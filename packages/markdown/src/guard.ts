import { LecternError } from '@lectern/core'

/**
 * A copy of an article's tree for the plugins that come after it in a unified pipeline: they may read it, and are told what to do
 * when they try to change it. The frozen tree itself would only say that a property is read only.
 */
export function guarded<T extends object>(tree: T): T {
  return new Proxy(copied(tree), traps) as T
}

const traps: ProxyHandler<object> = {
  set: refuse,
  deleteProperty: refuse,
  defineProperty: refuse,
}

function copied(value: object): object {
  if (Array.isArray(value)) return value.map(inner)
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, inner(field)]))
}

function inner(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? guarded(value) : value
}

function refuse(): never {
  throw new LecternError('frozen-article', 'A plugin tried to change an article that is already prepared', {
    hint: 'Put the plugin before articlePlugin: after it, ids, notes and sentences are fixed.',
  })
}
