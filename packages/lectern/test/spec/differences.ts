/** Examples whose page differs from the specification's, by reason. What stands here must differ, so that the list stays true. */
export const differences: readonly { why: string; of: readonly string[] }[] = [
  {
    why: 'A heading without words is left out, with a finding',
    of: [...named('CM', '79'), ...named('GFM', '49')],
  },
  {
    why: 'A rule at the beginning and one below are empty front matter',
    of: [...named('CM', '98'), ...named('GFM', '68')],
  },
  {
    why: 'A picture alone with a title is a figure; the title is its caption',
    of: [
      ...named('CM', '572 573 576 577 584 585 586 588 589 591'),
      ...named('GFM', '581 582 585 586 593 594 595 597 598 600'),
    ],
  },
  {
    why: 'A picture without a description says so',
    of: [...named('CM', '475 581'), ...named('GFM', '484 590')],
  },
  {
    why: 'A link whose address may not be followed, or leads nowhere, keeps its words, with a finding',
    of: [
      ...named('CM', '200 484 485 486 487 500 501 567 596 598 599 601'),
      ...named('GFM', '169 496 497 509 510 576 605 607 608 610'),
    ],
  },
  {
    why: 'HTML is read, not passed on: unknown tags, scripts and styles go, words stand in paragraphs, a table of one cell is what stands in it, and a link without words shows its address',
    of: [
      ...named(
        'CM',
        '21 31 148 149 150 151 155 159 160 161 162 163 164 165 166 167 169 170 171 172 173 174 176 177 178 180 185 186 187 189 190 191 201 344 476 477 491 494 524 536 613 614 615 616 617 630 631 642 643',
      ),
      ...named(
        'GFM',
        '118 119 120 121 125 129 130 131 132 133 134 135 136 137 139 140 141 142 143 145 146 147 149 154 155 156 158 159 160 170 317 327 354 485 486 501 504 533 545 636 637 638 639 640 654 655 657 667 668',
      ),
    ],
  },
  {
    why: 'A cell too many in a row is kept: the row is longer than the head',
    of: named('GFM', '204'),
  },
  {
    why: 'Bare addresses are links here, as on GitHub; these examples show CommonMark without them',
    of: named('GFM', '611 615 617 620 621'),
  },
  {
    why: 'remark-gfm knows addresses with www, http and mail, not those of xmpp',
    of: named('GFM', '633 634 635'),
  },
  {
    why: "CommonMark 0.31 allows more comments than GitHub's specification of 2019",
    of: named('GFM', '649 650'),
  },
]

function named(specification: string, numbers: string): string[] {
  return numbers
    .split(' ')
    .filter(Boolean)
    .map((number) => `${specification} ${number}`)
}
