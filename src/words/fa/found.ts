import { kit } from "./kit.ts";
import { aze, irn, isr } from "./names.ts";

/** What is said to programs that look for the site, and to those who read what they found. */
export const found = {
  summary: `آنچه دربارهٔ روابط ${aze.full} با ${irn.name} و ${isr.name} ادعا می‌شود، در کنار آنچه داده‌های ثبت‌شده نشان می‌دهند: رقم‌ها آن‌گونه که چاپ شده‌اند، با نقل‌قول و منبع؛ ادعاها با نتیجهٔ راستی‌آزمایی، هر جا انجام شده؛ و جدول موازنه‌ای از رأی‌ها، تجارت، تسلیحات و جز آن.`,
  notes: [
    "رقم‌ها آن‌گونه که چاپ شده‌اند و با قید خود نقل می‌شوند. رقم‌هایی که چیزهای متفاوتی را می‌شمارند هرگز به هم پیوسته نمی‌شوند. سالی که رقم ندارد صفر نیست.",
    "نشانی‌ای که `release=` دارد همیشه همان رقم‌ها و واژه‌ها را نگه می‌دارد؛ هر پاسخ نسخهٔ خود و شیوهٔ ارجاع به آن را می‌گوید.",
  ],
  sections: { pages: "صفحه‌ها", data: "داده‌ها", optional: "اختیاری" },
  pages: {
    home: "داده‌های ثبت‌شده چه می‌گویند و مقاله‌ها چه ادعا می‌کنند، در یک نگاه",
    charts: "همهٔ نمودارها، به تفکیک موضوع",
    checks: "ادعاها در کنار داده‌های ثبت‌شده، با نتیجه و دلیل",
    disagreements: "جاهایی که مقاله‌ها با هم در تناقض‌اند",
    events: "گاه‌شمار رویدادها",
    sources: "مقاله‌ها و منابع دیگر، با شرایط استفاده از آن‌ها",
    method: "موازنه چگونه سنجیده می‌شود و چه چیزی ادعا نمی‌شود",
    glossary: "شرح واژه‌های این صفحه‌ها",
    changes: "هر نسخه چه چیزی را تغییر داد و چرا",
    about: "ناشر کیست و با چه مجوزی منتشر می‌شود",
  },
  data: {
    guide: "چگونه از درون برنامه‌ها از داده‌ها استفاده کنید، با خط‌هایی برای رونوشت",
    openapi: "OpenAPI 3.1",
    observations: "همهٔ رقم‌ها به‌صورت CSV",
    parquet: "همهٔ رقم‌ها به‌صورت Parquet",
    mcp: "Model Context Protocol روی Streamable HTTP، برای دستیارها",
    package: "تازه‌ترین نسخه به‌صورت Data Package: جدول‌هایی که از نشانی خود باز می‌شوند، با نوع‌ها، کلیدها، کتاب کد و مجوز",
    releases: "نسخه‌های ثابت، هر یک با Data Package خود",
  },
  names: {
    openapi: "توصیف OpenAPI",
    observations: "رقم‌ها",
    parquet: "رقم‌ها به‌صورت Parquet",
    package: "Data Package",
    releases: "نسخه‌ها",
    mcp: "ابزارهایی برای دستیارها",
  },
  forms: { feed: "خوراک تغییرها", json: "همین به‌صورت JSON", csv: "همین به‌صورت CSV" },
  /** The verdict of a fact check where it stands alone. */
  review: { agrees: "با داده‌های ثبت‌شده همخوان است", differs: "با داده‌های ثبت‌شده همخوان نیست" },
  claim: (figure: string, what: string, who: string) => `${figure}: ${what} (${kit.foreign(who)})`,
  catalog: (name: string) => `${name}: رقم‌ها، رویدادها و راستی‌آزمایی‌ها`,
};
