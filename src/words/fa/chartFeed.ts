import { kit } from "./kit.ts";

/** The feed of one chart's corrections. */
export const chartFeed = {
  heading: "تصحیح‌های این نمودار",
  lead: "آن را نقل یا جاسازی کرده‌اید؟ این خوراک می‌گوید چه زمانی و چرا چیزی از آن را تصحیح می‌کنیم یا پس می‌گیریم. چیز دیگری در آن نیست.",
  link: "خوراک Atom",
  title: (name: string, chart: string) => `${name}: تصحیح‌های ${kit.quoted(chart)}`,
  entry: (release: string, n: number) => `${n === 1 ? "یک" : kit.number(n)} تغییر در نسخهٔ ${kit.leftToRight(release)}`,
};
