export interface Exif {
  orientation?: number
  /** Pixels an inch. */
  dpi?: number
}

const [orientationTag, densityTag, unitTag] = [0x0112, 0x011a, 0x0128]

/** The first directory of EXIF data (Exif 2.32, 4.6.4), from its TIFF header on. */
export function readExif(view: DataView, tiff: number): Exif {
  const values = new Map<number, number>()
  try {
    const little = view.getUint16(tiff) === 0x4949
    const directory = tiff + view.getUint32(tiff + 4, little)
    for (let index = 0; index < view.getUint16(directory, little); index++) {
      const entry = directory + 2 + index * 12
      const name = view.getUint16(entry, little)
      if (name === densityTag) values.set(name, rational(view, tiff, entry, little))
      else values.set(name, view.getUint16(entry + 8, little))
    }
  } catch (error) {
    // A directory that is cut off still says what was read of it.
    if (!(error instanceof RangeError)) throw error
  }
  const orientation = values.get(orientationTag) ?? 1
  const density = values.get(densityTag)
  return {
    ...(orientation >= 1 && orientation <= 8 ? { orientation } : {}),
    ...(density ? { dpi: values.get(unitTag) === 3 ? density * 2.54 : density } : {}),
  }
}

function rational(view: DataView, tiff: number, entry: number, little: boolean): number {
  const at = tiff + view.getUint32(entry + 8, little)
  return view.getUint32(at, little) / view.getUint32(at + 4, little)
}
