import {
  type BlockHandlers,
  type BlockNode,
  dispatch,
  type Emitter,
  outputFile,
  type Place,
  textOf,
} from '@lectern/core'

interface State {
  path: string
  lines: string[]
  places: Map<string, Place>
  /** What a line begins with here. */
  mark: string
}

const put = (text: string, { lines, mark }: State): void => void lines.push(mark + text, '')
const asLine = (node: BlockNode, state: State): void => put(textOf(node).replaceAll('\n', ' '), state)
const asSource = (node: { value: string }, state: State): void =>
  put(`\`\`\`\n${node.value}\n\`\`\``, { ...state, mark: '' })
const nothing = (): void => undefined

function inside(node: { children: readonly unknown[] }, state: State): void {
  for (const child of node.children as BlockNode[]) {
    const { path, places } = state
    if (child.data?.id) places.set(child.data.id, { kind: 'fragment', path, id: child.data.id })
    dispatch(handlers, child, state)
  }
}

const handlers = {
  heading: (node, state) => asLine(node, { ...state, mark: `${'#'.repeat(Math.min(node.depth, 3))} ` }),
  paragraph: asLine,
  blockquote: (node, state) => inside(node, { ...state, mark: '> ' }),
  attribution: asLine,
  list: inside,
  listItem: (node, state) => inside(node, { ...state, mark: '* ' }),
  definitionList: inside,
  definitionTerm: asLine,
  definitionDescription: inside,
  code: asSource,
  math: asSource,
  figure: inside,
  caption: asLine,
  description: inside,
  table: inside,
  tableRow: inside,
  tableCell: asLine,
  aside: inside,
  details: inside,
  media(node, state) {
    put(`=> ${node.src}`, { ...state, mark: '' })
    inside(node, state)
  },
  answerLines: (node, state) => put('_____\n'.repeat(node.count), state),
  thematicBreak: (_, state) => put('---', { ...state, mark: '' }),
  pageBreak: nothing,
  pause: nothing,
  footnoteDefinition: inside,
} satisfies BlockHandlers<State, void>

export function gemtext(): Emitter {
  const name = 'gemtext'
  return {
    name,
    kind: name,
    async emit(article, context) {
      context.signal?.throwIfAborted()
      const state: State = { path: `${context.name}.gmi`, lines: [], places: new Map(), mark: '' }
      inside(article.tree, state)
      const files = [outputFile(state.path, 'text/gemini', state.lines.join('\n'))]
      return { name, kind: name, files, map: { places: state.places }, claims: [] }
    },
  }
}
