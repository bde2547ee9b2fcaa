import type { BlockContent, Data, Parent, PhrasingContent } from 'mdast'

/** Terms, each followed by one or more descriptions. */
export interface DefinitionList extends Parent {
  type: 'definitionList'
  children: Array<DefinitionTerm | DefinitionDescription>
  data?: Data
}

/** The term of an entry. */
export interface DefinitionTerm extends Parent {
  type: 'definitionTerm'
  children: PhrasingContent[]
  data?: Data
}

/** What a term means. */
export interface DefinitionDescription extends Parent {
  type: 'definitionDescription'
  children: BlockContent[]
  data?: Data
}

declare module 'mdast' {
  interface BlockContentMap {
    definitionList: DefinitionList
  }
  interface RootContentMap {
    definitionList: DefinitionList
    definitionTerm: DefinitionTerm
    definitionDescription: DefinitionDescription
  }
}
