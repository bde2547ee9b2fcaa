/** The parts of a program. On paper, by forced colours and for who sees no colours, the words are enough. */
export const code = `
${(['keyword', 'string', 'number', 'comment', 'function', 'type'] as const)
  .map((kind) => `.code-${kind}{color:var(--code-${kind})}`)
  .join('')}
@media print{pre span[class]{color:inherit}}
`
