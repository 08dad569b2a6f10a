/**
 * From the lowest figure to the highest: `437 milyon dolar ile 493 milyon dolar arası`, `en düşüğü 40, en yükseği 150’den fazla`.
 *
 * @param ends one or two figures in words
 * @param isPlain whether each is one number: what has `more than` or two numbers itself does not stand between others
 */
export function fromTo(ends: readonly string[], isPlain: boolean): string {
  const [low, high] = ends;
  if (high === undefined) return low ?? "";
  return isPlain ? `${low} ile ${high} arası` : `en düşüğü ${low}, en yükseği ${high}`;
}
