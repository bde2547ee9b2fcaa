import type { AsideKind } from '@lectern/core'

/** What other dialects call their boxes (pandoc, Quarto, MyST, Docutils, VitePress, Obsidian, MkDocs), and what they are here. */
export const boxKinds: Readonly<Record<string, AsideKind | 'details'>> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
  admonition: 'note',
  seealso: 'note',
  example: 'note',
  question: 'note',
  help: 'note',
  faq: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  bug: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  failure: 'caution',
  fail: 'caution',
  missing: 'caution',
  aside: 'aside',
  teacher: 'teacher',
  margin: 'aside',
  sidebar: 'aside',
  topic: 'aside',
  details: 'details',
  dropdown: 'details',
  spoiler: 'details',
}

/** Whether other dialects call a box so. */
export function isBoxName(name: string): boolean {
  return Object.hasOwn(boxKinds, name)
}
