import type { AsideKind } from '@lectern/core'

/** What other dialects call their boxes (pandoc, Quarto, the Carpentries, MyST, Docutils, VitePress, Obsidian, MkDocs), and what they are here. */
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
  // Zenn.
  message: 'note',
  // bookdown's manual and the books after it.
  rmdnote: 'note',
  rmdtip: 'tip',
  rmdimportant: 'important',
  rmdwarning: 'warning',
  rmdcaution: 'caution',
  // The lessons of the Carpentries.
  callout: 'note',
  challenge: 'note',
  checklist: 'note',
  discussion: 'note',
  instructor: 'details',
  keypoints: 'important',
  objectives: 'note',
  prereq: 'note',
  questions: 'note',
  solution: 'details',
  testimonial: 'aside',
}

/** `:::note warn` of Qiita and `:::message alert` of Zenn: what would be a title is a kind. */
export const kindsOfTitle: Readonly<Record<string, string>> = {
  info: 'note',
  warn: 'warning',
  alert: 'caution',
}

/**
 * What the Carpentries' Workbench prints above a box that has no heading, in English whatever the lesson's language is:
 * without it, objectives and questions would be two lists that nothing tells apart.
 */
export const lessonTitles: Readonly<Record<string, string>> = {
  callout: 'Callout',
  challenge: 'Challenge',
  checklist: 'Checklist',
  discussion: 'Discussion',
  instructor: 'Instructor Note',
  keypoints: 'Key Points',
  objectives: 'Objectives',
  prereq: 'Prerequisite',
  questions: 'Questions',
  solution: 'Solution',
  testimonial: 'Testimonial',
}

/** Whether other dialects call a box so. */
export function isBoxName(name: string): boolean {
  return Object.hasOwn(boxKinds, name)
}
