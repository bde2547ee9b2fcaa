'use strict'

// What makes the command start sooner is here, and only here: its modules in a few files, and Node.js's own cache of what
// V8 compiled. LECTERN_PLAIN=1 turns both off. CommonJS, which starts some 10 ms sooner than a module.
const { existsSync, readdirSync, statSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')

const isCheckout = existsSync(join(__dirname, '../tsconfig.json'))
const modules = '../dist/command/main.js'
const bundle = '../dist/bundle/main.js'

if (process.env.LECTERN_PLAIN === '1') import(modules)
else {
  // From Node.js 22.1 on; in the user's folder for temporary files. The processes that do the work find it by the variable.
  const { directory } = enableCompileCache?.() ?? {}
  if (directory) process.env.NODE_COMPILE_CACHE ??= directory
  import(isFresh() ? bundle : modules)
}

/** Whether there is a bundle, and in a checkout, whether nothing was built since. */
function isFresh() {
  const made = changed(join(__dirname, bundle))
  if (made === 0) return false
  return !isCheckout || readdirSync(join(__dirname, '../..')).every((name) => built(name) <= made)
}

function built(name) {
  return changed(join(__dirname, '../..', name, 'dist/.tsbuildinfo'))
}

/** When a file was last written; 0 when there is none. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
