export {
  type ContainerDirective,
  type Directives,
  directiveFromMarkdown,
  type TextDirective,
} from 'mdast-util-directive'
export { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
export { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
export { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
export { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
export { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
export { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
export { directive } from 'micromark-extension-directive'
export { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
export { gfmFootnote } from 'micromark-extension-gfm-footnote'
export { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
export { gfmTable } from 'micromark-extension-gfm-table'
export { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
