/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "סתירות",
  /** `byArticles`: every side is an article's. */
  lead: (byArticles: boolean) =>
    `היכן ${byArticles ? "המאמרים" : "המקורות"} סותרים זה את זה או את עצמם, או סופרים דברים שונים. אנו מציגים כל גרסה ואיננו מתקנים אף אחת.`,
  paragraph: (n: number) => `פסקה ${n}`,
  open: "על נתון זה",
  openEvent: "על אירוע זה",
  json: "הסתירות כ־JSON",
};
