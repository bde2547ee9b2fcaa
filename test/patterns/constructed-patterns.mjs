// Patterns that are put together when a module is loaded, from parts that stand in several: they are only known by loading what was built.
// Prints them as JSON. A program of its own, since it replaces RegExp to listen.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** What starts a program or is a bundle. */
const starts =
  /command[\\/]main\.js$|worker\.js$|isolated\.js$|gauge\.js$|say-child\.js$|monitor\.js$|bundle|[\\/]client[\\/]/
const found = new Map()
const Original = RegExp

globalThis.RegExp = new Proxy(Original, {
  construct(target, args, self) {
    const pattern = Reflect.construct(target, args, self)
    const place = /packages[\\/]([^\n]+?)\.js:\d+/.exec(new Error().stack ?? '')
    // Libraries, bundled ones as well, are not ours to write.
    if (place && !/node_modules|[\\/]bundled[\\/]/.test(place[1]))
      found.set(String(pattern), {
        source: pattern.source,
        flags: pattern.flags,
        place: `packages/${place[1].replace(/[\\/]dist[\\/]/, '/src/')}.ts`,
      })
    return pattern
  },
})

for (const name of readdirSync(join(root, 'packages'))) {
  const dist = join(root, 'packages', name, 'dist')
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'))
  // A module whose source is gone may still lie there.
  const built = files.filter((file) =>
    existsSync(join(root, 'packages', name, 'src', file.replace(/\.js$/, '.ts'))),
  )
  for (const file of built.filter((file) => !starts.test(join(dist, file))))
    await import(pathToFileURL(join(dist, file)).href).catch((error) => {
      console.error(`${relative(root, join(dist, file))}: ${error.message}`)
      process.exitCode = 1
    })
}
process.stdout.write(JSON.stringify([...found.values()]), () => process.exit())
