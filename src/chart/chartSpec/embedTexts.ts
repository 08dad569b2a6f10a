import type { Edition } from "../../edition/edition.ts";
import { areOfDealsCovered } from "../../model/facts/dealsCovered.ts";
import { isOlderThan } from "../../model/turn.ts";
import { type ChartSpec, message } from "./chartSpec.ts";
import { embedKey } from "./embedKey.ts";
import { firstStatements } from "./firstFinding.ts";
import { readingInView } from "./readingInView.ts";
import { fiveYearCells } from "./sheet/paleCells.ts";

/** What an embed says around its picture, beside title, sources and links. */
export interface EmbedTexts {
  /** Above the picture: what is found first, and how the picture is read. */
  deck: string;
  /** Below it, always seen: what marks are that need a key, and the cautions. */
  below: string;
  /** Behind them, folded: paragraphs, none of them empty. */
  folded: string[];
}

/**
 * The texts of an embed. What an article shows at once is the first finding, with all that rests on the same rows and may qualify it, how the
 * picture is read, what its marks are where they need a key, and the cautions, among them that shares of our estimate may be too high; other
 * findings, where the knowledge ends and how marks are drawn otherwise are folded. Why a panel stands alone is a caution, except of a pair,
 * whose panels say there how their scale is made. Releases before 2026.29.0 fold nothing.
 */
export function embedTexts(edition: Pick<Edition, "catalog" | "words">, spec: ChartSpec): EmbedTexts {
  const { catalog } = edition;
  const reasons = [...new Set(spec.panels.flatMap((panel) => panel.reason ?? []))].join(" ");
  if (isOlderThan(catalog.release, "2026.29.0")) {
    return { deck: message(spec), below: `${spec.ends} ${spec.floor} ${reasons}`, folded: [] };
  }
  const isPair = catalog.chartById.get(spec.id)?.kind === "pair";
  const { first, rest } = findingInTwo(catalog, spec);
  const { caution, known } = endsInTwo(catalog, spec);
  const { said, rest: ends } = embedKey(edition, spec, known);
  return {
    deck: joined(first, readingInView(spec)),
    below: joined(caution, ...said, spec.floor, isPair ? "" : reasons),
    folded: [rest, joined(ends, fiveYearCells(edition, spec) ?? "", isPair ? reasons : "")].filter((text) => text !== ""),
  };
}

/** The finding in two: whole, where its sentences are not known one by one. */
function findingInTwo(catalog: Edition["catalog"], { finding = "", sentences = [] }: ChartSpec): { first: string; rest: string } {
  const found = sentences.filter(({ part }) => part === "finding");
  const inOrder = (of: typeof found) => of.map(({ text }) => text).join(" ");
  if (inOrder(found) !== finding) return { first: finding, rest: "" };
  const chosen = firstStatements(catalog, found);
  const known = new Set(chosen.flatMap(({ rows }) => rows));
  const first = found.filter((one) => chosen.includes(one) || one.rows.every((id) => known.has(id)));
  return { first: inOrder(first), rest: inOrder(found.filter((one) => !first.includes(one))) };
}

/** Where the knowledge ends, and apart from it the caution on shares of our estimate; whole, where its sentences are not known one by one. */
function endsInTwo(catalog: Edition["catalog"], { ends, sentences = [] }: ChartSpec): { caution: string; known: string } {
  const all = sentences.filter(({ part }) => part === "ends");
  const inOrder = (of: typeof all) => of.map(({ text }) => text).join(" ");
  if (inOrder(all) !== ends) return { caution: "", known: ends };
  const isCaution = ({ rows }: (typeof all)[number]) => areOfDealsCovered(catalog, rows);
  return { caution: inOrder(all.filter(isCaution)), known: inOrder(all.filter((one) => !isCaution(one))) };
}

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}
