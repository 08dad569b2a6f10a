import type { DifferenceKind } from "../../model/releaseDifference.ts";
import { kit } from "./kit.ts";

/** The page that compares two releases. */
export const difference = {
  heading: "İki buraxılış arasında nə dəyişib",
  title: (since: string, until: string) => `${since} və ${until} buraxılışları arasında nə dəyişib`,
  lead: "Fərqi görmək üçün iki buraxılış seçin: hər dəyərin əvvəlki və sonrakı halı, aradakı buraxılışların göstərdiyi səbəblərlə birlikdə. Dəyişdirilib sonra əvvəlki halına qaytarılan fərq sayılmır.",
  /** Labels of the two choices and of the button. */
  since: "Əvvəlki buraxılış",
  until: "Sonrakı buraxılış",
  show: "Müqayisə et",
  /** How many rows differ. */
  differ: (n: number, since: string, until: string) => `${since} və ${until} buraxılışları arasında fərqlərin sayı: ${kit.number(n)}.`,
  none: (since: string, until: string) => `Burada müqayisə edilənlərin heç biri ${since} və ${until} buraxılışları arasında fərqlənmir.`,
  same: "Eyni buraxılışı iki dəfə seçmisiniz.",
  compared:
    "Müqayisə edilənlər: rəqəmlər, hadisələr və onlardan bəhs edən yerlər, göstəricilər, qrafiklər, fakt yoxlamaları, ziddiyyətlər və mənbələr. Əvvəlki buraxılışda olmayan sütunlar nəzərə alınmır.",
  /** Rows of one kind; `redrawn` are charts that show something else. */
  rows: {
    corrected: (n: number) => `düzəldilib: ${kit.number(n)}`,
    revised: (n: number) => `mənbəsi dəyişdirib: ${kit.number(n)}`,
    redrawn: (n: number) => `dəyişən qrafik: ${kit.number(n)}`,
    unexplained: (n: number) => `səbəbi göstərilmədən dəyişib: ${kit.number(n)}`,
    withdrawn: (n: number) => `geri götürülüb: ${kit.number(n)}`,
    recomputed: (n: number) => `bu dəyişikliklərə görə yenidən hesablanıb: ${kit.number(n)}`,
    reworded: (n: number) => `başqa sözlə deyilib, mənası eynidir: ${kit.number(n)}`,
    added: (n: number) => `əlavə edilib: ${kit.number(n)}`,
  } satisfies Record<DifferenceKind | "redrawn", (n: number) => string>,
  /** Of a cell: no release says why it changed, or not of all that changed. */
  noReason: "səbəbi göstərilməyib",
  partlyNoReason: "bir hissəsinin səbəbi göstərilməyib",
  json: "Eynisi JSON şəklində",
};
