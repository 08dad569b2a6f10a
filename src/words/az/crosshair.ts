/** The crosshair of a chart: what is said where a year holds nothing, and how it is moved without a pointer. */
export const crosshair = {
  keys: "Sol və sağ ox düymələri ildən-ilə, yuxarı və aşağı ox düymələri rəqəmdən-rəqəmə keçir. Enter karta daxil olur, Escape onu bağlayır. Shift ilə sol və sağ düymələr illəri seçir.",
  none: "Bu il üçün heç nə yoxdur",
  /** Of a link that shows a part of the chart. */
  period: "Yalnız bu illəri göstər: {years}",
  /** Told to those who hear the page. */
  chosen: "Seçildi: {years}. Enter yalnız bu illəri göstərir, Escape seçimi ləğv edir.",
  noneInPeriod: "Bu illər üçün heç nə yoxdur",
};
