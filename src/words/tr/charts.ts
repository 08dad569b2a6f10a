import { counted } from "./cardinal.ts";
import { capital } from "./cases.ts";

/** The page of all charts. */
export const charts = {
  heading: "Bütün grafikler",
  lead: (n: number) =>
    `${capital(counted(n, "grafik"))}, konularına göre. Her birinin tablosu, kaynakları, dosyaları ve siteye ekleme kodu var.`,
  topics: "Konular",
};
