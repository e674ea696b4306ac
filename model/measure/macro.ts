/** The mean over classes of F1, each class against the rest; a class that is neither said nor true is left out. */
export function macroF1(rows: readonly (readonly [said: string, truth: string])[]): number {
  const classes = [...new Set(rows.flat())];
  const f1 = classes.map((name) => {
    const hits = rows.filter(([said, truth]) => said === name && truth === name).length;
    const [said, truth] = [0, 1].map((side) => rows.filter((row) => row[side] === name).length);
    return (2 * hits) / (said! + truth!);
  });
  return f1.reduce((sum, value) => sum + value, 0) / f1.length;
}
