import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

const message = (id: number, name: string, inside: string) =>
  `<div class="message default clearfix" id="message${id}"><div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">A</div></div></div>
  <div class="body"><div class="pull_right date details" title="14.05.2021 23:29:34">23:29</div>${name ? `<div class="from_name">${name}</div>` : ''}${inside}</div></div>`

const page = `<html><head><title>Exported Data</title></head><body><div class="page_wrap">
  <div class="page_header"><div class="content"><div class="text bold">The ferry</div></div></div>
  <div class="page_body"><div class="history">
  <div class="message service" id="message-1"><div class="body details">14 May 2021</div></div>
  <div class="message service" id="message1"><div class="body details">Ada joined</div></div>
  ${message(2, 'Ada', '<div class="text">Is it late?</div>')}
  ${message(3, '', '<div class="reply_to details">In reply to <a href="#go_to_message2" onclick="return GoToMessage(2)">this message</a></div><div class="text">Yes.</div>')}
  </div></div></div></body></html>`

it('a chat that Telegram exports has its name, its days, and the author before each message', async () => {
  const { tree, file, front } = await readTree({ value: page, format: 'html' }, [htmlReader()])
  expect(front.values.title).toBe('The ferry')
  const blocks = tree.children.map((node) => `${node.type}: ${textOf(node).replace(/\s+/g, ' ').trim()}`)
  expect(blocks).toEqual([
    'heading: The ferry',
    'heading: 14 May 2021',
    'paragraph: Ada joined',
    'paragraph: Ada 23:29',
    'paragraph: Is it late?',
    'paragraph: 23:29',
    'paragraph: In reply to this message',
    'paragraph: Yes.',
  ])
  expect(JSON.stringify(tree)).toContain('"url":"#message2"')
  expect(findingsOf(file).map(({ rule, message: said }) => `${rule}: ${said}`)).toEqual([
    'html-outside: This <div> is not part of the article and is left out: “A”',
    'html-outside: This <div> is not part of the article and is left out: “A”',
    'html-simplified: The title of <div> is left out: “14.05.2021 23:29:34”',
  ])
})
