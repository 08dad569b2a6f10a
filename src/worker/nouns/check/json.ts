import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import { type Catalog, labelOf } from "../../../model/catalog.ts";
import { type Check, isMentionRef, OF_OCCASIONS } from "../../../model/check.ts";
import { occasionOf } from "../../../model/occasions.ts";
import { checksOf } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { checkTable } from "../../../tables/checks.ts";
import { apiRow, computedFrom, type Labels } from "../../http/apiRow.ts";
import type { CsvColumn } from "../../http/csv.ts";
import { checkFigure, checkFigureJson } from "./figure.ts";

const record = v.pipe(
  v.object({
    ref: v.pipe(v.string(), v.description("Id of an observation, or event#source")),
    reporter: v.pipe(v.string(), v.description("Code of who counts; the id of the source for the date of an event")),
    reporter_label: v.string(),
    source: v.string(),
    href: v.pipe(v.string(), v.url()),
    figure: v.optional(checkFigureJson),
  }),
  v.metadata({ ref: "CheckRecord" }),
);

/** A check with the catalog that its claim and records are found in. */
interface Around {
  catalog: Catalog;
  check: Check;
  urls: Urls;
}

/** The same with what its page says of why; null where that is nothing. */
interface AroundCheck extends Around {
  sentence: string | null;
}

const around = computedFrom<Around>();
const records = around(v.array(record), ({ catalog, check, urls }) => check.records.map((ref) => recordToJson(catalog, ref, urls)));
/** Answers of releases before 2026.25.0 have the key only where it holds. */
const inferred = around(v.optional(v.boolean()), ({ catalog, check }) =>
  check.inferred || !isOlderThan(catalog.release, "2026.25.0") ? check.inferred : undefined,
);
/** Keys that releases before 2026.27.0 do not have. */
function since<T>({ catalog }: Around, of: () => T): T | undefined {
  return isOlderThan(catalog.release, "2026.27.0") ? undefined : of();
}
const ofCheck = computedFrom<AroundCheck>();
const { claim: _, ...verdictColumns } = checkTable.columns;

/** A verdict on a claim: the records, the rule, and why. */
const verdictRow = apiRow<Around>()({ columns: verdictColumns }, { after: { reason: { records } }, last: { inferred } }, "Verdict");
/** The words for the verdict of a row of CSV, which has no other key of the check. */
export const verdictLabelCsv: CsvColumn<VerdictJson | null>[] = verdictRow.labelCsv
  .filter(({ name }) => name === "verdict_label")
  .map(({ name, of }) => ({ name, of: (check) => (check === null ? null : of(check)) }));
/** A verdict as JSON: a check without its claim, for the claim's own row. */
export const verdictJson = verdictRow.schema;

const checkRow = apiRow<AroundCheck>()(
  checkTable,
  {
    after: {
      claim: {
        claim_source: around(v.string(), ({ catalog, check }) => catalog.sourceOfRef.get(check.claim) ?? ""),
        claim_href: around(v.pipe(v.string(), v.url()), ({ check, urls }) => addressOf(check.claim, urls)),
      },
      reason: { records },
    },
    last: {
      inferred,
      figure: ofCheck(v.optional(checkFigureJson), (all) => since(all, () => checkFigure(all.catalog, all.check.claim)), {
        says: "What the claim says",
      }),
      occasion: ofCheck(v.optional(v.nullable(v.string())), (all) => since(all, () => occasionOf(all.catalog, all.check)), {
        says: "Shared by dates of one occasion",
      }),
      occasion_only: ofCheck(v.optional(v.boolean()), (all) => since(all, () => OF_OCCASIONS.includes(all.check.rule)), {
        says: "Whether records date only the occasion",
      }),
      sentence: ofCheck(v.optional(v.nullable(v.string())), (all) => since(all, () => all.sentence), { says: "Why, as on the page" }),
    },
  },
  "Check",
);

/** A claim of a document held against records. */
export const checkJson = checkRow.schema;

/** A verdict as the API gives it. */
export type VerdictJson = v.InferOutput<typeof verdictJson>;
/** A record of a check as the API gives it. */
export type RecordJson = v.InferOutput<typeof record>;
/** A check as the API gives it. */
export type CheckJson = v.InferOutput<typeof checkJson>;

/** A check as JSON, with the addresses that `urls` makes; `sentence`: why it has its verdict, as its page says it. */
export function checkToJson(
  catalog: Catalog,
  check: Check,
  urls: Urls,
  labels: Labels | null = null,
  sentence: string | null = null,
): CheckJson {
  return checkRow.toJson(check, { catalog, check, urls, sentence }, labels);
}

/** The verdict on an observation or mention; null for what is no claim or was not checked. A claim is checked once. */
export function verdictOn(catalog: Catalog, claim: string, urls: Urls, labels: Labels | null = null): VerdictJson | null {
  const [check] = checksOf(catalog, claim);
  return check ? verdictRow.toJson(check, { catalog, check, urls }, labels) : null;
}

/** A record of a check as JSON; releases before 2026.27.0 do not have its figure. */
export function recordToJson(catalog: Catalog, ref: string, urls: Urls): RecordJson {
  const source = catalog.sourceOfRef.get(ref) ?? "";
  const reporter = catalog.reporterOfRef.get(ref);
  const label = reporter === undefined ? (catalog.sourceById.get(source)?.publisher ?? source) : labelOf(catalog, "reporter", reporter);
  const json = { ref, reporter: reporter ?? source, reporter_label: label, source, href: addressOf(ref, urls) };
  return isOlderThan(catalog.release, "2026.27.0") ? json : { ...json, figure: checkFigure(catalog, ref) };
}

/** Where the API has a claim or a record: the figure, or the event whose date it is. */
export function addressOf(ref: string, urls: Urls): string {
  return isMentionRef(ref) ? urls.data("events", ref.split("#")[0] ?? "") : urls.data("observations", ref);
}
