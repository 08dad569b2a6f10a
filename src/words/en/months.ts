const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A span of whole months of one year, short: `Jan–Aug 2025`; any other period by its first and last month: `Nov 2018–Mar 2019`. */
export function monthsInWords(period: string): string {
  const [from = "", to = from] = period.split("/");
  const [first, last] = [month(from), month(to)];
  if (first.year === last.year) return first.name === last.name ? `${first.name} ${first.year}` : `${first.name}–${last.name} ${last.year}`;
  return `${first.name} ${first.year}–${last.name} ${last.year}`;
}

function month(date: string): { name: string; year: string } {
  const [year = "", number = "1"] = date.split("-");
  return { name: SHORT[Number(number) - 1] ?? "", year };
}
