/** A command that a formula defines. */
interface Definition {
  name: string
  /** The commands that its words call. */
  calls: readonly string[]
  start: number
  end: number
}

/** Up to the braces with what the command stands for; `\let` has none. */
const head =
  /\\(?:(?:(?:re)?newcommand|providecommand|DeclareMathOperator)\*?[ \n]{0,9}(?:\{[ \n]{0,9}\\([A-Za-z]{1,99})[ \n]{0,9}\}|\\([A-Za-z]{1,99}))[ \n]{0,9}(?:\[[^[\]]{0,99}\][ \n]{0,9}){0,2}|[egx]?def[ \n]{0,9}\\([A-Za-z]{1,99})[^{}\\]{0,99}|(let)[ \n]{0,9}\\([A-Za-z]{1,99})[ \n]{0,9}=?[ \n]{0,9}(?:\\(?:[A-Za-z]{1,99}|.)|[^\\{}\s]))/g

/** What was defined before, by name. */
type Known = ReadonlyMap<string, Kept>

interface Kept {
  text: string
  calls: readonly string[]
  /** Which of all definitions it is. */
  order: number
}

/** More commands of its own, and more characters of them, than a formula calls; with more, it is read as it was written. */
const most = 40
const longest = 2_000

/**
 * Formulas in order, each with what those before it define and it calls: MathJax and KaTeX keep definitions for the whole page, and authors put them
 * where they come first.
 */
export function withDefinitions(formulas: readonly string[]): string[] {
  const known = new Map<string, Kept>()
  let order = 0
  return formulas.map((tex) => {
    const before = known.size > 0 ? calledIn(tex, known) : ''
    for (const { name, calls, start, end } of definitionsIn(tex))
      known.set(name, { text: tex.slice(start, end), calls, order: order++ })
    return before + tex
  })
}

/** Whether a formula only defines commands: there is nothing to print or say. */
export function onlyDefines(tex: string): boolean {
  const definitions = definitionsIn(tex)
  if (definitions.length === 0) return false
  let [rest, at] = ['', 0]
  for (const { start, end } of definitions) {
    rest += tex.slice(at, start)
    at = end
  }
  return (rest + tex.slice(at)).replace(/%[^\n]*/g, '').trim() === ''
}

function calledIn(tex: string, known: Known): string {
  const called = new Map<string, Kept>()
  const open = callsIn(tex)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const definition = known.get(name)
    if (!definition || called.has(name)) continue
    called.set(name, definition)
    if (called.size > most) return ''
    for (const one of definition.calls) open.push(one)
  }
  const before = [...called.values()].sort((one, other) => one.order - other.order)
  const words = before.map(({ text }) => text).join('')
  return words.length > longest ? '' : words
}

function definitionsIn(tex: string): Definition[] {
  const found: Definition[] = []
  let at = 0
  for (const { 0: words, 1: braced, 2: bare, 3: defined, 4: isLet, 5: renamed, index } of tex.matchAll(
    head,
  )) {
    const name = braced ?? bare ?? defined ?? renamed
    if (index < at) continue
    const from = index + words.length
    const end = isLet ? from : groupEnd(tex, from)
    if (end === undefined) break
    if (name === undefined) continue
    found.push({ name, calls: callsIn(tex.slice(index, end)), start: index, end })
    at = end
  }
  return found
}

/** Behind the brace that closes the one here. */
function groupEnd(tex: string, from: number): number | undefined {
  if (tex[from] !== '{') return undefined
  let depth = 0
  for (let at = from; at < tex.length; at += 1) {
    if (tex[at] === '\\') at += 1
    else if (tex[at] === '{') depth += 1
    else if (tex[at] === '}' && --depth === 0) return at + 1
  }
  return undefined
}

const callsIn = (tex: string): string[] => Array.from(tex.matchAll(/\\([A-Za-z]+)/g), ([, name = '']) => name)
