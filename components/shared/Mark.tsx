/** The product's sign: a baton between the arc that gives and the arc that takes. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg className="sign" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path className="sign-giver" d="M4 15.5A12 12 0 0 1 18.5 4.3" />
      <path className="sign-taker" d="M28 16.5A12 12 0 0 1 13.5 27.7" />
      <path className="sign-baton" d="M11 21 21 11" />
    </svg>
  );
}
