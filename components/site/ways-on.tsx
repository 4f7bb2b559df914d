type WaysOnProps = {
  /** Where each leads, and what it is called. */
  ways: readonly (readonly [href: string, name: string])[];
};

/** Where to go on from a page that has not what was looked for. */
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
