/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Ziddiyyətlər",
  /** `byArticles`: every side is an article's. */
  lead: (byArticles: boolean) =>
    `${byArticles ? "Məqalələrin" : "Mənbələrin"} bir-birinə və ya özünə zidd olduğu, yaxud fərqli şeyləri saydığı yerlər. Hər tərəfi göstəririk, heç birini düzəltmirik.`,
  paragraph: (n: number) => `abzas ${n}`,
  open: "bu rəqəm haqqında",
  openEvent: "bu hadisə haqqında",
  json: "Ziddiyyətlər JSON şəklində",
};
