import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LecternError } from '@lectern/core'
import { makeFolder } from '@lectern/node'
import { findConfig } from './config.js'
import type { Console } from './console.js'
import { refuseUnwritable } from './folder.js'

/**
 * `lectern init`: a first article and a configuration, in a folder that has neither. Nothing that is there is written over.
 *
 * @throws LecternError `bad-usage` where there is a configuration already, `output-unwritable`
 */
export async function init(folder: string, console: Console): Promise<number> {
  await refuseUnwritable(folder, [''], 'Give another folder.')
  const known = findConfig(folder)
  if (known !== undefined)
    throw new LecternError('bad-usage', `There is a configuration already: ${known}`, {
      hint: 'Change that one.',
    })
  await makeFolder(folder)
  for (const [name, text] of Object.entries(files)) await put(join(folder, name), text, console)
  console.note('Next: lectern build first-article.md')
  return 0
}

async function put(path: string, text: string, console: Console): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    console.result(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    console.note(`Left as it is: ${path}`)
  }
}

const files: Readonly<Record<string, string>> = {
  'lectern.config.json': `{
  "$schema": "./node_modules/lectern/config.schema.json",
  "to": ["html", "pdf", "epub"],
  "paper": "a4"
}
`,
  'first-article.md': `---
title: A first article
lang: en
date: 2026-01-01
---

Write here. A picture needs a description, in its brackets.

## A table

| Day    | Visitors |
| ------ | -------- |
| Monday | 12       |

## A formula

The area is $A = \\pi r^2$.
`,
}
