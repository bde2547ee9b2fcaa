/**
 * MathML as it is to be spoken: what TeX writes by its looks, by what it means. Infinity, empty sets and capital Greek letters are
 * upright ("normal infinity"), degrees a raised ring ("raised to the composed with power"), and units letters ("5 times km").
 */
export function speakable(mathml: string): string {
  return mathml
    .replace(/(<mi\b[^>]*?) mathvariant="normal"/g, '$1')
    .replace(/<msup>(<mn>[^<]*<\/mn>)<mo>(?:∘|&#x2218;)<\/mo><\/msup>/g, '$1<mo>°</mo>')
    .replace(unit, '$1<mi class="MathML-Unit">$2</mi>')
}

/** Behind a number and a space: a letter right behind a number is a factor. */
const unit =
  /(<\/mn>(?:<mstyle[^>]*>)?<mspace[^>]*>(?:<\/mspace>)?(?:<\/mstyle>)?)<mrow><mi>([kcm]?m|[mk]?g|[mµ]?s|min|h|[mc]?[lL]|[kM]?Hz|[kM]?W|[km]?V|[km]?A|[kM]?J|[kM]?Pa|k?N|K|mol)<\/mi><\/mrow>/g
