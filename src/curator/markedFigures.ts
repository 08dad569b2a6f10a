/** Where a figure stands in a paragraph: from the first character to behind the last, in UTF-16 code units. */
export interface Span {
  from: number;
  to: number;
}

/** A paragraph without marks, and the figures that were marked in it. */
export interface MarkedParagraph {
  text: string;
  figures: Span[];
}

const MARKED = /\{\{(.*?)\}\}/g;

/** Reads a paragraph in which whoever wrote it set each figure in double braces: `Trade came to {{$1.2bn}} in 2019.` */
export function markedFigures(paragraph: string): MarkedParagraph {
  const figures: Span[] = [];
  let removed = 0;
  const text = paragraph.replace(MARKED, (whole: string, figure: string, at: number) => {
    const from = at - removed;
    figures.push({ from, to: from + figure.length });
    removed += whole.length - figure.length;
    return figure;
  });
  return { text, figures };
}
