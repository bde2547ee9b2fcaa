/**
 * Why a drawing may not go into a book as it is, or undefined. Sources in `@lectern/node` have stripped scripts and
 * outside references already; others may not have, and an EPUB that says neither `scripted` nor `remote-resources`
 * must hold neither.
 */
export function svgProblem(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes)
  return checks.find(([, test]) => test.test(text))?.[0]
}

const checks: readonly (readonly [problem: string, test: RegExp])[] = [
  ['it contains a script', /<script\b|\son[a-z]+\s*=|href\s*=\s*["']\s*javascript:/i],
  ['it declares entities', /<!ENTITY/i],
  ['it contains foreign content', /<foreignObject\b/i],
  ['it refers to an external file', /<(image|use|feImage)\b[^>]*href\s*=\s*["'](?!#|data:image\/)/i],
  ['it refers to an external file', /url\(\s*["']?(?!\s*["']?(#|data:))|@import/i],
]
