import { audioRules } from '@lectern/audio'
import { rules as checkRules } from '@lectern/check'
import { coreRules, type Rule } from '@lectern/core'
import { rules as epubRules } from '@lectern/epub'
import { rules as htmlRules } from '@lectern/html'
import { layoutRules } from '@lectern/layout'
import { rules as markdownRules } from '@lectern/markdown'
import { rules as mathRules } from '@lectern/math'
import { narrationRules } from '@lectern/narration'
import { rules as openDocumentRules } from '@lectern/office/opendocument'
import { rules as wordRules } from '@lectern/office/word'
import { rules as pdfRules } from '@lectern/pdf'
import { rules as verifyRules } from '@lectern/verify'
import { rules as webRules } from '@lectern/web'
import { rules as ownRules } from '../rules.js'

/** Every rule that a package of the command reports by, by id. Those of `@lectern/docx`, `@lectern/daisy` and of third parties are not known here. */
export const allRules: Readonly<Record<string, Rule>> = {
  ...coreRules,
  ...markdownRules,
  ...webRules,
  ...wordRules,
  ...openDocumentRules,
  ...mathRules,
  ...checkRules,
  ...htmlRules,
  ...layoutRules,
  ...pdfRules,
  ...epubRules,
  ...narrationRules,
  ...audioRules,
  ...verifyRules,
  ...ownRules,
}
