/**
 * The contents and pages as reading systems from before 2011 know them, of which many e-ink devices are (NCX; EPUB 3.3,
 * 5.7.3), in EJS: who has the navigation document never sees it.
 */
export const ncxTemplate = `<%
const { id, book, lang, title } = locals
let order = 0
const points = (items) => { for (const { href, text, children } of items) { order += 1 %>
    <navPoint id="point-<%= order %>" playOrder="<%= order %>">
      <navLabel><text><%= text %></text></navLabel>
      <content src="<%= href %>"/><% points(children) %>
    </navPoint><% } }
-%>
<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="<%= lang %>" dir="<%= book.dir %>">
  <head>
    <meta name="dtb:uid" content="<%= id %>"/>
    <meta name="dtb:depth" content="<%= book.depth %>"/>
    <meta name="dtb:totalPageCount" content="<%= book.pages.length %>"/>
    <meta name="dtb:maxPageNumber" content="<%= book.pages.reduce((most, { value = 0 }) => Math.max(most, value), 0) %>"/>
  </head>
  <docTitle><text><%= title %></text></docTitle>
  <navMap><% points(book.contents) %>
  </navMap>
<% if (book.pages.length > 0) { -%>
  <pageList>
<% for (const [index, { href, text, value }] of book.pages.entries()) { -%>
    <pageTarget id="page-target-<%= index + 1 %>" playOrder="<%= order + index + 1 %>" <% if (value === undefined) { %>type="special"<% } else { %>type="normal" value="<%= value %>"<% } %>>
      <navLabel><text><%= text %></text></navLabel>
      <content src="<%= href %>"/>
    </pageTarget>
<% } -%>
  </pageList>
<% } -%>
</ncx>
`
