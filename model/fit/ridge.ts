export { oddsOf } from '../../utils/domain/escalation/model/judge.ts';

/** A logistic line: log-odds = features · weights + bias. */
export interface Line {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Solves a·x = b for a symmetric positive a (row by row), by Cholesky's method; `a` is overwritten. */
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = a[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= a[i * n + k]! * a[j * n + k]!;
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / a[j * n + j]!;
    }
  }
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= a[i * n + k]! * x[k]!;
    x[i] = sum / a[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= a[k * n + i]! * x[k]!;
    x[i] = sum / a[i * n + i]!;
  }
  return x;
}

/** How a line is fitted: what each feature's weight costs, and how much each row counts. */
export interface Costs {
  /** Ridge of each feature, in units of its standardised value squared. */
  readonly ridge: readonly number[];
  readonly rows?: readonly number[];
}

/** Ridge logistic regression by Newton's method on standardised features; the line is for the raw ones. */
export function fitLine(rows: readonly Float64Array[], is: readonly boolean[], costs: Costs): Line {
  const width = costs.ridge.length;
  const { mean, spread } = spreadOf(rows, width);
  const n = width + 1;
  let beta = new Float64Array(n);
  const z = rows.map((row) =>
    Float64Array.from({ length: n }, (_, k) => (k < width ? (row[k]! - mean[k]!) / spread[k]! : 1)),
  );
  for (let round = 0; round < 25; round++) {
    const hessian = new Float64Array(n * n);
    const gradient = new Float64Array(n);
    for (const [r, row] of z.entries()) {
      let odds = 0;
      for (let k = 0; k < n; k++) odds += beta[k]! * row[k]!;
      const p = 1 / (1 + Math.exp(-odds));
      const share = costs.rows?.[r] ?? 1;
      const slope = share * (p - Number(is[r]));
      const curve = Math.max(share * p * (1 - p), 1e-6);
      for (let i = 0; i < n; i++) {
        gradient[i] = gradient[i]! + slope * row[i]!;
        const part = curve * row[i]!;
        if (part !== 0)
          for (let j = 0; j <= i; j++) hessian[i * n + j] = hessian[i * n + j]! + part * row[j]!;
      }
    }
    for (let i = 0; i < n; i++) {
      const ridge = i < width ? costs.ridge[i]! : 1e-6;
      gradient[i] = gradient[i]! + ridge * beta[i]!;
      hessian[i * n + i] = hessian[i * n + i]! + ridge;
    }
    const step = solve(hessian, gradient);
    const size = Math.max(...step.map(Math.abs));
    const share = size > 4 ? 4 / size : 1;
    beta = beta.map((value, k) => value - share * step[k]!);
    if (size < 1e-7) break;
  }
  const weights = Float64Array.from({ length: width }, (_, k) => beta[k]! / spread[k]!);
  const bias = beta[width]! - weights.reduce((sum, weight, k) => sum + weight * mean[k]!, 0);
  return { weights, bias };
}

function spreadOf(rows: readonly Float64Array[], width: number) {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) mean[k] = mean[k]! + row[k]! / rows.length;
  for (const row of rows)
    for (let k = 0; k < width; k++) spread[k] = spread[k]! + (row[k]! - mean[k]!) ** 2 / rows.length;
  return { mean, spread: spread.map((value) => Math.sqrt(value) + 1e-6) };
}
