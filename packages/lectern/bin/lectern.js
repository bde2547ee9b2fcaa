#!/usr/bin/env node
import { statSync } from 'node:fs'
import { bundled } from './bundled.js'

// The bundle starts in half the time. In a checkout it may be older than what was built since: then the modules
// themselves run.
await import(isFresh() ? '../dist/bundle/command.js' : '../dist/command/main.js')

function isFresh() {
  const made = changed('../dist/bundle/command.js')
  return made > 0 && bundled.every((name) => changed(`../../${name}/dist/.tsbuildinfo`) <= made)
}

/** When a file was last written; 0 when there is none, as in an installed package. */
function changed(path) {
  return statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
