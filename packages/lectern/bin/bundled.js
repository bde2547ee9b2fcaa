'use strict'

/** Packages whose modules are in the command's bundle, by folder. `scripts/bundle.mjs` refuses any other. */
exports.bundled = [
  'audio',
  'check',
  'claims',
  'code',
  'core',
  'epub',
  'fonts',
  'hast',
  'html',
  'languages',
  'layout',
  'lectern',
  'markdown',
  'markup',
  'math',
  'narration',
  'node',
  'pdf',
  'report',
  'speech-system',
  'web',
]
