import { digitsOfThem } from "./cardinal.ts";

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
