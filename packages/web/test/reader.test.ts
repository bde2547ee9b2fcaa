import { testReader } from '@lectern/testkit'
import { htmlReader } from '@lectern/web'
import { describe, it } from 'vitest'

describe('HTML keeps the contract of every reader', () => {
  testReader(
    {
      create: () => htmlReader(),
      sample: {
        path: 'lake.html',
        content:
          '<!doctype html><html lang="en"><title>A lake</title><main><h1>A lake</h1><p>Ada <em>met</em> it.<ul><li>one<li>two</ul></main></html>',
        words: ['A lake', 'Ada', 'met', 'one', 'two'],
      },
      hostile: { 'a picture': new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000') },
    },
    it,
  )
})
