import { markdownReader, textReader } from '@lectern/markdown'
import { testReader } from '@lectern/testkit'
import { describe, it } from 'vitest'

const gif = new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000')

describe('Markdown keeps the contract of every reader', () => {
  testReader(
    {
      create: () => markdownReader(),
      sample: {
        path: 'lake.md',
        content:
          '---\ntitle: A lake\n---\n\n# A lake\n\nAda *met* it.[^1]\n\n- one\n- two\n\n[^1]: In May.\n',
        words: ['A lake', 'Ada', 'met', 'one', 'two', 'In May'],
      },
      hostile: { 'a picture': gif },
    },
    it,
  )
})

describe('plain text keeps the contract of every reader', () => {
  testReader(
    {
      create: () => textReader(),
      sample: {
        path: 'lake.txt',
        content: 'A lake\n\nAda *met* it.\nTwice.\n',
        words: ['A lake', '*met*', 'Twice'],
      },
      hostile: { 'a picture': gif },
    },
    it,
  )
})
