import type { Fault } from "../fault.ts";
import type { Placed } from "../table.ts";
import { broken, type Rule } from "./rule.ts";

/** What readers wrote under an article is not the article: from the first paragraph of comments on nothing is told, claimed or counted. */
export const comments: Rule = (tables) => {
  const first = new Map<string, number>();
  for (const { row, file } of tables.coverage) {
    const source = file.replace(/^coverage\/(.*)\.csv$/, "$1");
    if (row.disposition === "reader_comment") first.set(source, Math.min(first.get(source) ?? row.paragraph, row.paragraph));
  }
  const under = (source: string, paragraph: number | null) =>
    paragraph !== null && paragraph >= (first.get(source) ?? Number.POSITIVE_INFINITY);
  const told: Placed<{ source: string; paragraph: number | null }>[] = [...tables.observations, ...tables.mentions];
  const expected = (source: string) => `a paragraph of the article: comments of readers begin with paragraph ${first.get(source)}`;
  return [
    ...told.filter(({ row }) => under(row.source, row.paragraph)).map((p) => broken("comment", p, "paragraph", expected(p.row.source))),
    ...tables.disagreements.flatMap((p): Fault[] => {
      const [source = "", paragraph] = p.row.side.split(":");
      return under(source, Number(paragraph)) ? [broken("comment", p, "side", expected(source))] : [];
    }),
    ...tables.coverage.flatMap((p): Fault[] => {
      const source = p.file.replace(/^coverage\/(.*)\.csv$/, "$1");
      const allowed = ["reader_comment", "furniture"].includes(p.row.disposition);
      return under(source, p.row.paragraph) && !allowed
        ? [broken("comment", p, "disposition", "reader_comment or furniture: comments of readers have begun")]
        : [];
    }),
  ];
};
