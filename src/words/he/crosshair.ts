/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "מקשי החצים שמאלה וימינה עוברים משנה לשנה, למעלה ולמטה מנתון לנתון. Enter נכנס לכרטיס, Escape סוגר אותו. עם Shift, שמאלה וימינה בוחרים שנים.",
  none: "אין דבר לשנה זו",
  /** Of a link that shows a part of the chart. */
  period: "להציג רק {years}",
  /** Told to those who hear the page. */
  chosen: "נבחרו {years}. Enter מציג רק שנים אלה, Escape מבטל את הבחירה.",
  noneInPeriod: "אין דבר לשנים אלה",
};
