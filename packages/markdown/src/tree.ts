export {
  type AnyNode,
  type AnyParent,
  at,
  descendants,
  is,
  isParent,
  joinTexts,
  parentsOf,
  rewrite,
  span,
  textNode,
  withData,
} from '@lectern/core/reading'
