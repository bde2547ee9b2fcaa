/** Functions that TeX knows by name. */
export const functions: ReadonlySet<string> = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
)

export const operators: ReadonlyMap<string, string> = new Map([
  ['∑', '\\sum'],
  ['∏', '\\prod'],
  ['∐', '\\coprod'],
  ['∫', '\\int'],
  ['∬', '\\iint'],
  ['∭', '\\iiint'],
  ['∮', '\\oint'],
  ['⋃', '\\bigcup'],
  ['⋂', '\\bigcap'],
  ['⋁', '\\bigvee'],
  ['⋀', '\\bigwedge'],
  ['⨁', '\\bigoplus'],
  ['⨂', '\\bigotimes'],
  ['⨀', '\\bigodot'],
  ['⨆', '\\bigsqcup'],
])

export const accents: ReadonlyMap<string, string> = new Map([
  ['\u0300', '\\grave'],
  ['\u0301', '\\acute'],
  ['\u0302', '\\hat'],
  ['^', '\\hat'],
  ['\u0303', '\\tilde'],
  ['~', '\\tilde'],
  ['\u0304', '\\bar'],
  ['\u0305', '\\overline'],
  ['¯', '\\bar'],
  ['\u0306', '\\breve'],
  ['\u0307', '\\dot'],
  ['\u0308', '\\ddot'],
  ['\u030a', '\\mathring'],
  ['\u030c', '\\check'],
  ['\u20d6', '\\overleftarrow'],
  ['\u20d7', '\\vec'],
  ['→', '\\vec'],
  ['\u20db', '\\dddot'],
  ['\u20e1', '\\overleftrightarrow'],
])

export const overs: ReadonlyMap<string, string> = new Map([
  ['⏞', '\\overbrace'],
  ['⏟', '\\underbrace'],
])

/** What `\left` and `\right` take. */
export const brackets: ReadonlyMap<string, string> = new Map([
  ['(', '('],
  [')', ')'],
  ['[', '['],
  [']', ']'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['|', '|'],
  ['‖', '\\|'],
  ['⌈', '\\lceil'],
  ['⌉', '\\rceil'],
  ['⌊', '\\lfloor'],
  ['⌋', '\\rfloor'],
  ['⟨', '\\langle'],
  ['⟩', '\\rangle'],
  ['〈', '\\langle'],
  ['〉', '\\rangle'],
  ['<', '<'],
  ['>', '>'],
  ['/', '/'],
])
