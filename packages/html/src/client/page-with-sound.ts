import { pageParts } from './page-parts.js'
import { player } from './player/player.js'
import { start } from './start.js'

start([...pageParts, player])
