/** "python" as people write it. What is not known is said as it is written, without what stands behind it ("js:src/app.js"); plain text is no language. */
export function languageTitle(lang: string): string {
  const [name = ''] = lang.split(/[^\p{L}\p{N}+#_.-]/u)
  const base = name.toLowerCase()
  if (/^(?:text|txt|plain)$/.test(base)) return ''
  return Object.entries(titles).find(([, names]) => names.split(' ').includes(base))?.[0] ?? name
}

/** Languages of code, and the names that authors give them in a fence. */
const titles: Readonly<Record<string, string>> = {
  JavaScript: 'js javascript jsx',
  TypeScript: 'ts typescript tsx',
  Python: 'py python',
  HTML: 'html',
  CSS: 'css',
  SCSS: 'scss',
  JSON: 'json',
  Shell: 'sh bash shell console',
  C: 'c h',
  'C++': 'cpp c++',
  'C#': 'cs csharp',
  Java: 'java',
  Kotlin: 'kotlin',
  Swift: 'swift',
  Rust: 'rust rs',
  Go: 'go',
  Ruby: 'ruby rb',
  PHP: 'php',
  SQL: 'sql',
  YAML: 'yaml yml',
  TOML: 'toml',
  XML: 'xml',
  Markdown: 'md markdown',
  R: 'r',
  TeX: 'tex',
  LaTeX: 'latex',
  diff: 'diff',
}
