const adopted = new Set<string>();

/**
 * Adds a style sheet to the page, once: of what only some readers use, with the script that they load then. The
 * site's policy has nothing against it, as it has against `<style>`.
 * @param styles its text; a constant of ours
 */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
