import { describe, expect, it } from 'vitest'
import { pageWords } from './html.ts'
import { markdownWords } from './markdown.ts'
import { type EditionWords, missingWords, wordsOf } from './words.ts'

const source = markdownWords(`---
title: The ferry
---

# The ferry

It :span[quitte]{lang=fr} at *six* for $x^2$ and [the quay](quay.html).[^n]

![A boat on a lake](boat.jpg "Dawn"){#boat}

::::figure
| Day | Hour |
| --- | ---- |
| Mon | 6    |

The hours
::::

:::teacher[Answers]
At half past nine.
:::

[^n]: Since 1928,
    daily.
`)

const edition = (text: string, alternatives = ''): EditionWords => ({
  text: wordsOf(text),
  alternatives: wordsOf(alternatives),
})

const whole =
  'The ferry It quitte at six for x squared and the quay. Dawn The hours Day Hour Mon 6 1 Since 1928, daily.'
const missing = (text: string, alternatives = 'A boat on a lake'): string[] =>
  missingWords(source, edition(text, alternatives)).map((word) => `${word.line} ${word.text}`)

describe('the words of an article', () => {
  it('are all found in an edition that has them', () => expect(missing(whole)).toEqual([]))
  it('include a lost word, with its line', () => expect(missing(whole.replace('six', ''))).toEqual(['7 six']))
  it('are missed when their order changed', () =>
    expect(missing(whole.replace('quitte at', 'at quitte'))).toHaveLength(1))
  it('are missed when a note is cut', () =>
    expect(missing(whole.replace(', daily', ''))).toContain('24 daily'))
  it('are missed when a caption is gone', () =>
    expect(missing(whole.replace('Dawn', ''))).toEqual(['9 Dawn']))
  it('are missed when an alternative text is gone', () => expect(missing(whole, '')).toContain('9 boat'))
  it('are not those of the markup', () =>
    expect(source.flow.map(({ text }) => text).join(' ')).toBe('The ferry It quitte at six for and the quay'))
})

describe('the words of a page', () => {
  it('part at blocks and not at inline elements', () =>
    expect(pageWords('<h2>a</h2><h2>b</h2><p>c<b>d</b></p><script>e</script>').text).toEqual([
      'a',
      'b',
      'cd',
    ]))
  it('know alternatives', () => expect(pageWords('<img alt="A boat">').alternatives).toEqual(['A', 'boat']))
  it('lose the hyphen of a line end', () => expect(wordsOf('trans\u00ad\nport')).toEqual(['transport']))
})
