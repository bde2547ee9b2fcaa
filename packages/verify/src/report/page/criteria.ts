/** Success criteria of WCAG 2.2 that editions leave to people, by the names that the W3C gave them. */
const names: Readonly<Record<string, string>> = {
  '1.1.1': 'Non-text Content',
  '1.2.1': 'Audio-only and Video-only',
  '1.2.2': 'Captions',
  '1.2.5': 'Audio Description',
  '1.3.2': 'Meaningful Sequence',
  '1.3.3': 'Sensory Characteristics',
  '1.4.1': 'Use of Color',
  '1.4.5': 'Images of Text',
  '2.3.1': 'Three Flashes or Below Threshold',
  '2.4.4': 'Link Purpose',
  '2.4.6': 'Headings and Labels',
  '3.1.2': 'Language of Parts',
}

/** "1.1.1 Non-text Content": a number alone says nothing to who has to judge. What is no criterion stays as it is. */
export function named(criterion: string): string {
  const name = names[criterion]
  return name ? `${criterion} ${name}` : criterion
}
