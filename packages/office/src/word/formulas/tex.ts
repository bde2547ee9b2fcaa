import { child, childrenOf, elementsOf, type Markup } from '../../package/xml.js'
import { characters, inGroup } from './characters.js'
import { accents, brackets, functions, operators, overs } from './names.js'
import { runTex } from './run.js'

/** The TeX of an element of Office's mathematics (ECMA-376-1, 22.1.2), what it holds included. */
export function texOf(element: Markup): string {
  return joined(elementsOf(element).map(partTex))
}

function partTex(element: Markup): string {
  if (element.name.endsWith('Pr')) return ''
  const structure = Object.hasOwn(structures, element.name) ? structures[element.name] : undefined
  if (structure) return structure(element)
  if (element.name === 'w:del' || element.name === 'w:moveFrom') return ''
  return texOf(element)
}

/** A command and a letter after it are kept apart. */
export function joined(parts: readonly string[]): string {
  return parts.reduce(
    (all, part) => (/\\[A-Za-z]+$/.test(all) && /^[A-Za-z]/.test(part) ? `${all} ${part}` : all + part),
    '',
  )
}

const arg = (element: Markup, name: string): string => {
  const part = child(element, name)
  return part ? texOf(part).trim() : ''
}
const group = (element: Markup, name: string): string => inGroup(arg(element, name))
const setting = (element: Markup, name: string): string | undefined => {
  const properties = elementsOf(element).find((one) => one.name === `${element.name}Pr`)
  return child(properties, name)?.attributes['m:val']
}
const isSet = (element: Markup, name: string): boolean => {
  const properties = elementsOf(element).find((one) => one.name === `${element.name}Pr`)
  const value = child(properties, name)
  return value !== undefined && !/^(?:0|off|false)$/.test(value.attributes['m:val'] ?? '1')
}

const structures: Readonly<Record<string, (element: Markup) => string>> = {
  'm:r': runTex,
  'm:f': fraction,
  'm:rad': (element) => {
    const degree = isSet(element, 'm:degHide') ? '' : arg(element, 'm:deg')
    return `\\sqrt${degree ? `[${inGroup(degree)}]` : ''}${group(element, 'm:e')}`
  },
  'm:sSup': (element) => `${base(element)}^${group(element, 'm:sup')}`,
  'm:sSub': (element) => `${base(element)}_${group(element, 'm:sub')}`,
  'm:sSubSup': (element) => `${base(element)}_${group(element, 'm:sub')}^${group(element, 'm:sup')}`,
  'm:sPre': (element) => `{}_${group(element, 'm:sub')}^${group(element, 'm:sup')}${group(element, 'm:e')}`,
  'm:nary': nary,
  'm:d': delimited,
  'm:func': (element) => `${functionName(arg(element, 'm:fName'))}${group(element, 'm:e')}`,
  'm:limLow': (element) => limit(element, '_', '\\underset'),
  'm:limUpp': (element) => limit(element, '^', '\\overset'),
  'm:acc': (element) => {
    const character = setting(element, 'm:chr') ?? '\u0302'
    const command = accents.get(character)
    return command
      ? `${command}${group(element, 'm:e')}`
      : `\\overset{${characters(character)}}${group(element, 'm:e')}`
  },
  'm:bar': (element) =>
    `${setting(element, 'm:pos') === 'top' ? '\\overline' : '\\underline'}${group(element, 'm:e')}`,
  'm:groupChr': (element) => {
    const isTop = setting(element, 'm:pos') === 'top'
    const character = setting(element, 'm:chr') ?? '⏟'
    const command = overs.get(character)
    if (command) return `${command}${group(element, 'm:e')}`
    return `\\${isTop ? 'overset' : 'underset'}{${characters(character)}}${group(element, 'm:e')}`
  },
  'm:borderBox': (element) => `\\boxed${group(element, 'm:e')}`,
  'm:phant': (element) =>
    isSet(element, 'm:show') || setting(element, 'm:show') === undefined
      ? group(element, 'm:e')
      : `\\phantom${group(element, 'm:e')}`,
  'm:m': (element) => `\\begin{matrix}${childrenOf(element, 'm:mr').map(row).join(' \\\\ ')}\\end{matrix}`,
  'm:eqArr': (element) => {
    const rows = childrenOf(element, 'm:e').map((one) => aligned(texOf(one).trim()))
    return `\\begin{aligned}${rows.join(' \\\\ ')}\\end{aligned}`
  },
}

function base(element: Markup): string {
  const tex = arg(element, 'm:e')
  return /^(?:[A-Za-z\d]|\\[A-Za-z]+)$/.test(tex) ? tex : inGroup(tex)
}

function fraction(element: Markup): string {
  const [top, bottom] = [group(element, 'm:num'), group(element, 'm:den')]
  const type = setting(element, 'm:type')
  if (type === 'lin' || type === 'skw') return `${top}/${bottom}`
  return type === 'noBar' ? `\\genfrac{}{}{0pt}{}${top}${bottom}` : `\\frac${top}${bottom}`
}

/** A sum, integral or another large operator with its bounds (22.1.2.70). */
function nary(element: Markup): string {
  const operator = setting(element, 'm:chr') ?? '∫'
  const bounds = setting(element, 'm:limLoc') === 'undOvr' ? '\\limits' : ''
  const lower = isSet(element, 'm:subHide') ? '' : arg(element, 'm:sub')
  const upper = isSet(element, 'm:supHide') ? '' : arg(element, 'm:sup')
  const place = lower || upper ? bounds : ''
  const known = operators.get(operator) ?? `\\mathop{${characters(operator)}}`
  return `${known}${place}${lower ? `_${inGroup(lower)}` : ''}${upper ? `^${inGroup(upper)}` : ''}${group(element, 'm:e')}`
}

/** What stands in brackets; an empty character is an invisible one. */
function delimited(element: Markup): string {
  const between = setting(element, 'm:sepChr') ?? '|'
  const inner = childrenOf(element, 'm:e').map((one) => texOf(one).trim())
  const open = bracket(setting(element, 'm:begChr') ?? '(')
  const close = bracket(setting(element, 'm:endChr') ?? ')')
  const [only] = inner
  if (open === '(' && close === ')' && inner.length === 1 && only?.startsWith('\\genfrac{}{}{0pt}{}'))
    return only.replace('\\genfrac{}{}{0pt}{}', '\\binom')
  const separator = between === '|' ? '\\middle|' : characters(between)
  return `\\left${open}${inner.join(separator)}\\right${close}`
}

function bracket(character: string): string {
  return character === '' ? '.' : (brackets.get(character) ?? '.')
}

function functionName(tex: string): string {
  const name = /^\\(?:mathrm|text)\{([A-Za-z]+)\}$/.exec(tex)?.[1] ?? tex
  if (functions.has(name)) return `\\${name}`
  return /^[A-Za-z]+$/.test(name) ? `\\operatorname{${name}}` : tex
}

function limit(element: Markup, script: '_' | '^', command: string): string {
  const name = functionName(arg(element, 'm:e'))
  if (/^\\(?:lim|max|min|sup|inf|limsup|liminf|det|gcd|Pr)$/.test(name))
    return `${name}${script}${group(element, 'm:lim')}`
  if (/^\\(?:under|over)brace\b/.test(name)) return `${name}${script}${group(element, 'm:lim')}`
  return `${command}${group(element, 'm:lim')}${inGroup(name)}`
}

function row(element: Markup): string {
  return childrenOf(element, 'm:e')
    .map((one) => texOf(one).trim())
    .join(' & ')
}

/** Word marks with `&` where lines stand below each other (22.1.2.34). */
function aligned(tex: string): string {
  return tex.replace(/\\&/g, '&')
}
