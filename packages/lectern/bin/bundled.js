'use strict'

/** Packages whose modules are in the command's bundle, by folder. `scripts/bundle.mjs` refuses any other. */
exports.bundled = [
  'audio',
  'check',
  'code',
  'core',
  'epub',
  'fonts',
  'hast',
  'html',
  'layout',
  'lectern',
  'markdown',
  'math',
  'narration',
  'node',
  'pdf',
  'report',
  'speech-system',
  'web',
]
