/** Publisher and year, short enough for a caption: the id of a document ends with its year. */
export function shortSource(publisher: string, id: string): string {
  const year = /-(\d{4})$/.exec(id)?.[1];
  return year ? `${publisher.split(/,| \d/)[0]}, ${year}` : publisher;
}
