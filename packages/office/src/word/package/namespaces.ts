const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
const microsoft = 'http://schemas.microsoft.com/office/'

/** Namespaces of both kinds of Office Open XML (ECMA-376-1 and -4, annex A) and of Microsoft's extensions. */
const prefixes: Readonly<Record<string, string>> = {
  [`${transitional}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${transitional}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${transitional}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${transitional}drawingml/2006/main`]: 'a',
  [`${strict}drawingml/main`]: 'a',
  [`${transitional}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}drawingml/wordprocessingDrawing`]: 'wp',
  [`${transitional}drawingml/2006/picture`]: 'pic',
  [`${strict}drawingml/picture`]: 'pic',
  [`${transitional}drawingml/2006/chart`]: 'c',
  [`${strict}drawingml/chart`]: 'c',
  [`${transitional}drawingml/2006/diagram`]: 'dgm',
  [`${strict}drawingml/diagram`]: 'dgm',
  [`${transitional}markup-compatibility/2006`]: 'mc',
  [`${transitional}package/2006/relationships`]: '',
  [`${transitional}package/2006/content-types`]: '',
  [`${transitional}package/2006/metadata/core-properties`]: 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  [`${microsoft}word/2010/wordml`]: 'w14',
  [`${microsoft}word/2012/wordml`]: 'w15',
  [`${microsoft}word/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}word/2010/wordprocessingGroup`]: 'wpg',
  [`${microsoft}word/2010/wordprocessingCanvas`]: 'wpc',
  [`${microsoft}drawing/2017/decorative`]: 'adec',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

/** What a namespace is called here, or undefined where it is not known. */
export function prefixOf(uri: string): string | undefined {
  return Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined
}
