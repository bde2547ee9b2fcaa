import type { Emitter } from '@lectern/core'

/**
 * An emitter whose package is loaded when it is used: a program that imports `lectern` and makes a page does not pay
 * for fonts and sound.
 */
export function lazy(identity: Omit<Emitter, 'emit'>, load: () => Promise<Emitter>): Emitter {
  return {
    ...identity,
    warmUp: async (services) => (await load()).warmUp?.(services),
    emit: async (article, context) => (await load()).emit(article, context),
  }
}
