/** Japanese and Chinese emphasise by a dot at each character: slanted letters are foreign to them. */
export const ideographic = `
em:is(:lang(ja),:lang(zh)){font-style:normal;text-emphasis:dot}em:lang(zh){text-emphasis-position:under right}
`
