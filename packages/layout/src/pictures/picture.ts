import type { RasterPicture } from '../frame/items.js'
import type { Drawing } from '../svg/drawing.js'

/** A picture that can be drawn, with its natural size in points. */
export type Picture =
  | { kind: 'raster'; width: number; height: number; raster: RasterPicture }
  | {
      kind: 'drawing'
      width: number
      height: number
      drawing: Drawing
      /** Size of its smallest letters at its natural size, points; 0 where it has none. */
      letters: number
    }
  | { kind: 'none' }
