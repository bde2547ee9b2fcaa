import { html, style, title } from './ferry.md'

document.title = title
document.head.append(Object.assign(document.createElement('style'), { textContent: style }))
document.querySelector('main').innerHTML = html
