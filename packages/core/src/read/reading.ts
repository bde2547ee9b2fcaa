// What readers are built from: `@lectern/core/reading`.
export * from './attributions.js'
export { createPoints, type Points } from './points.js'
export { readText, type SourceText, sourceText } from './text.js'
export * from './tree.js'
export { lettersOf, type SourceLine, unreadIn } from './unread.js'
