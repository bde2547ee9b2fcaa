/** The part of a node of XML that these questions look at. */
interface XmlNode {
  nodeType: number
  nodeName: string
  hasAttribute(name: string): boolean
  getAttribute(name: string): string | null
}

interface Nodes {
  iterateNext(): unknown
}

const element = 1
const ofSelf = /^self::(\*|\w+)(?:\[@([\w-]+)(?:="([^"]*)")?\])?$/

/**
 * What answers an XPath expression that only asks whether the node itself is of a name, has an attribute, or has it with a
 * value (`self::fraction[@role="vulgar"]`); undefined for any other.
 */
export function nodesOfSelf(expression: string): ((context: unknown) => Nodes) | undefined {
  const [whole, name, attribute, value] = ofSelf.exec(expression) ?? []
  if (whole === undefined) return undefined
  return (context) => {
    const node = context as XmlNode
    return only(
      node.nodeType === element &&
        (name === '*' || node.nodeName === name) &&
        (attribute === undefined || hasAttribute(node, attribute, value))
        ? node
        : null,
    )
  }
}

function hasAttribute(node: XmlNode, name: string, value: string | undefined): boolean {
  return node.hasAttribute(name) && (value === undefined || node.getAttribute(name) === value)
}

function only(node: XmlNode | null): Nodes {
  let next = node
  return {
    iterateNext() {
      const found = next
      next = null
      return found
    },
  }
}
