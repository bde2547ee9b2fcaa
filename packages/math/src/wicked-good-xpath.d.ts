/** The part of wicked-good-xpath that is used here; the package has no types of its own. */
declare module 'wicked-good-xpath' {
  interface Expression {
    evaluate(context: unknown, type: number): unknown
  }

  export interface XPathDocument {
    createExpression(expression: string, resolver: unknown): Expression
    evaluate(expression: string, context: unknown, resolver: unknown, type: number): unknown
  }

  const xpath: { install(window: { document: XPathDocument }, force?: boolean): void }
  export default xpath
}
