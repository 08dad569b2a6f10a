import { kit } from "./kit.ts";

/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "تناقض‌ها",
  /** `byArticles`: every side is an article's. */
  lead: (byArticles: boolean) =>
    `جاهایی که ${byArticles ? "مقاله‌ها" : "منابع"} با یکدیگر یا با خود در تناقض‌اند یا چیزهای متفاوتی را می‌شمارند. همهٔ روایت‌ها را نشان می‌دهیم و هیچ‌یک را تصحیح نمی‌کنیم.`,
  paragraph: (n: number) => `بند ${kit.number(n)}`,
  open: "دربارهٔ این رقم",
  openEvent: "دربارهٔ این رویداد",
  json: "تناقض‌ها به‌صورت JSON",
};
