import { type Fault, placeOf } from "../fault.ts";
import type { Located } from "../table.ts";
import { broken, type Rule } from "./rule.ts";

/** What readers wrote under an article is not the article: from the first paragraph of comments on nothing is told, claimed or counted. */
export const comments: Rule = (tables) => {
  const first = new Map<string, { paragraph: number; place: string }>();
  for (const p of tables.coverage) {
    const source = p.file.replace(/^coverage\/(.*)\.csv$/, "$1");
    const { paragraph, disposition } = p.row;
    const known = first.get(source)?.paragraph ?? Number.POSITIVE_INFINITY;
    if (disposition === "reader_comment" && paragraph < known) first.set(source, { paragraph, place: placeOf(p) });
  }
  const under = (source: string, paragraph: number | null) =>
    paragraph !== null && paragraph >= (first.get(source)?.paragraph ?? Number.POSITIVE_INFINITY);
  // A line out of its place may say that comments begin where they do not.
  const against = (source: string) => [first.get(source)?.place ?? ""];
  const told: Located<{ source: string; paragraph: number | null }>[] = [...tables.observations, ...tables.mentions];
  const expected = (source: string) =>
    `a paragraph of the article: comments of readers begin with paragraph ${first.get(source)?.paragraph}`;
  return [
    ...told
      .filter(({ row }) => under(row.source, row.paragraph))
      .map((p) => broken("comment", p, "paragraph", expected(p.row.source), against(p.row.source))),
    ...tables.disagreements.flatMap((p): Fault[] => {
      const [source = "", paragraph] = p.row.side.split(":");
      return under(source, Number(paragraph)) ? [broken("comment", p, "side", expected(source), against(source))] : [];
    }),
    ...tables.coverage.flatMap((p): Fault[] => {
      const source = p.file.replace(/^coverage\/(.*)\.csv$/, "$1");
      const allowed = ["reader_comment", "furniture"].includes(p.row.disposition);
      return under(source, p.row.paragraph) && !allowed
        ? [broken("comment", p, "disposition", "reader_comment or furniture: comments of readers have begun", against(source))]
        : [];
    }),
  ];
};
