import type { Doctype } from '@lectern/hast/markup'

/** Of the content document and of the navigation (DAISY 2.02, 2.1 and 2.4). */
export const xhtml: Doctype = {
  name: 'html',
  public: '-//W3C//DTD XHTML 1.0 Transitional//EN',
  system: 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd',
}

/** Of the files that join text and sound (DAISY 2.02, 2.2). */
export const smil: Doctype = {
  name: 'smil',
  public: '-//W3C//DTD SMIL 1.0//EN',
  system: 'http://www.w3.org/TR/REC-smil/SMIL10.dtd',
}
