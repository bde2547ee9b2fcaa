// Who may import whom, checked from the manifests and the import lines; the rules stand in import-rules.json. What a package depends on,
// something in it must name.
// Usage: node scripts/check-imports.mjs [FOLDER THAT HOLDS packages/]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const shippedKinds = ['dependencies', 'peerDependencies', 'optionalDependencies']

/** Every breach of the rules as `file:line: what is wrong`. */
export function checkImports(root, rules = readJson(join(here, 'import-rules.json'))) {
  const packages = readPackages(root)
  const names = new Map(packages.map((entry) => [entry.name, entry]))
  return packages
    .flatMap((entry) => [
      ...checkManifest(entry, names, rules),
      ...sourceFiles(join(entry.folder, 'src')).flatMap((file) => checkSource(file, entry, names, rules)),
    ])
    .map(({ file, line, text }) => `${relative(root, file).split(sep).join('/')}:${line}: ${text}`)
}

function readPackages(root) {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => describePackage(folder))
}

function describePackage(folder) {
  const file = join(folder, 'package.json')
  const manifest = readJson(file)
  const shipped = shippedKinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}))
  return {
    folder,
    file,
    name: manifest.name,
    shipped: new Set(shipped),
    copyleft: /GPL/.test(manifest.license ?? ''),
  }
}

function checkManifest(entry, names, { mayImport, mayDependUnnamed = [], pinned = {} }) {
  const at = (name, text) => ({
    file: entry.file,
    line: lineOf(readFileSync(entry.file, 'utf8'), `"${name}":`),
    text,
  })
  const allowed = mayImport[entry.name]
  if (allowed === undefined) return [at('name', `${entry.name} is missing from scripts/import-rules.json`)]
  const uses = mayDependUnnamed.includes(entry.name) ? () => true : namedIn(entry.folder)
  const isNamed = (name) => pinned[entry.name]?.includes(name) || uses(name)
  return [...entry.shipped].flatMap((name) => {
    if (names.get(name)?.copyleft && !entry.copyleft)
      return [at(name, `${entry.name} is permissive and must not depend on ${name}, which is GPL`)]
    if (names.has(name) && !allowed.includes(name))
      return [at(name, `${entry.name} may not depend on ${name}`)]
    return isNamed(name) ? [] : [at(name, `nothing in ${entry.name} imports ${name}`)]
  })
}

/** Whether the code of a package has a name in a string; the types of a library are named as the library. */
function namedIn(folder) {
  const files = ['src', 'bin'].flatMap((part) => sourceFiles(join(folder, part)))
  const code = files.map((file) => withoutComments(readFileSync(file, 'utf8'))).join('\n')
  return (name) => {
    const imported = name.startsWith('@types/') ? name.slice('@types/'.length).replace('__', '/') : name
    return new RegExp(`['"\`](?:node:)?${imported}['"\`/]`).test(code)
  }
}

function checkSource(file, entry, names, rules) {
  const code = withoutComments(readFileSync(file, 'utf8'))
  return importsOf(code).flatMap(({ specifier, index }) => {
    const text = judge(specifier, file, entry, names, rules)
    return text === undefined ? [] : [{ file, line: code.slice(0, index).split('\n').length, text }]
  })
}

function judge(specifier, file, entry, names, { mayImport, mayUseNode }) {
  // A path inside the package, by its manifest's own `imports`.
  if (specifier.startsWith('#')) return undefined
  if (specifier.startsWith('.')) return judgeRelative(specifier, file, entry)
  if (isBuiltin(specifier)) {
    return mayUseNode.includes(entry.name)
      ? undefined
      : `${entry.name} runs in browsers and may not import ${specifier}`
  }
  const name = packageOf(specifier)
  if (names.has(name) && !(mayImport[entry.name] ?? []).includes(name))
    return `${entry.name} may not import ${name}`
  if (!entry.shipped.has(name) && !entry.shipped.has(typesOf(name)))
    return `${name} is not among the dependencies of ${entry.name}`
  return undefined
}

function judgeRelative(specifier, file, entry) {
  const target = resolve(dirname(file), specifier)
  return target.startsWith(entry.folder + sep) ? undefined : `${specifier} leaves the package`
}

const isBuiltin = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier)

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const typesOf = (name) => `@types/${name.replace('@', '').replace('/', '__')}`

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `require('x')`, `declare module 'x'`. */
function importsOf(code) {
  const line =
    /(?:(?<!['"])\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*|\bdeclare\s+module\s+)(['"])([^'"\n]+)\1/g
  return [...code.matchAll(line)].map((match) => ({
    specifier: match[2],
    index: match.index + match[0].length,
  }))
}

// Examples in comments are no imports. A comment opens after a blank or a bracket, which a glob in a string
// ('**/*.md') does not have; its lines stay, so that numbers hold.
function withoutComments(code) {
  return code
    .replace(/(^|[\s(,;{}])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}

function sourceFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.(?:[cm]?ts|[cm]?js)$/.test(entry.name) ? [path] : []
  })
}

const lineOf = (text, part) => Math.max(1, text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length)

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = checkImports(resolve(process.argv[2] ?? join(here, '..')))
  for (const line of found) console.error(line)
  console.error(
    found.length === 0 ? 'Imports: every package keeps to its rules.' : `Imports: ${found.length} breaches.`,
  )
  process.exitCode = found.length === 0 ? 0 : 1
}
