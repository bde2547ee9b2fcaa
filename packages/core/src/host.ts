type Host = { process?: { getBuiltinModule?(name: string): unknown } }

/**
 * A module of Node, such as `node:zlib`, where this runs on Node, which hands it out without an import (since 20.16): so the same code still
 * runs in a browser.
 *
 * @template Shape what is used of it
 */
export function nodeModule<Shape>(name: `node:${string}`): Shape | undefined {
  return (globalThis as Host).process?.getBuiltinModule?.(name) as Shape | undefined
}
