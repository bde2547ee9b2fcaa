import type { Article } from '../article.js'

/** Finds the title of a chapter by its id; that of the article, where the chapter has none. */
export function chapterTitles({ chapters, meta }: Article): (chapter: string) => string {
  const titles = new Map(chapters.map(({ id, title }) => [id, title]))
  return (chapter) => titles.get(chapter) || meta.title
}
