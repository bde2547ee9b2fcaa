export { answerSpace } from './answer-space.js'
export { chemicalElements } from './chemical-elements.js'
export { type EmojiNames, emojiNames } from './emoji.js'
export { type Formulas, formulasOf, hasFormulas } from './formulas.js'
export { printedBy } from './printed.js'
export type {
  Choices,
  CodeSigns,
  Conditions,
  Fragment,
  Genitive,
  NounClass,
  NounForms,
  NumberCase,
  Speech,
  Written,
} from './speech.js'
export { codeSignsOf, hasSpeech, speechOf } from './speech-of.js'
export { catalogueOf, type Group, type MessagesOf } from './words.js'
