import type { LackingRows } from "../../model/lackingRows.ts";
import { ofThem } from "./cases.ts";
import { kit } from "./kit.ts";

/** The page of a chart: its parts, what it offers at the picture, and what stands beside it. */
export const chartPage = {
  parts: "Bu sayfanın bölümleri",
  tabs: { chart: "Grafik", table: "Tablo", sources: "Kaynaklar", embed: "Siteye ekle, indir" },
  tabSources: (n: number) => (n === 0 ? "Kaynaklar" : `Kaynaklar (${n})`),
  actions: "Bu grafikle yapabilecekleriniz",
  share: "Paylaş",
  shareAddress: "Bu görünümün bağlantısı",
  shareFrozen: (release: string) => `Aynısı, ${release} sürümüne dondurulmuş hali: hiç değişmez`,
  embed: "Siteye ekle",
  png: "PNG indir",
  csv: "CSV indir",
  /** Behind it where the terms of sources leave rows out: how many the file has. */
  rowsOf: (kept: number, all: number) => `${all} satırdan ${ofThem(kept)}`,
  /** Why the file lacks rows, and how many of them the table has. */
  lacking: ({ rows, isAll, shown, names, more }: LackingRows) => {
    const whose = kit.semicolons([...names, ...(more === 0 ? [] : [`${more} kaynak daha`])]);
    const said = isAll
      ? `CSV yok: kaynağının lisansı ${rows === 1 ? "eldeki tek satırın" : `${rows} satırın hiçbirinin`} aktarılmasına izin vermiyor (${whose}).`
      : `${rows} satır, kaynağının lisansı nedeniyle CSV’de yok (${whose}).`;
    if (shown === 0) return said;
    return shown === rows ? `${said} Tabloda var.` : `${said} Tabloda ${ofThem(shown)} var.`;
  },
  howToRead: "Bu grafik nasıl okunur?",
  claims: (n: number) => (n === 1 ? "Bu grafikteki iddia" : `Bu grafikteki ${n} iddia`),
  unchecked: "denetlenmedi",
  moreClaims: (n: number) => `${n} iddia daha`,
  undated: (year: string) => `yıl belirtilmemiş; yayım: ${year}`,
  related: "İlgili grafikler",
  noSources: "Bu görünümdeki hiçbir kaynak rakam vermiyor.",
  figures: (n: number) => `${n} rakam`,
  articles: (n: number) => `${n} makale`,
  others: (n: number) => `diğer ${n} kaynak`,
};
