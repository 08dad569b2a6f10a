/**
 * The equal-tailed Jeffreys interval of a share: quantiles of the Beta(k + ½, m + ½) distribution, which Brown, Cai and DasGupta
 * recommend for small counts ("Interval Estimation for a Binomial Proportion", Statistical Science 16, 2001, section 4.1).
 *
 * No library: the model imports nothing, and with these half-integers the distribution needs no gamma function. With x = sin²θ its
 * density in θ is proportional to sin²ᵏθ cos²ᵐθ, whose integral is elementary.
 *
 * @param k how many of the two kinds are of the first; a whole number, 0 or more
 * @param m how many are of the second; a whole number, 0 or more
 * @param probability that the interval holds, between 0 and 1: half of the rest lies on either side
 * @returns the lowest and highest share of the first kind, 0 to 1
 */
export function jeffreysInterval(k: number, m: number, probability: number): { low: number; high: number } {
  const tail = (1 - probability) / 2;
  return { low: shareAt(k, m, tail), high: shareAt(k, m, 1 - tail) };
}

/** The probability, 0 to 1, that by the same distribution the share of the first kind is below `share`. */
export function jeffreysBelow(k: number, m: number, share: number): number {
  return integral(k, m, Math.asin(Math.sqrt(share))) / integral(k, m, Math.PI / 2);
}

/** Halvings of [0, π/2]: more than a double can tell apart. */
const HALVINGS = 60;

function shareAt(k: number, m: number, probability: number): number {
  const wanted = probability * integral(k, m, Math.PI / 2);
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (integral(k, m, middle) < wanted) low = middle;
    else high = middle;
  }
  return Math.sin(low) ** 2;
}

/** ∫₀ᶿ sin²ᵏt cos²ᵐt dt, by the reduction formulas that take two from either power (DLMF 4.26, Gradshteyn and Ryzhik 2.510). */
function integral(k: number, m: number, theta: number): number {
  const [sin, cos] = [Math.sin(theta), Math.cos(theta)];
  let sum = theta;
  let power = sin * cos;
  for (let j = 1; j <= m; j++) {
    sum = (power + (2 * j - 1) * sum) / (2 * j);
    power *= cos * cos;
  }
  for (let i = 1; i <= k; i++) {
    sum = ((2 * i - 1) * sum - power) / (2 * (i + m));
    power *= sin * sin;
  }
  return sum;
}
