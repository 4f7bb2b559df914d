/** The mark of the publication: a waxing crescent in the colour of the text around it. */
export function Moon() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="1em"
      height="1em"
      aria-hidden="true"
      className="inline-block shrink-0"
    >
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M16 2a14 14 0 0 1 0 28 19 19 0 0 0 0-28Z" fill="currentColor" />
    </svg>
  );
}
