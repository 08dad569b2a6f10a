import { counted } from "./cardinal.ts";

/** The page of all charts. */
export const charts = {
  heading: "Bütün qrafiklər",
  lead: (n: number) => `Mövzular üzrə ${counted(n, "qrafik")}. Hər birinin cədvəli, mənbələri, faylları və yerləşdirmə kodu var.`,
  topics: "Mövzular",
};
