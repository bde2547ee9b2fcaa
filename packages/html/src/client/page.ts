import { pageParts } from './page-parts.js'
import { start } from './start.js'

// The script of a page without sound.
start(pageParts)
