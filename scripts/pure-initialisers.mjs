import { parseAst } from 'rolldown/parseAst'

/**
 * A plugin that marks what constants of modules are made by as free of side effects: the annotation that bundlers know, before a
 * function that is called at once.
 *
 * The manifests say so of every module (`sideEffects: false`), and bundlers leave out a module of which nothing is used. In a file of many modules
 * they go by single statements, and would keep each that calls something.
 */
export const pureInitialisers = {
  name: 'pure-initialisers',
  transform: {
    filter: { id: /\.js$/ },
    handler: (code) => marked(code, parseAst(code).body.flatMap(initialisers)),
  },
}

function initialisers(statement) {
  const { type, declarations } = statement.declaration ?? statement
  return type === 'VariableDeclaration'
    ? declarations.map(({ init }) => init).filter((init) => init && doesSomething(init))
    : []
}

function marked(code, expressions) {
  return expressions.toReversed().reduce((text, { start, end }) => {
    return `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`
  }, code)
}

const waits = new Set(['AwaitExpression', 'YieldExpression'])
/** What may run code of others, or fail. */
const deeds = new Set([
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'SpreadElement',
  'TemplateLiteral',
  'TaggedTemplateExpression',
])
const later = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'ClassExpression'])

/** Whether something happens when it is evaluated. What waits for a promise stays as it is. */
function doesSomething(expression) {
  const types = [...typesIn(expression)]
  return types.some((type) => deeds.has(type)) && !types.some((type) => waits.has(type))
}

/** Types of all nodes that are evaluated with it. */
function* typesIn(node) {
  if (Array.isArray(node)) for (const part of node) yield* typesIn(part)
  else if (typeof node?.type === 'string' && !later.has(node.type)) {
    yield node.type
    for (const part of Object.values(node)) yield* typesIn(part)
  }
}
