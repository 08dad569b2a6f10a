import type { ChangeKind } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { inDigits } from "./cardinal.ts";
import { changes } from "./changes.ts";
import { kit } from "./kit.ts";

const SINCE: Partial<Record<ChangeKind, string>> = {
  corrected: "بعداً تصحیح شده",
  revised: "بعداً بازنگری شده",
  withdrawn: "بعداً پس گرفته شده",
  recomputed: "بعداً دوباره محاسبه شده",
};

/** The card of one number in somebody else's sentence, and the lines that put it there. */
export const numberCard = {
  heading: "این رقم را در مقاله بگذارید",
  lead: "پیوندی در جملهٔ شما. با اسکریپت، کارتی با منبع و راستی‌آزمایی باز می‌کند؛ بدون آن، به این صفحه می‌رسد. اگر بعدها رقم را تصحیح کنیم، کارت این را می‌گوید.",
  html: "HTML",
  mdx: "MDX، React یا Vue",
  text: "متن ساده با پیوند",
  close: "بستن",
  who: "به گفتهٔ",
  whole: "همه چیز دربارهٔ این رقم",
  now: "رقم اکنون",
  more: (n: number) => inDigits(n, "دادهٔ ثبت‌شدهٔ دیگر"),
  /** What is told of, where it is the figure of the card or its fact check. */
  this: "این رقم",
  /** Beside the number in its sentence: what became of it. */
  since: (kind: ChangeKind) => (SINCE[kind] === undefined ? "" : `(${SINCE[kind]})`),
  /** What a later release changed, as a sentence. */
  changed: (change: ToldChange, release: string) => `در نسخهٔ ${kit.leftToRight(release)} ${changes.told(change)}.`,
};
