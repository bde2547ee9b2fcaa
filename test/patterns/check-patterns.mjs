// Whether a stranger's text can make a regular expression slow. Every pattern in packages/*/src goes through recheck: none may take exponential
// time, or time that grows faster than the square of its input. `--all` also lists patterns of degree 2; `--keep` keeps each judgement that took
// recheck longer than a third of a second: its search for attacks runs by the clock, so a busy machine could judge otherwise.
// Usage: node test/patterns/check-patterns.mjs [--all] [--keep] [FILE…]
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { parseAst } from 'rolldown/parseAst'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The highest degree of the polynomial that bounds a match, where its input is not bounded. */
export const highestDegree = 2

/**
 * The patterns of a module: literals, and `new RegExp` with constant text.
 *
 * @returns {{ source: string, flags: string, line: number }[]}
 */
export function patternsIn(text, file = 'module.ts') {
  const found = []
  const constants = new Map()
  const tree = parseAst(text, { lang: file.endsWith('.ts') ? 'ts' : 'js' })
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      constants.set(node.id.name, node.init)
  })
  walk(tree, (node) => {
    const at = { line: lineAt(text, node.start) }
    if (node.type === 'Literal' && node.regex)
      found.push({ source: node.regex.pattern, flags: node.regex.flags, ...at })
    else if (isConstruction(node)) {
      const [pattern, flags] = node.arguments.map((argument) => constantText(argument, constants))
      if (pattern !== undefined) found.push({ source: pattern, flags: flags ?? '', ...at })
    }
  })
  return found
}

function isConstruction({ type, callee }) {
  return (type === 'NewExpression' || type === 'CallExpression') && callee.name === 'RegExp'
}

/** The text of an expression of literals and of constants of the same module; undefined for any other. */
function constantText(node, constants, depth = 0) {
  if (!node || depth > 20) return undefined
  const part = (one) => constantText(one, constants, depth + 1)
  switch (node.type) {
    case 'Literal':
      return node.regex ? undefined : String(node.value)
    case 'Identifier':
      return part(constants.get(node.name))
    case 'MemberExpression': {
      const object = node.object.type === 'Identifier' ? constants.get(node.object.name) : node.object
      return node.property.name === 'source' && object?.regex ? object.regex.pattern : undefined
    }
    case 'TaggedTemplateExpression':
      return raw(node.tag) ? template(node.quasi, part, 'raw') : undefined
    case 'TemplateLiteral':
      return template(node, part, 'cooked')
    case 'BinaryExpression': {
      const [left, right] = [part(node.left), part(node.right)]
      return node.operator === '+' && left !== undefined && right !== undefined ? left + right : undefined
    }
    default:
      return undefined
  }
}

const raw = (tag) => tag.type === 'MemberExpression' && tag.property.name === 'raw'

function template({ quasis, expressions }, part, form) {
  const values = expressions.map(part)
  if (values.includes(undefined)) return undefined
  return quasis.map(({ value }, index) => value[form] + (values[index] ?? '')).join('')
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node)
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit)
  }
}

function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length
}

const ledger = join(import.meta.dirname, 'patterns-judged.json')

/**
 * Judgements that come from a search by the clock, kept by pattern: `/source/flags` → degree. A changed pattern is judged anew. The clock is
 * longer than recheck's own, which finds attacks that its default of one second misses.
 */
const clocks = { timeout: 120_000, incubationTimeout: 6_000, attackTimeout: 6_000 }
const kept = JSON.parse(readFileSync(ledger, 'utf8'))

/** How a pattern's time grows: 1 linear, 2 square, …, `Infinity` exponential, `NaN` where recheck cannot tell. */
export async function degreeOf({ source, flags }) {
  const key = `/${source}/${flags}`
  if (Object.hasOwn(kept, key)) return { degree: kept[key] === 'exponential' ? Infinity : kept[key] }
  const started = performance.now()
  const result = await check(source, flags, { ...clocks, maxNFASize: 100_000, maxPatternSize: 20_000 })
  if (result.status === 'unknown') return { degree: Number.NaN, why: result.error.kind }
  const { complexity, attack } = result
  const degree =
    { safe: 1, constant: 1, linear: 1, exponential: Infinity }[complexity.type] ?? complexity.degree
  return { degree, attack: attack?.pattern, slow: performance.now() - started > 300 }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(ts|js|mjs|cjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/node_modules|[\\/]dist[\\/]/.test(relative(root, file)))
}

export function sourceFiles() {
  return readdirSync(join(root, 'packages')).flatMap((name) =>
    ['src', 'bin'].flatMap((part) => {
      try {
        return filesBelow(join(root, 'packages', name, part))
      } catch (error) {
        if (error.code === 'ENOENT') return []
        throw error
      }
    }),
  )
}

/**
 * Every pattern with its degree, each source once.
 *
 * @returns {Promise<{ places: string[], source: string, flags: string, degree: number, attack?: string }[]>}
 */
export async function judgeAll(files) {
  const patterns = new Map()
  const add = ({ source, flags, place }) => {
    const plain = flags.replace(/[dgy]/g, '')
    const known = patterns.get(`/${source}/${plain}`)
    if (!known) patterns.set(`/${source}/${plain}`, { source, flags: plain, places: [place] })
    else if (!known.places.includes(place)) known.places.push(place)
  }
  for (const file of files ?? sourceFiles()) {
    const text = readFileSync(file, 'utf8')
    const path = relative(root, file).split(sep).join('/')
    for (const { line, ...pattern } of patternsIn(text, file)) add({ ...pattern, place: `${path}:${line}` })
  }
  if (!files) for (const pattern of constructed()) add(pattern)
  const judged = []
  const waiting = [...patterns.values()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      judged.push({ ...next, ...(await degreeOf(next)) })
  }
  await Promise.all([worker(), worker()])
  return judged
}

/** Patterns that are put together when the modules of `dist` are loaded. */
function constructed() {
  const script = fileURLToPath(new URL('./constructed-patterns.mjs', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 26 }))
}

function keepSlow(judged) {
  const slow = judged.filter(({ slow, degree }) => slow && Number.isFinite(degree))
  for (const { source, flags, degree } of slow) kept[`/${source}/${flags}`] = degree
  const used = new Set(judged.map(({ source, flags }) => `/${source}/${flags}`))
  const rows = Object.entries(kept).filter(([key]) => used.has(key))
  writeFileSync(ledger, `${JSON.stringify(Object.fromEntries(rows.sort()), null, 2)}\n`)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2)
  const files = args.filter((arg) => !arg.startsWith('--')).map((file) => resolve(file))
  const started = performance.now()
  const judged = await judgeAll(files.length > 0 ? files : undefined)
  if (args.includes('--keep')) keepSlow(judged)
  const most = args.includes('--all') ? 1 : highestDegree
  const bad = judged.filter(({ degree }) => !(degree <= most))
  for (const { places, source, flags, degree, why, attack } of bad)
    console.log(
      `${places.join(' ')}  degree ${degree}${why ? ` (${why})` : ''}  /${source}/${flags}\n    ${attack ?? ''}`,
    )
  console.log(
    `${judged.length} patterns, ${bad.length} above degree ${most}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  process.exitCode = bad.length > 0 ? 1 : 0
}
