/** A content document (EPUB 3.3, 6.1), in EJS. `content` is XHTML already; all else is escaped. */
export const chapterTemplate = `<% const { lang, dir, title, links, bodyType, hasSpeechMarkup, content } = locals -%>
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"<% if (hasSpeechMarkup) { %> xmlns:ssml="http://www.w3.org/2001/10/synthesis"<% } %> lang="<%= lang %>" xml:lang="<%= lang %>" dir="<%= dir %>">
<head>
<meta charset="utf-8"/>
<title><%= title %></title>
<% for (const { rel, type, href, hreflang } of links) { -%>
<link rel="<%= rel %>" type="<%= type %>" href="<%= href %>"<% if (hreflang) { %> hreflang="<%= hreflang %>"<% } %>/>
<% } -%>
</head>
<body<% if (bodyType) { %> epub:type="<%= bodyType %>"<% } %>>
<%- content %>
</body>
</html>
`
