import { common, createLowlight } from 'lowlight'
import { expect, test } from 'vitest'
import { aliases, lazyGrammars } from '../../src/code/grammars.js'

const all = createLowlight(common)

test.each(Object.entries(aliases))('%s is %s, as all grammars together say', (alias, name) => {
  expect(Object.keys(common)).toContain(name)
  expect(all.registered(alias)).toBe(true)
  const code = 'class A { /* a */ } # b\n<p>c</p>\nlet d = "e" + 1'
  expect(all.highlight(alias, code).children).toEqual(all.highlight(name, code).children)
})

const page = '<style>p { color: red }</style><script>const a = `b`</script><p class="c">d</p>'

test.each([
  ['html', page],
  ['markdown', `# A\n\n${page}\n\n\`\`\`js\nlet a\n\`\`\``],
  ['jsx', 'const a = <p className="b">{c}</p>; const d = css`p { margin: 0 }`'],
  ['php-template', '<p><?php echo "a" ?></p>'],
  ['python-repl', '>>> print("a")\na'],
  ['shell', '$ echo "a" | grep b'],
  ['PY', 'def f(): return 1'],
  ['h', 'int main(void) { return 0; }'],
])('a grammar made alone reads %s as all together do, with what is in it', (lang, code) => {
  const grammars = lazyGrammars(createLowlight(), common)
  expect(grammars.has(lang)).toBe(true)
  expect(grammars.highlight(lang, code).children).toEqual(all.highlight(lang, code).children)
})

test('a language that nobody knows has none, asked twice', () => {
  const grammars = lazyGrammars(createLowlight(), common)
  expect([grammars.has('mermaid'), grammars.has('constructor'), grammars.has('mermaid')]).toEqual([
    false,
    false,
    false,
  ])
})
