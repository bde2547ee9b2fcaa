export {
  type Document,
  isCollection,
  isScalar,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
  YAMLParseError,
} from 'yaml'
