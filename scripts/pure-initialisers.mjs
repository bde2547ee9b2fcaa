import { parseAst } from 'rolldown/parseAst'

/**
 * A plugin that marks the initialisers of module constants as free of side effects. It wraps each in a function that is called at once, behind the
 * `@__PURE__` annotation of bundlers.
 *
 * The manifests declare that no module has side effects (`sideEffects: false`), so bundlers leave out modules of which nothing is used. In a file
 * that joins many modules, bundlers judge single statements, and without the annotation would keep every constant that calls something.
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
/** Expressions that may run other code, or throw. */
const deeds = new Set([
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'SpreadElement',
  'TemplateLiteral',
  'TaggedTemplateExpression',
])
const later = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'ClassExpression'])

/** Whether a bundler would assume a side effect. An expression that awaits cannot be wrapped in a plain function, and stays as it is. */
function doesSomething(expression) {
  const types = [...typesIn(expression)]
  return types.some((type) => deeds.has(type)) && !types.some((type) => waits.has(type))
}

/** Types of all nodes that are evaluated with a node: bodies of functions are not. */
function* typesIn(node) {
  if (Array.isArray(node)) for (const part of node) yield* typesIn(part)
  else if (typeof node?.type === 'string' && !later.has(node.type)) {
    yield node.type
    for (const part of Object.values(node)) yield* typesIn(part)
  }
}
