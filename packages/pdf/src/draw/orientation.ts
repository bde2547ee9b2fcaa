/** What is done to the unit square for each orientation of EXIF (2.32, 4.6.4, tag 0x0112). */
export const orientations: Readonly<
  Record<number, readonly [number, number, number, number, number, number]>
> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}
