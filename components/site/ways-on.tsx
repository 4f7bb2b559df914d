type WaysOnProps = {
  /** Links: the address and the name of each. */
  ways: readonly (readonly [href: string, name: string])[];
};

/** Links to go on to from a page that does not have what was looked for. */
export function WaysOn({ ways }: WaysOnProps) {
  return (
    <ul className="mt-10 flex gap-x-6">
      {ways.map(([href, name]) => (
        <li key={href}>
          <a
            href={href}
            className="inline-block py-1 underline decoration-accent underline-offset-4 hover:text-accent"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
