import { FILLED_BY_SCRIPT } from '@/components/ui/html';

/** Opens the list of keys where there are keys: the place of the button that keys-help.element.ts makes. */
export function KeysHelp() {
  return <keys-help {...FILLED_BY_SCRIPT} />;
}
