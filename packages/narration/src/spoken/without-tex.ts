/** Commands that stand between two things. */
const between = new Map(
  Object.entries({
    times: '×',
    cdot: '·',
    div: '÷',
    pm: '±',
    le: '≤',
    leq: '≤',
    ge: '≥',
    geq: '≥',
    ne: '≠',
    neq: '≠',
    approx: '≈',
    sim: '~',
    to: '→',
    rightarrow: '→',
    leftarrow: '←',
    in: '∈',
  }),
)

const greek =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω'

/** Commands that are one sign. */
const signs = new Map(
  Object.entries({
    ...Object.fromEntries(pairs(greek)),
    infty: '∞',
    partial: '∂',
    sum: '∑',
    ldots: '…',
    dots: '…',
    quad: ' ',
  }),
)

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A command, or a raised number between dollars. */
const sign = /\\[A-Za-z]{2,}|\$[^$\n]{1,80}\^[^$\n]{1,80}\$/
/** Of Windows: "C:\times". */
const path = /(?<!\p{L})\p{Lu}:\\/u

/**
 * An alternative text with the TeX in it as signs: "2\times 2" is "2 × 2", which is said in words. Text without TeX stays as it is.
 */
export function withoutTex(text: string): string {
  if (!sign.test(text) || path.test(text) || !isTex(text)) return text
  return text
    .replace(/\$([^$\n]{1,200})\$/g, '$1')
    .replace(/\\d?frac\{([^{}\n]{1,80})\}\{([^{}\n]{1,80})\}/g, fraction)
    .replace(/\\sqrt\{([^{}\n]{1,80})\}/g, '√($1)')
    .replace(/\\(?:text|mathrm|mathbf|mathit|mathbb|mathcal|operatorname)\{([^{}\n]{1,80})\}/g, '$1')
    .replace(/\^\{?(\d{1,4})\}?/g, (_, digits: string) =>
      [...digits].map((digit) => raised[Number(digit)]).join(''),
    )
    .replace(/[ ]?\\([A-Za-z]{2,})(?: |(?![A-Za-z]))/g, (written, name: string) => said(written, name))
    .replace(/\\([%&$_#,;!{}])/g, (_, escaped: string) => (/[,;!]/.test(escaped) ? ' ' : escaped))
    .replace(/(?<=[\p{L}\p{N}])_\{?([\p{L}\p{N}]{1,8})\}?/gu, ' $1')
    .replace(/[{}]/g, '')
    .replace(/ {2,}/g, ' ')
}

/** "1/2" is a half; a stroke between letters would not be said. */
function fraction(_: string, above: string, below: string): string {
  return /^\d$/.test(above) && /^\d{1,2}$/.test(below) ? `${above}/${below}` : `${above} ÷ ${below}`
}

/** A backslash alone is also in paths and escapes. */
function isTex(text: string): boolean {
  const names = [...text.matchAll(/\\([A-Za-z]{2,})/g)].map(([, name = '']) => name)
  const structures = /^(?:d?frac|sqrt|text|math[a-z]{2,4}|operatorname)$/
  return (
    names.length === 0 || names.some((name) => between.has(name) || signs.has(name) || structures.test(name))
  )
}

function said(written: string, name: string): string {
  const operator = between.get(name)
  if (operator) return ` ${operator} `
  const before = written.startsWith(' ') ? ' ' : ''
  const after = written.endsWith(' ') ? ' ' : ''
  return `${before}${signs.get(name) ?? name}${after}`
}

function pairs(list: string): [string, string][] {
  return [...list.matchAll(/(\w+) (\S)/gu)].map(([, name = '', letter = '']) => [name, letter])
}
