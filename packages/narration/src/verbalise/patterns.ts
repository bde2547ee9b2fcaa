/** One expression of several, each of which says what it is for. */
export function either(flags: string, ...alternatives: readonly RegExp[]): RegExp {
  return new RegExp(alternatives.map(({ source }) => source).join('|'), flags)
}
