/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "The left and right arrow keys go from year to year, up and down from one figure to the next. Enter goes into the card, Escape closes it. With Shift, left and right choose years.",
  none: "Nothing for this year",
  /** Of a link that shows a part of the chart. */
  period: "Show only {years}",
  /** Told to those who hear the page. */
  chosen: "{years} chosen. Enter shows only these years, Escape lets go.",
  noneInPeriod: "Nothing for these years",
};
