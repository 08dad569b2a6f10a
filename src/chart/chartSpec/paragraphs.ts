import type { Catalog } from "../../model/catalog.ts";
import type { ChartSpec, Statement } from "./chartSpec.ts";
import { partnersOf } from "./firstFinding.ts";

/**
 * What a chart finds as paragraphs: of sentences that are of one partner alone, those of the other begin a new one, so that long findings on
 * claims of both are read country by country. One paragraph where the sentences are not known one by one, as of words that a release froze.
 *
 * @param most how many sentences are told
 */
export function paragraphsOf(
  catalog: Catalog,
  { finding = "", sentences = [] }: Pick<ChartSpec, "finding" | "sentences">,
  most = Infinity,
): string[] {
  const found = sentences.filter(({ part }) => part === "finding");
  if (found.map(({ text }) => text).join(" ") !== finding) return finding === "" ? [] : [finding];
  const paragraphs: string[] = [];
  found.slice(0, most).forEach((statement, i) => {
    const before = found[i - 1];
    const begun = before === undefined || turnsTo(catalog, before, statement) ? undefined : paragraphs.pop();
    paragraphs.push(begun === undefined ? statement.text : `${begun} ${statement.text}`);
  });
  return paragraphs;
}

/** Whether a sentence is of one partner alone, and the one before it of the other alone. */
function turnsTo(catalog: Catalog, before: Statement, statement: Statement): boolean {
  const [was, is] = [partnersOf(catalog, before), partnersOf(catalog, statement)];
  return was.length === 1 && is.length === 1 && was[0] !== is[0];
}
