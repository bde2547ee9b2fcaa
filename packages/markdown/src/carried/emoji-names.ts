export { nameToEmoji } from 'gemoji'
