/** Characters that TeX takes for something else. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\backslash ',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\hat{\\ }',
  '~': '\\sim ',
  '\u200b': '',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u2064': '',
  '\u00a0': '~',
  '−': '-',
  '…': '\\ldots ',
  '⋯': '\\cdots ',
  '⟨': '\\langle ',
  '⟩': '\\rangle ',
}

/** Characters of a formula in TeX. Letters and signs of Unicode are read by MathJax as they are. */
export function characters(text: string): string {
  return [...text]
    .map((one) => (Object.hasOwn(escapes, one) ? escapes[one] : /\s/.test(one) ? '\\ ' : one))
    .join('')
}

/** Words in a formula, as they are written. Among words TeX has no backslash, caret or tilde: what looks like them stands in for them. */
export function literal(text: string): string {
  const others: Readonly<Record<string, string>> = { '\\': '∖', '^': 'ˆ', '~': '∼' }
  return `\\text{${text.replace(/[\\{}$&#%_^~]/g, (one) => others[one] ?? `\\${one}`)}}`
}

export function inGroup(tex: string): string {
  return `{${tex}}`
}
