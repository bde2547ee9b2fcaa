export { type DrawnCover, drawnCover } from './cover.js'
export { type Photograph, photographOf } from './photograph.js'
export { svgCover } from './svg.js'
