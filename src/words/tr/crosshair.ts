/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "Sol ve sağ ok tuşları yıldan yıla, yukarı ve aşağı ok tuşları bir rakamdan ötekine geçer. Enter kartın içine girer, Escape kartı kapatır. Shift ile birlikte sol ve sağ tuşları yıl seçer.",
  none: "Bu yıl için bir şey yok",
  /** Of a link that shows a part of the chart. */
  period: "Yalnızca şunu göster: {years}",
  /** Told to those who hear the page. */
  chosen: "{years} seçildi. Enter yalnızca bu yılları gösterir, Escape seçimi kaldırır.",
  noneInPeriod: "Bu yıllar için bir şey yok",
};
