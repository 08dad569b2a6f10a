/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Противоречия",
  /** `byArticles`: every side is an article's. */
  lead: (byArticles: boolean) =>
    `Здесь ${byArticles ? "статьи" : "источники"} противоречат друг другу или сами себе либо считают разное. Мы показываем все стороны и ни одну не исправляем.`,
  paragraph: (n: number) => `абзац ${n}`,
  open: "об этом числе",
  openEvent: "об этом событии",
  json: "Противоречия в формате JSON",
};
