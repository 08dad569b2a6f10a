import { kit } from "./kit.ts";

/** What a chart's page offers beside the chart: other views, files, citations, embeds. */
export const tools = {
  view: "تغییر نما",
  from: "از",
  to: "تا",
  collection: "منابع",
  collections: { all: "همه", documents: "{documents} مقاله", references: "منابع دیگر" },
  asOf: "منتشرشده تا",
  apply: "اعمال",
  reset: "بازنشانی",
  download: "دریافت",
  picture: "تصویر",
  numbers: "داده‌ها",
  files: {
    svg: "SVG",
    png: "PNG",
    dark: "PNG، تیره",
    square: "PNG، مربع",
    portrait: "PNG، عمودی",
    csv: "CSV",
    json: "JSON (همهٔ آنچه در نمودار است)",
  },
  columns: "معنای ستون‌ها",
  /** Where the table has rows that CSV never has. */
  csvAlone:
    "در CSV فقط رقم‌های شاخص‌های خودِ نمودار آمده است. JSON آنچه را هم که جدول در کنار آن‌ها می‌آورد دارد: رقم‌های شاخص‌های دیگر یا رویدادها.",
  cite: "ارجاع",
  /** Digits as in the address; without marks around the address, which is copied from here. */
  citation: (author: string, title: string, release: string, date: string | null, address: string) =>
    `${author} (${(date ?? release).slice(0, 4)}). ${title}. نسخهٔ ${kit.leftToRight(release)} داده‌ها${date === null ? "" : `، ${kit.leftToRight(date)}`}. ${address}`,
  citeDraft: "این پیش‌نویس است. به‌جای آن به یک نسخه ارجاع دهید: رقم‌ها و واژه‌های آن هرگز تغییر نمی‌کنند.",
  formats: { text: "متن", bibtex: "BibTeX", csl: "CSL-JSON" },
  embed: "جاسازی",
  themes: { auto: "مطابق دستگاه خواننده", light: "روشن", dark: "تیره" },
  preview: "پیش‌نمایش",
  copy: "رونوشت",
  copied: "رونوشت شد",
};
