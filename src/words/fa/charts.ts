import { counted } from "./cardinal.ts";

/** The page of all charts. */
export const charts = {
  heading: "همهٔ نمودارها",
  lead: (n: number) => `${counted(n, "نمودار")}، به تفکیک موضوع. هر یک جدول، منابع، فایل‌ها و کد جاسازی خود را دارد.`,
  topics: "موضوع‌ها",
};
