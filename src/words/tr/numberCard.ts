import type { ChangeKind } from "../../model/change.ts";
import { capital } from "./cases.ts";
import { changes, type ToldChange } from "./changes.ts";

const SINCE: Partial<Record<ChangeKind, string>> = {
  corrected: "o zamandan beri düzeltildi",
  revised: "o zamandan beri güncellendi",
  withdrawn: "o zamandan beri geri çekildi",
  recomputed: "o zamandan beri yeniden hesaplandı",
};

/** The card of one number in somebody else's sentence, and the lines that put it there. */
export const numberCard = {
  heading: "Bu rakamı bir makalede kullanın",
  lead: "Cümlenizin içinde bir bağlantı. Betikle, kaynağı ve doğrulamayı gösteren bir kart açar; betik olmadan bu sayfaya götürür. Rakamı sonradan düzeltirsek kart bunu bildirir.",
  html: "HTML",
  mdx: "MDX, React veya Vue",
  text: "Bağlantılı düz metin",
  close: "Kapat",
  who: "Kim söylüyor",
  whole: "Bu rakam hakkında her şey",
  now: "Rakamın bugünkü hali",
  more: (n: number) => `${n} rakam daha`,
  /** What is told of, where it is the figure of the card or its fact check. */
  this: "bu rakam",
  /** Beside the number in its sentence: what became of it. */
  since: (kind: ChangeKind) => (SINCE[kind] === undefined ? "" : `(${SINCE[kind]})`),
  /** What a later release changed, as a sentence. */
  changed: (change: ToldChange, release: string) => `${capital(changes.told(change))} (sürüm ${release}).`,
};
