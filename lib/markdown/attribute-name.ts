/** Gives HTML's name of an attribute by hast's: `className` is `class`, `dataFoo` is `data-foo`. */
export function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  const name = property.startsWith('data')
    ? property.replaceAll(/[A-Z]/gu, (capital) => `-${capital}`)
    : property.replace(/^aria(?=[A-Z])/u, 'aria-');
  return name.toLowerCase();
}
