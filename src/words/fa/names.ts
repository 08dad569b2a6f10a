import { subjectText } from "../naming.ts";
/** Names of one country: Persian has no cases, and none of these ends in a vowel that would show an ezafe. */
export interface CountryNames {
  name: string;
  /** Where it is named first, so that nobody takes another place for it. */
  full: string;
  adjective: string;
  /** Its capital, for its government. */
  capital: string;
}

/** Azerbaijan: in full where it is named first, so that the Iranian provinces of that name are not meant. */
export const aze: CountryNames = { name: "آذربایجان", full: "جمهوری آذربایجان", adjective: "آذربایجانی", capital: "باکو" };

/** Iran. */
export const irn: CountryNames = { name: "ایران", full: "ایران", adjective: "ایرانی", capital: "تهران" };

/** Israel. */
export const isr: CountryNames = { name: "اسرائیل", full: "اسرائیل", adjective: "اسرائیلی", capital: "اورشلیم" };

/** The site's name, and the same with the Latin one beside it, by which it is found when it is cited. */
export const site = { name: subjectText("site.name", "fa"), cited: "موازنهٔ باکو (Baku Balance)" };

/** What the votes that are left out are about. */
export const conflict = `مناقشهٔ ${isr.name} و فلسطین`;
