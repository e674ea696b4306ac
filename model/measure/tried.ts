/** The part of the report that is written by hand. */
export const TRIED = `## What was tried, what the data would need

(to be written)
`;
