/** Short addresses, which pictures hold. */
export const shortAddress = {
  /** A code that leads nowhere. */
  unknown: (code: string) =>
    `Hiçbir görselimizde ${code} kısa adresi yok. Lütfen adresi görseldekiyle harf harf karşılaştırın: Yanlış veya eksik bir harf sizi başka bir grafiğe götürmez, hiçbir yere götürmez.`,
  /** What a picture holds in place of an address that nobody else can open. */
  local: "Yerel kopya",
};
