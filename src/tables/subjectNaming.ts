import { csvParse } from "d3-dsv";
import { SUBJECT_TEXTS, type SubjectNaming, type SubjectTextKey } from "../model/subjectText.ts";
import type { DataFiles } from "./catalog.ts";
import { codeTable } from "./codes.ts";
import { subjectTable } from "./subject.ts";
import { textTable } from "./texts.ts";

/**
 * What words need of the data, read from its files without holding them to anything: words stand before the check that names their faults.
 * What is not there is empty.
 *
 * @param translations files of other languages, by their path `words/<language>.csv`
 */
export function subjectNaming(files: DataFiles, translations: DataFiles): SubjectNaming {
  const rows = (path: string, from = files) => csvParse(from[path] ?? "");
  const subjects = rows(subjectTable.path);
  const code = (role: string, sign: string) => subjects.find((row) => row["role"] === role && row["sign"] === sign)?.["code"] ?? "";
  const codes = [code("subject", ""), code("partner", "-1"), code("partner", "1")] as const;
  const lists = rows(codeTable.path);
  const country = (one: string) => lists.find((row) => LISTS.includes(row["list"] ?? "") && row["code"] === one)?.["label"] ?? one;
  const own = (path: string) =>
    texts(rows(path, translations).flatMap((row) => (row["file"] === textTable.path ? [[row["id"], row["text"]]] : [])));
  return {
    codes,
    countries: [country(codes[0]), country(codes[1]), country(codes[2])],
    texts: {
      en: texts(rows(textTable.path).map((row) => [row["key"], row["text"]])),
      ...Object.fromEntries(Object.keys(translations).map((path) => [path.replace(/^.*\/|\.csv$/g, ""), own(path)])),
    },
  };
}

/** Lists of codes.csv in which countries have their names. */
const LISTS = ["partner", "counterpart", "ref_area"];

function texts(pairs: (string | undefined)[][]): Partial<Record<SubjectTextKey, string>> {
  return Object.fromEntries(pairs.filter(([key = "", text = ""]) => Object.hasOwn(SUBJECT_TEXTS, key) && text !== ""));
}
