import type { Family } from './families.js'

/** A file of a family, inside its npm package. */
export interface FaceFile {
  /** `atkinson-hyperlegible-next-400-normal`. */
  id: string
  /** 100 to 900. */
  weight: number
  /** Upright or slanted. */
  style: 'normal' | 'italic'
  /** Inside the package. */
  file: string
}

const names: Readonly<Record<number, string>> = {
  100: 'Thin',
  200: 'ExtraLight',
  300: 'Light',
  400: 'Regular',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
  800: 'ExtraBold',
  900: 'Black',
}

/** The file of a family that is nearest to the asked weight and style. */
export function faceFile(family: Family, weight: number, style: 'normal' | 'italic'): FaceFile {
  const nearest = nearestWeight(family.weights, weight)
  const slanted = style === 'italic' && family.italics
  const face = slanted ? 'italic' : 'normal'
  const folder = `${nearest}${names[nearest] ?? ''}${slanted ? '_Italic' : ''}`
  return {
    id: `${family.name.toLowerCase().replaceAll(' ', '-')}-${nearest}-${face}`,
    weight: nearest,
    style: face,
    file: family.file?.(nearest, face) ?? `${folder}/${family.base}_${folder}.ttf`,
  }
}

/** Of two equally near weights the heavier one wins above 500, as in CSS Fonts 4, 5.2. */
function nearestWeight(weights: readonly number[], asked: number): number {
  const heavier = asked > 500 ? -1 : 1
  const byDistance = [...weights].sort(
    (a, b) => Math.abs(a - asked) - Math.abs(b - asked) || (a - b) * heavier,
  )
  return byDistance[0] ?? asked
}
