/** Publisher and year, short enough for a caption: the id of a document ends with its year, that of a page may end with another number. */
export function shortSource(publisher: string, id: string): string {
  const year = /-((?:19|20)\d{2})$/.exec(id)?.[1];
  return year ? `${publisher.split(/,| \d/)[0]}, ${year}` : publisher;
}
