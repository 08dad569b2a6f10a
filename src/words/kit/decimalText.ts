/**
 * A number of at least 0 as ASCII digits with at most `decimals` after the point, without needless noughts: `1234.5`. Rounds half up what
 * the number's shortest decimal says, as ICU does: 1.005 is `1.01`, where `toFixed` would go by the binary value.
 */
export function decimalText(value: number, decimals: number): string {
  const { whole, fraction } = spelled(value);
  if (fraction.length <= decimals) return joined(whole, fraction);
  const kept = whole + fraction.slice(0, decimals);
  const rounded = Number(fraction[decimals]) >= 5 ? incremented(kept) : kept;
  const at = rounded.length - decimals;
  return joined(rounded.slice(0, at), rounded.slice(at));
}

/** The digits before and after the point, without an exponent. */
function spelled(value: number): { whole: string; fraction: string } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const power = Number(exponent);
  if (power < 0) return { whole: "0", fraction: "0".repeat(-power - 1) + whole + fraction };
  const moved = fraction.padEnd(power, "0");
  return { whole: whole + moved.slice(0, power), fraction: moved.slice(power) };
}

function incremented(digits: string): string {
  const at = digits.search(/9*$/);
  return `${digits.slice(0, Math.max(at - 1, 0))}${at === 0 ? 1 : Number(digits[at - 1]) + 1}${"0".repeat(digits.length - at)}`;
}

function joined(whole: string, fraction: string): string {
  const [before, after] = [whole.replace(/^0+(?=\d)/, "") || "0", fraction.replace(/0+$/, "")];
  return after === "" ? before : `${before}.${after}`;
}
