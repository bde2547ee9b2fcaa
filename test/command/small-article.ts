import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder } from '../support/lectern.ts'

export const text = `---
title: A small article
lang: en
date: 2026-05-14
---

It has eleven words, and a note.[^1] It ends here.

## A part

More words.

[^1]: The note.
`

/** A folder with one article. */
export function withArticle<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'article.md'), text)
    return work(folder)
  })
}

export const everything = ['--engine', 'tone', '--quiet']
