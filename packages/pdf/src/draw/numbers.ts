/** Farther than any page reaches; PDFKit refuses what is not finite. */
const farthest = 1e9

const drawable = (value: number): number =>
  Number.isNaN(value) ? 0 : Math.min(farthest, Math.max(-farthest, value))

/** Places on a page are exact to a hundredth of a point. */
export const hundredths = (value: number): number => Math.round(drawable(value) * 100) / 100

/** Scales and the coordinates of drawings need more digits than places on a page. */
export const fine = (value: number): number => Math.round(drawable(value) * 1e5) / 1e5
