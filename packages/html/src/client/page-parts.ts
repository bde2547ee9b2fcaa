import { contents } from './contents.js'
import { motion } from './motion.js'
import { notes } from './notes.js'
import { preferences } from './preferences.js'
import { print } from './print.js'
import { tables } from './tables.js'

export const pageParts = [preferences, contents, tables, notes, motion, print]
