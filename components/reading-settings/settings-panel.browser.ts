import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import type { Choice, Setting } from '@/lib/reading-settings.shared.mjs';
import { applySetting, keepSetting } from './settings.browser';

/** A setting, its name, and its choices in the order shown. */
type Group = {
  [S in Setting]: [setting: S, name: string, choices: [value: Choice<S>, name: string][]];
}[Setting];

const groups = inScript<Group[]>(
  [
    [
      'face',
      '字体',
      [
        ['', '黑体'],
        ['serif', '宋体'],
      ],
    ],
    [
      'size',
      '字号',
      [
        ['small', '小'],
        ['', '标准'],
        ['large', '大'],
        ['larger', '较大'],
        ['largest', '最大'],
      ],
    ],
    [
      'theme',
      '外观',
      [
        ['', '跟随系统'],
        ['light', '浅色'],
        ['dark', '深色'],
      ],
    ],
  ],
  [
    [
      'face',
      '字型',
      [
        ['', '黑體'],
        ['serif', '明體'],
      ],
    ],
    [
      'size',
      '字級',
      [
        ['small', '小'],
        ['', '標準'],
        ['large', '大'],
        ['larger', '較大'],
        ['largest', '最大'],
      ],
    ],
    [
      'theme',
      '外觀',
      [
        ['', '跟隨系統'],
        ['light', '淺色'],
        ['dark', '深色'],
      ],
    ],
  ],
);

/**
 * Puts the panel into the `<details>` of the reading settings: a row of radio buttons for each setting. It closes at
 * Escape, and when the reader goes on elsewhere.
 */
export function addPanel(details: HTMLDetailsElement): void {
  const panel = element('div', {}, ...groups.map(toRow));
  panel.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    applySetting(name as Setting, value);
    keepSetting(name as Setting, value);
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  const closeBeside = (place: EventTarget | null) => {
    if (place instanceof Node && !details.contains(place)) details.open = false;
  };
  details.addEventListener('focusout', ({ relatedTarget }) => {
    closeBeside(relatedTarget);
  });
  document.addEventListener('click', ({ target }) => {
    closeBeside(target);
  });
  const showChoices = () => {
    for (const radio of panel.querySelectorAll('input'))
      radio.checked = radio.value === (document.documentElement.dataset[radio.name] ?? '');
  };
  // The element has put on the page what was chosen on another.
  for (const event of ['storage', 'pageshow']) addEventListener(event, showChoices);
  details.append(panel);
  showChoices();
}

function toRow([setting, name, choices]: Group): HTMLFieldSetElement {
  return element(
    'fieldset',
    {},
    element('legend', {}, name),
    element('div', {}, ...choices.map(([value, text]) => toChoice(setting, value, text))),
  );
}

/** A choice, which shows what it does where it can: a face in that face, a size by a character of it. */
function toChoice(setting: Setting, value: string, name: string): HTMLLabelElement {
  const radio = element('input', { type: 'radio', name: setting, value, className: 'sr-only' });
  const text =
    setting === 'size' ? [element('span', { className: 'sr-only' }, name), '字'] : [name];
  return element(
    'label',
    { className: value === 'serif' ? 'choice font-serif' : 'choice' },
    radio,
    ...text,
  );
}
