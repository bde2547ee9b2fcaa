export { answerSpace } from './answer-space.js'
export { type EmojiNames, emojiNames } from './emoji.js'
export { printedBy } from './printed.js'
export { catalogueOf, type Group, type MessagesOf } from './words.js'
