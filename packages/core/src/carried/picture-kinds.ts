// Readers of the kinds that are accepted, and no others.
export { GIF } from 'image-size/types/gif'
export { HEIF } from 'image-size/types/heif'
export type { IImage } from 'image-size/types/interface'
export { JPG } from 'image-size/types/jpg'
export { PNG } from 'image-size/types/png'
export { SVG } from 'image-size/types/svg'
export { WEBP } from 'image-size/types/webp'
