/**
 * From the lowest figure to the highest: `437 milyon dollar ilə 493 milyon dollar arasında`, `ən aşağısı 40, ən yuxarısı 150-dən çox`.
 *
 * @param ends one or two figures in words
 * @param isPlain whether each is one number: what has `more than` or two numbers itself does not stand between others
 */
export function fromTo(ends: readonly string[], isPlain: boolean): string {
  const [low, high] = ends;
  if (high === undefined) return low ?? "";
  return isPlain ? `${low} ilə ${high} arasında` : `ən aşağısı ${low}, ən yuxarısı ${high}`;
}
