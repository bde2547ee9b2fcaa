export { type DrawnCover, drawnCover } from './cover.js'
