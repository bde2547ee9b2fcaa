import { chapterTemplate } from './chapter.js'
import { navigationTemplate } from './navigation.js'
import { ncxTemplate } from './ncx.js'
import { packageTemplate } from './package.js'

/**
 * Templates in EJS, by the options of epub-gen-memory that take them. They read `locals` by name, so that they can also be compiled in advance as
 * strict code (`scripts/bundle.mjs`).
 */
export const templates = {
  chapterXHTML: chapterTemplate,
  contentOPF: packageTemplate,
  tocNCX: ncxTemplate,
  tocXHTML: navigationTemplate,
}
