/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "The left and right arrow keys go from year to year, up and down from one figure to the next. Enter goes into the card, Escape closes it.",
  none: "Nothing for this year",
  noneInPeriod: "Nothing for these years",
};
