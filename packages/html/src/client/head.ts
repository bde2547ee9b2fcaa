import { page } from './dom.js'
import { fold } from './fold.js'
import { applyPreferences, readPreferences } from './remembered.js'

// Runs before anything is painted: what the reader chose, and what needs scripts, stands from the first frame on, and nothing
// moves later.
page().classList.add('scripted')
applyPreferences(readPreferences())
fold()
// Fonts inside the page are decoded while the rest of it is read.
document.fonts.forEach((face) => void face.load())
