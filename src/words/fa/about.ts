import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { cardinal, counted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { aze, irn, isr, site } from "./names.ts";

/** Who, license, how to report an error. */
export const about = {
  heading: "درباره",
  lead: `مقاله‌ها می‌گویند که ${aze.full} میان ${irn.name} و ${isr.name} موازنه را نگه می‌دارد و برای اثبات آن عدد می‌آورند. ${site.name} نشان می‌دهد هر عدد از کجا آمده، تا چه اندازه قطعی است و آیا داده‌ای که یافته‌ایم آن را تأیید می‌کند یا نه.`,
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "اینجا چه می‌یابید",
      text: `${counted(f.documents, "مقاله")} را خواندیم و در آن‌ها ${kit.number(f.tokens)} واژهٔ عددی یافتیم. از این میان ${kit.number(f.figureTokens)} واژه به ${counted(f.claims, "رقم")} در نمودارهای ما و ${kit.number(f.eventTokens)} واژه به رویدادها مربوط است. بقیه بافت متن، تاریخ، دستور زبان یا اجزای صفحه است و صفحهٔ هر مقاله نشان می‌دهد با تک‌تک آن‌ها چه کرده‌ایم. هر رقم قید خود («حدود»، «بیش از»)، آنچه سهمی از آن است، دورهٔ زمانی و چند واژه‌ای را که در میان آن‌ها آمده با خود نگه می‌دارد. رقمی که نیست صفر نیست، برنامه رویداد نیست، آنچه تنها ادعا شده واقعیت نیست و نظر یک خواننده خودِ مقاله نیست.`,
    },
    {
      id: "not-here",
      heading: "اینجا چه نمی‌یابید",
      text: `خودِ مقاله‌ها را: آن‌ها کار دیگران‌اند. نقل‌قول‌ها حداکثر ${cardinal(MAX_QUOTE_WORDS)} واژه دارند و به جایی که از آن آمده‌اند پیوند می‌خورند. در کنار ادعاها ${counted(f.records, "رقم")} از نهادهای آمار، پایگاه‌های داده و مطبوعات آمده است. این رقم‌ها از ${kit.number(f.recordSources)} منبع از میان ${counted(f.references, "منبع دیگر")} گرفته شده‌اند. راستی‌آزمایی، ادعاها را با ${kit.digits(String(f.compared))} رقم از آن‌ها و با ${kit.digits(String(f.comparedDates))} گزارش تاریخ‌دارِ رویدادها می‌سنجد. هر دادهٔ ثبت‌شده می‌گوید چه کسی و با چه شرایطی آن را گزارش کرده است. این داده‌ها را یکی‌یکی جست‌وجو کرده‌ایم، پس کامل نیستند. جای خالی را پر نمی‌کنیم: هر جا هیچ منبعی رقمی نمی‌دهد، نمودارها نیز رقمی نشان نمی‌دهند.`,
    },
    {
      id: "use",
      heading: "استفاده",
      text: `رقم‌های هر نمودار به‌صورت JSON و CSV در دسترس است. داده‌ها و متن‌های ما با مجوز CC BY 4.0 و کد با مجوز MIT منتشر می‌شوند. نقل‌قول‌ها از آنِ نویسندگان آن‌هاست. لطفاً ${site.cited}، نسخه و نشانی را ذکر کنید.`,
    },
    {
      id: "errors",
      heading: "گزارش خطا",
      text: "لطفاً شناسهٔ رقم را که در صفحهٔ آن آمده بنویسید و بگویید منبع به‌جای آن چه می‌گوید. نشانی قدیمیِ رقم تصحیح‌شده به رقم تازه می‌رسد.",
    },
    {
      id: "privacy",
      heading: "حریم خصوصی",
      text: "نه کوکی، نه کلید، نه ردیاب، نه شخص ثالث.",
    },
  ],
  /** Which languages the site stands in, how far each is, and how to mend a sentence; only where there are others than English. */
  languages: {
    heading: "به زبان‌های دیگر",
    text: "سایت به انگلیسی نوشته و از آن ترجمه شده است. خوانندهٔ بومی در دسترس نبود: جمله‌ای ممکن است بیگانه بنماید یا نادرست باشد، و ملاک جملهٔ انگلیسی است. نقل‌قول‌ها و عنوان و نام منابع همان‌گونه که هستند می‌مانند. یادداشت‌های ما بر تک‌تک رقم‌ها، صفحه‌های برنامه‌نویسان و نسخه‌های پیش از افزوده شدن یک زبان به انگلیسی است.",
    /** How many texts of the data a language has, how many of them were read a second time, and how many beside their English. */
    state: ({ translated, reread, comparedBack }: { translated: number; reread: number; comparedBack: number }) => {
      const texts = counted(translated, "عنوان، برچسب و خلاصه");
      if (reread === translated && comparedBack === translated)
        return `${texts} ترجمه شده، بار دوم خوانده شده و با متن انگلیسی مقایسه شده است`;
      return `${texts} ترجمه شده، ${kit.number(reread)} مورد از آن‌ها بار دوم خوانده شده، ${kit.number(comparedBack)} مورد با متن انگلیسی مقایسه شده است`;
    },
    /** Where every language has come as far. */
    each: (state: string) => `در هر یک از این زبان‌ها: ${state}.`,
    send: "جملهٔ بهتری بفرستید",
    /** What belongs into the message, and its subject. */
    ask: "لطفاً نشانی صفحه، جمله به همان صورت که هست و جملهٔ بهتر را بنویسید.",
    subject: "جملهٔ بهتر",
  },
  /** Where errors are reported; a copy without an address does not ask for them. */
  contact: "به ناشر بنویسید",
};
