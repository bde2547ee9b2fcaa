/** The navigation document (EPUB 3.3, 7), in EJS: lists of links, each with a label. */
export const navigationTemplate = `<%
const { book, lang, title, tocTitle } = locals
const language = (mark) => { if (mark) { %> lang="<%= mark.lang %>" xml:lang="<%= mark.lang %>" dir="<%= mark.dir %>"<% } }
const list = (items) => { %><ol>
<% for (const { id, type, href, text, mark, children } of items) { -%>
<li><a<% if (id) { %> id="<%= id %>"<% } if (type) { %> epub:type="<%= type %>"<% } %> href="<%= href %>"<% language(mark) %>><%= text %></a><% if (children.length > 0) list(children) %></li>
<% } -%>
</ol><% }
-%>
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="<%= lang %>" xml:lang="<%= lang %>" dir="<%= book.dir %>">
<head>
<meta charset="utf-8"/>
<title><%= tocTitle %> — <%= title %></title>
<% for (const { rel, type, href, hreflang } of book.links) { -%>
<link rel="<%= rel %>" type="<%= type %>" href="<%= href %>"<% if (hreflang) { %> hreflang="<%= hreflang %>"<% } %>/>
<% } -%>
</head>
<body>
<% for (const { type, heading, label, role, isHidden, isOurs, items } of book.lists) { -%>
<nav epub:type="<%= type %>" id="<%= type %>" aria-labelledby="<%= type %>-title"<% if (role) { %> role="<%= role %>"<% } if (isHidden) { %> hidden=""<% } if (isOurs) language(book.ours) %>>
<<%= heading %> id="<%= type %>-title"<% if (!isOurs) language(book.ours) %>><%= label %></<%= heading %>>
<% list(items) %>
</nav>
<% } -%>
</body>
</html>
`
