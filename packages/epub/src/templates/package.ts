/**
 * The package document (EPUB 3.3, 5; EPUB Accessibility 1.1), in EJS. A certificate refines the conformance, and its credential and report
 * the certifier (EPUB Accessibility 1.1, 5.4).
 */
export const packageTemplate = `<%
const { id, title, author, publisher, description, lang, date, book } = locals
const { accessibility, sound } = book
const { declared, summary } = accessibility
-%>
<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="<%= lang %>" dir="<%= book.dir %>">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="identifier"><%= id %></dc:identifier>
    <dc:title id="title"><%= title %></dc:title>
    <meta property="title-type" refines="#title">main</meta>
<% if (book.subtitle) { -%>
    <dc:title id="subtitle"><%= book.subtitle %></dc:title>
    <meta property="title-type" refines="#subtitle">subtitle</meta>
<% } -%>
    <dc:language><%= lang %></dc:language>
<% for (const [index, name] of author.entries()) { -%>
    <dc:creator id="author-<%= index + 1 %>"><%= name %></dc:creator>
    <meta property="role" refines="#author-<%= index + 1 %>" scheme="marc:relators">aut</meta>
<% if (book.sortNames[index]) { -%>
    <meta property="file-as" refines="#author-<%= index + 1 %>"><%= book.sortNames[index] %></meta>
<% } -%>
<% } if (publisher) { -%>
    <dc:publisher><%= publisher %></dc:publisher>
<% } if (book.date) { -%>
    <dc:date><%= book.date %></dc:date>
<% } if (description) { -%>
    <dc:description><%= description %></dc:description>
<% } for (const subject of book.subjects) { -%>
    <dc:subject><%= subject %></dc:subject>
<% } if (book.rights) { -%>
    <dc:rights><%= book.rights %></dc:rights>
<% } if (book.source) { -%>
    <dc:source><%= book.source %></dc:source>
<% } if (book.license) { -%>
    <meta property="dcterms:license"><%= book.license %></meta>
<% } -%>
    <meta property="dcterms:modified"><%= date.slice(0, 19) %>Z</meta>
<%# How libraries from before EPUB 3 find the picture for their shelf. -%>
    <meta name="cover" content="cover-picture"/>
<% for (const { property, value } of accessibility.said) { -%>
    <meta property="schema:<%= property %>"><%= value %></meta>
<% } -%>
    <meta property="schema:accessibilitySummary" xml:lang="<%= summary.lang %>"><%= summary.text %></meta>
<% if (declared.conformsTo) { -%>
    <meta property="dcterms:conformsTo" id="conformance"><%= declared.conformsTo %></meta>
<% } if (declared.certifiedBy) { -%>
    <meta property="a11y:certifiedBy" id="certifier" refines="#conformance"><%= declared.certifiedBy %></meta>
<% } if (declared.certifierCredential) { -%>
    <meta property="a11y:certifierCredential" refines="#certifier"><%= declared.certifierCredential %></meta>
<% } if (declared.certifierReport) { -%>
    <link rel="a11y:certifierReport" href="<%= declared.certifierReport %>" refines="#certifier"/>
<% } for (const exemption of declared.exemptions) { -%>
    <meta property="a11y:exemption"><%= exemption %></meta>
<% } if (declared.contactEmail) { -%>
    <meta property="a11y:contactEmail"><%= declared.contactEmail %></meta>
<% } if (book.pageBreakSource) { -%>
    <meta property="pageBreakSource"><%= book.pageBreakSource %></meta>
<% } if (sound) { -%>
    <meta property="media:duration"><%= sound.duration %></meta>
<% for (const { name, duration } of sound.overlays) { -%>
    <meta property="media:duration" refines="#<%= name %>-sound"><%= duration %></meta>
<% } -%>
    <meta property="media:active-class"><%= sound.activeClass %></meta>
    <meta property="media:narrator"><%= sound.narrator %></meta>
<% } -%>
  </metadata>
  <manifest>
<% for (const { id, href, mediaType, properties, overlay } of book.items) { -%>
    <item id="<%= id %>" href="<%= href %>" media-type="<%= mediaType %>"<% if (properties) { %> properties="<%= properties %>"<% } if (overlay) { %> media-overlay="<%= overlay %>"<% } %>/>
<% } -%>
  </manifest>
  <spine toc="ncx" page-progression-direction="<%= book.dir %>">
<% for (const { id, isLinear } of book.spine) { -%>
    <itemref idref="<%= id %>"<% if (!isLinear) { %> linear="no"<% } %>/>
<% } -%>
  </spine>
</package>
`
