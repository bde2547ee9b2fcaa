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
  ['it holds a script', /<script\b|\son[a-z]+\s*=|href\s*=\s*["']\s*javascript:/i],
  ['it declares entities', /<!ENTITY/i],
  ['it holds foreign content', /<foreignObject\b/i],
  ['it loads something from elsewhere', /<(image|use|feImage)\b[^>]*href\s*=\s*["'](?!#|data:image\/)/i],
  ['it loads something from elsewhere', /url\(\s*["']?(?!\s*["']?(#|data:))|@import/i],
]
