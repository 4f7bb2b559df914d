import { COPY_SOURCE } from './copy-content.shared';

type CopySourceProps = {
  /** Accessible name of the field. */
  name: string;
  /** Text of many lines, code perhaps. */
  text: string;
};

/** Text to copy as it is written, in a box of its own that scrolls. */
export function CopySource({ name, text }: CopySourceProps) {
  return (
    <textarea
      readOnly
      aria-label={name}
      defaultValue={text}
      rows={8}
      className={`${COPY_SOURCE} w-full rounded border border-rule p-3 font-mono text-xs`}
    />
  );
}
