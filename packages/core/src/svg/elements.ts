/**
 * What a still picture is drawn with (SVG 2). Not among them: `script`, `foreignObject`, `iframe`, sound and film, and
 * animation, which can also set attributes that were safe before it ran.
 */
export const keptElements: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use switch view title desc style a',
    'path rect circle ellipse line polyline polygon image',
    'text tspan textPath',
    'linearGradient radialGradient stop pattern clipPath mask marker',
    'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode',
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((line) => line.split(' ')),
)
