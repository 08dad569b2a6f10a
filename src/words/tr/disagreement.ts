/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Çelişkiler",
  /** `byArticles`: every side is an article's. */
  lead: (byArticles: boolean) =>
    `${byArticles ? "Makalelerin" : "Kaynakların"} birbiriyle veya kendi içinde çeliştiği ya da farklı şeyleri saydığı yerler. Her iddiayı olduğu gibi gösteriyor, hiçbirini düzeltmiyoruz.`,
  paragraph: (n: number) => `${n}. paragraf`,
  open: "bu rakam hakkında",
  openEvent: "bu olay hakkında",
  json: "JSON olarak çelişkiler",
};
