import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-api'

export const root = join(import.meta.dirname, '../..')

/** Something that a package exports. */
export interface Export {
  /** `@lectern/browser` */
  entry: string
  name: string
  kind: string
  /** Its own name, and those of its members, where they say nothing of themselves. */
  silent: readonly string[]
  /** Itself and its members. */
  total: number
}

/** All exports of all packages, as their declarations have them. */
export function surface(): Export[] {
  const entries = readdirSync(join(root, 'packages')).flatMap(entriesOf)
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ESNext, skipLibCheck: true, types: [] },
  )
  const checker = program.getTypeChecker()
  return entries.flatMap(({ entry, file }) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} is not there: build first`)
    const exported = checker.getExportsOfModule(module).map((symbol) => exportOf(entry, symbol, checker))
    return exported.sort((one, other) => (one.name < other.name ? -1 : 1))
  })
}

function entriesOf(folder: string): { entry: string; file: string }[] {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
  return Object.entries<{ types?: string }>(exports).flatMap(([path, { types }]) =>
    types ? [{ entry: name + path.slice(1), file: join(root, 'packages', folder, types) }] : [],
  )
}

function exportOf(entry: string, symbol: ts.Symbol, checker: ts.TypeChecker): Export {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const [declaration] = target.declarations ?? []
  const isOthers = !declaration || /\/node_modules\/(?!@lectern)/.test(declaration.getSourceFile().fileName)
  // A namespace gathers exports that say something themselves.
  if (isOthers || ts.isSourceFile(declaration))
    return { entry, name: symbol.name, kind: kindOf(target), silent: [], total: 0 }
  const says = (one: ts.Symbol): boolean => one.getDocumentationComment(checker).length > 0
  const members = (target.declarations ?? []).flatMap(membersOf)
  const silent = members.filter((member) => {
    const own = member.name && checker.getSymbolAtLocation(member.name)
    return own && !says(own)
  })
  return {
    entry,
    name: symbol.name,
    kind: kindOf(target),
    silent: [
      ...(says(target) ? [] : [symbol.name]),
      ...silent.map((member) => `${symbol.name}.${member.name?.getText()}`),
    ],
    total: 1 + members.length,
  }
}

/** Members of classes, interfaces and object types that have something to say. */
function membersOf(declaration: ts.Declaration): (ts.ClassElement | ts.TypeElement)[] {
  const members =
    ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)
      ? [...declaration.members]
      : ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)
        ? [...declaration.type.members]
        : []
  return members.filter((member) => {
    const { name } = member
    if (!name || ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name)) return false
    return !isHidden(member, name.getText()) && !isNamedByItsType(member, name.getText())
  })
}

/** Private, or the `name` that every class of errors has. */
function isHidden(member: ts.Declaration, name: string): boolean {
  const isPrivate = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0
  return isPrivate || (name === 'name' && ts.isClassDeclaration(member.parent))
}

/** `kind: 'glyphs'`, by which a union is told apart; `heading: Heading`, a row of a table of types. */
function isNamedByItsType(member: ts.Node, name: string): boolean {
  const [, type = ''] = /:\s*([^;]+);?$/.exec(member.getText()) ?? []
  if (/^(?:kind|type|schema)$/.test(name) && type.startsWith("'")) return !type.includes('|')
  return [name, `${name}Block`].some((one) => one.toLowerCase() === type.toLowerCase())
}

function kindOf({ flags }: ts.Symbol): string {
  const kinds = [
    [ts.SymbolFlags.Class, 'class'],
    [ts.SymbolFlags.Function, 'function'],
    [ts.SymbolFlags.Interface, 'interface'],
    [ts.SymbolFlags.TypeAlias, 'type'],
    [ts.SymbolFlags.Variable, 'const'],
  ] as const
  return kinds.find(([flag]) => flags & flag)?.[1] ?? 'namespace'
}
