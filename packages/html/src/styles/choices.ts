import type { Theme } from '@lectern/core'
import { fontName } from '@lectern/hast/markup'
import { scaleOf } from './tokens.js'

const sizes = [90, 110, 125, 150, 175, 200, 250, 300]

/**
 * What the reader chose, as `data-` attributes of the root. Without them none of this applies. Sizes that follow the window too grow by
 * `--zoom`, so that twice the size is twice the size.
 */
export function choices(theme: Theme, families: readonly string[]): string {
  const scale = scaleOf(theme)
  const size = sizes.map((value) =>
    chosen('size', value, `font-size:${Math.round(value * scale)}%;--zoom:${value / 100}`),
  )
  // With `:root`, since the leading that tall scripts have by themselves is as specific.
  const leading = [1.5, 1.8, 2, 2.5].map((value) => {
    const paragraph = Math.max(value, theme.space.paragraph)
    return `:root${chosen('leading', value, `--leading:${value};--paragraph:${paragraph}em`)}`
  })
  const fonts = families.map((family, index) =>
    chosen('font', index, fontOf(`"${fontName(family)}",sans-serif`)),
  )
  return `${[...size, ...leading, ...fonts].join('\n')}\n${fixed}`
}

function chosen(name: string, value: string | number, declarations: string): string {
  return `[data-${name}="${value}"]{${declarations}}`
}

function fontOf(stack: string): string {
  return `--font-text:${stack};--font-heading:${stack}`
}

/** Languages whose letters join: spaces between them would tear words apart. */
const joined = ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'ks', 'syr']

/** Spacing goes to and beyond WCAG 1.4.12: 0.16 em between words, 0.12 em between letters. */
const fixed = `
${chosen('font', 'sans', fontOf('system-ui,sans-serif'))}
${chosen('font', 'serif', fontOf('ui-serif,Georgia,serif'))}
${chosen('font', 'mono', fontOf('ui-monospace,monospace'))}
[data-words="1"] body{word-spacing:.16em}[data-words="2"] body{word-spacing:.3em}[data-words="3"] body{word-spacing:.5em}
[data-letters="1"] body{letter-spacing:.06em}[data-letters="2"] body{letter-spacing:.12em}[data-letters="3"] body{letter-spacing:.2em}
[data-letters] :is(${joined.map((lang) => `:lang(${lang})`).join()}){letter-spacing:0}
[data-width=narrow]{--measure:27em}[data-width=full]{--measure:100%}
:root[data-align=justify] div.text{text-align:justify;hyphens:auto}
:root[data-pages=show] .page-number{display:inline-block}:root[data-pages=show] div.page-number{display:table}.page-number:empty::before{content:attr(title)}
`
