/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "کلیدهای جهت‌نمای چپ و راست از سالی به سال دیگر می‌روند و بالا و پایین از رقمی به رقم بعدی. Enter وارد کارت می‌شود و Escape آن را می‌بندد. با Shift، چپ و راست سال‌ها را برمی‌گزینند.",
  none: "برای این سال چیزی نیست",
  /** Of a link that shows a part of the chart. */
  period: "نمایش تنها {years}",
  /** Told to those who hear the page. */
  chosen: "{years} برگزیده شد. Enter تنها این سال‌ها را نشان می‌دهد و Escape رها می‌کند.",
  noneInPeriod: "برای این سال‌ها چیزی نیست",
};
