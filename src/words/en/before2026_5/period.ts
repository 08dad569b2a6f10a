const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** An ISO 8601 date or span as people read it: `28 April 2025`, `March 2025`, `2016–2020`. */
export function periodInWords(text: string): string {
  return text.split("/").map(date).join("–");
}

function date(text: string): string {
  const [year = "", month, day] = text.split("-");
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(" ");
}
