import type { LackingRows } from "../../model/lackingRows.ts";
import { digitsOfThem } from "./cardinal.ts";
import { kit } from "./kit.ts";

/** The page of a chart: its parts, what it offers at the picture, and what stands beside it. */
export const chartPage = {
  parts: "Bu səhifənin hissələri",
  tabs: { chart: "Qrafik", table: "Cədvəl", sources: "Mənbələr", embed: "Saytda yerləşdir, yüklə" },
  tabSources: (n: number) => (n === 0 ? "Mənbələr" : `Mənbələr (${n})`),
  actions: "Bu qrafiklə nə edə bilərsiniz",
  share: "Paylaş",
  shareAddress: "Bu görünüşə keçid",
  shareFrozen: (release: string) => `Eyni görünüş, ${release} buraxılışında dondurulmuş: heç vaxt dəyişmir`,
  embed: "Yerləşdir",
  png: "PNG yüklə",
  csv: "CSV yüklə",
  /** Behind it where the terms of sources leave rows out: how many the file has. */
  rowsOf: (kept: number, all: number) => `${all} sətirdən ${digitsOfThem(kept)}`,
  /** Why the file lacks rows, and how many of them the table has. */
  lacking: ({ rows, isAll, shown, names, more }: LackingRows) => {
    const whose = kit.semicolons([...names, ...(more === 0 ? [] : [`daha ${more} mənbə`])]);
    const said = isAll
      ? `CSV yoxdur: mənbəyinin lisenziyası ${rows === 1 ? "yeganə sətrin" : `${rows} sətrin heç birinin`} ötürülməsinə icazə vermir (${whose}).`
      : `${rows} sətir mənbəyinin lisenziyasına görə CSV-də yoxdur (${whose}).`;
    if (shown === 0) return said;
    return shown === rows ? `${said} Cədvəldə var.` : `${said} Cədvəldə ${digitsOfThem(shown)} var.`;
  },
  howToRead: "Bu qrafiki necə oxumalı",
  claims: (n: number) => (n === 1 ? "Bu qrafikdəki iddia" : `Bu qrafikdəki ${n} iddia`),
  unchecked: "yoxlanılmayıb",
  moreClaims: (n: number) => `daha ${n} iddia`,
  undated: (year: string) => `il göstərilməyib; dərc tarixi: ${year}`,
  related: "Əlaqəli qrafiklər",
  noSources: "Bu görünüşdəki heç bir mənbə rəqəm vermir.",
  figures: (n: number) => `${n} rəqəm`,
  articles: (n: number) => `${n} məqalə`,
  others: (n: number) => `${n} digər mənbə`,
};
