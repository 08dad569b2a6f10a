import { type Catalog, codeKey, type Lookup, type Rows, replacing, seenThrough } from "./catalog.ts";
import { TRANSLATED, type TranslatedColumns, type TranslatedTable, type Translation, textColumns, translationKey } from "./translation.ts";

/** Stands before an English text that has no translation, where what shows it is to be known by it. Nobody writes these signs, and nobody sees them. */
export const UNTRANSLATED = "\u2060\u2063\u2060";

/**
 * A state of the data with its texts in another language. Only rows of which a text is translated are copied, and each when it is asked for,
 * so that no part is read for it. A text without a translation, or whose English has changed since, stays English.
 *
 * @param mark stands before such a text
 */
export function translated(catalog: Catalog, translations: readonly Translation[], mark = ""): Catalog {
  const known = new Map(translations.map((one) => [translationKey(one), one]));
  /** Rows as they were seen before: equal rows stay one object. */
  const seen = new WeakMap<object, object>();
  const row = <T extends TranslatedTable>(table: T, of: Rows[T][number]): Rows[T][number] => {
    const before = seen.get(of) as Rows[T][number] | undefined;
    if (before !== undefined) return before;
    const now = translatedRow(TRANSLATED[table] as TranslatedColumns<Rows[T][number]>, of, known, mark);
    seen.set(of, now);
    return now;
  };
  const lists = new WeakMap<object, object>();
  const rows = <T extends TranslatedTable>(table: T, all: Rows[T]): Rows[T] => {
    const before = lists.get(all) as Rows[T] | undefined;
    if (before !== undefined) return before;
    const now = (all as Rows[T][number][]).map((one) => row(table, one)) as Rows[T];
    lists.set(all, now);
    return now;
  };
  const [codes, series, charts] = [rows("codes", catalog.codes), rows("series", catalog.series), rows("charts", catalog.charts)];
  const checks: Lookup<Rows["checks"]> = seenThrough(catalog.checksByClaim, (of) => rows("checks", of));
  return replacing(catalog, {
    codes,
    codeByKey: new Map(codes.map((code) => [codeKey(code.list, code.code), code])),
    series,
    seriesById: new Map(series.map((one) => [one.id, one])),
    charts,
    chartById: new Map(charts.map((one) => [one.id, one])),
    get events() {
      return rows("events", catalog.events);
    },
    eventById: seenThrough(catalog.eventById, (of) => row("events", of)),
    get checks() {
      return rows("checks", catalog.checks);
    },
    checksByClaim: checks,
    get disagreements() {
      return rows("disagreements", catalog.disagreements);
    },
  });
}

function translatedRow<Row extends object>(
  translated: TranslatedColumns<Row>,
  row: Row,
  known: Map<string, Translation>,
  mark: string,
): Row {
  const { file, id } = translated;
  const texts = textColumns(translated, row).flatMap((column) => {
    const [english, translation] = [row[column], known.get(translationKey({ file, id: id(row), column }))];
    if (translation !== undefined && translation.text !== null && translation.english === english) return [[column, translation.text]];
    return typeof english === "string" && english !== "" && mark !== "" ? [[column, `${mark}${english}`]] : [];
  });
  return texts.length === 0 ? row : { ...row, ...Object.fromEntries(texts) };
}
