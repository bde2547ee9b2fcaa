import { answers } from './answers.js'
import { code } from './code.js'
import { contents } from './contents.js'
import { enlarge } from './enlarge.js'
import { motion } from './motion.js'
import { notes } from './notes.js'
import { permalink } from './permalink.js'
import { preferences } from './preferences.js'
import { print } from './print.js'
import { sideNotes } from './side-notes.js'
import { tables } from './tables.js'

export const pageParts = [
  answers,
  preferences,
  contents,
  tables,
  code,
  sideNotes,
  notes,
  motion,
  permalink,
  enlarge,
  print,
]
